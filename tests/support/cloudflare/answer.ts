/** What the interface answers: its envelope, and errors as it words them. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export function success(result: unknown, info?: object): Answer {
  const body = { success: true, errors: [], messages: [], result, ...(info && { result_info: info }) };
  return { status: 200, body: JSON.stringify(body), headers: JSON_TYPE };
}

export function failure(
  status: number,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = { success: false, errors: [{ code, message }], messages: [], result: null };
  return { status, body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } };
}

export const text = (body: string): Answer => ({
  status: 200,
  body,
  headers: { 'content-type': 'text/plain' },
});

/** The connection ends without an answer. */
export class HangUp extends Error {
  override readonly name = 'HangUp';
}
