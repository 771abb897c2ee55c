/** Sends requests to a running Worker and judges each answer. */
import { codeOf, errorsIn, NO_CODE, OUR_FAULT, Tally } from '../support/error-codes.ts';
import type { Sent } from './requests.ts';

export interface Verdict {
  readonly sent: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Errors by code, all of every body. */
  readonly codes: Readonly<Record<string, number>>;
  /** What no answer may be: 5xx, an error without a code, no answer at all. */
  readonly wrong: readonly string[];
  /** Of the slowest answer, in milliseconds, and what was asked. */
  readonly slowest: { readonly milliseconds: number; readonly kind: string; readonly asked: string };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? `${error} (${error.cause})` : String(error);

const shown = ({ kind, path, init }: Sent): string =>
  `${kind}: ${init.method ?? 'GET'} ${path.slice(0, 300)} ${typeof init.body === 'string' ? init.body.slice(0, 700) : ''}`;

/** What is wrong with an answer; null when nothing is. */
function faultOf(status: number, type: string, text: string, codes: Tally): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 300)}`;
  if (text === '' || !type.includes('json'))
    return status >= 400 && text !== '' ? `${status} is not JSON` : null;
  const errors = errorsIn(JSON.parse(text));
  for (const error of errors) codes.add(codeOf(error));
  if (status >= 400 && errors.length === 0) return `${status} has no errors`;
  const bare = errors.find((error) => codeOf(error) === NO_CODE);
  if (bare !== undefined) return `no code: ${JSON.stringify(bare)}`;
  return errors.some((error) => codeOf(error) === OUR_FAULT) ? `our fault: ${text.slice(0, 300)}` : null;
}

/**
 * A connection that the server closes just when the next request goes out on it tells nothing about that request: it is
 * sent once more, as browsers do.
 */
async function sendOver(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    return fetch(url, init);
  }
}

/** @param abreast how many requests are on their way at once. */
export async function flood(
  url: URL,
  requests: Iterator<Sent>,
  count: number,
  abreast: number,
): Promise<Verdict> {
  const [statuses, codes] = [new Tally(), new Tally()];
  const wrong: string[] = [];
  let [sent, slowest] = [0, { milliseconds: 0, kind: '', asked: '' }];
  const one = async (asked: Sent): Promise<void> => {
    const begin = performance.now();
    const response = await sendOver(new URL(url.origin + asked.path), { ...asked.init, redirect: 'manual' });
    const text = await response.text();
    const milliseconds = performance.now() - begin;
    if (milliseconds > slowest.milliseconds)
      slowest = { milliseconds, kind: asked.kind, asked: shown(asked) };
    statuses.add(`${response.status}`);
    const fault = faultOf(response.status, response.headers.get('content-type') ?? '', text, codes);
    if (fault !== null) wrong.push(`${fault} ← ${shown(asked)}`);
  };
  const worker = async (): Promise<void> => {
    while (sent < count) {
      sent++;
      const asked: Sent = requests.next().value;
      await one(asked).catch((error: unknown) =>
        wrong.push(`no answer: ${reasonOf(error)} ← ${shown(asked)}`),
      );
    }
  };
  await Promise.all(Array.from({ length: abreast }, worker));
  return { sent, statuses: statuses.counts, codes: codes.counts, wrong, slowest };
}
