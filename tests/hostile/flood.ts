/** Sends requests to a running Worker and judges each answer. */
import type { Sent } from './requests.ts';

export interface Verdict {
  readonly sent: number;
  /** How many answers had each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What no answer may be: 5xx, an error without a code, no answer at all. */
  readonly wrong: readonly string[];
  /** Of the slowest answer, in milliseconds, and what was asked. */
  readonly slowest: { readonly milliseconds: number; readonly kind: string; readonly asked: string };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? `${error} (${error.cause})` : String(error);

interface CodedError {
  readonly extensions?: { readonly code?: unknown };
}

const shown = ({ kind, path, init }: Sent): string =>
  `${kind}: ${init.method ?? 'GET'} ${path.slice(0, 300)} ${typeof init.body === 'string' ? init.body.slice(0, 700) : ''}`;

function errorsIn(text: string): readonly CodedError[] {
  const body = JSON.parse(text) as unknown;
  return [body].flat().flatMap((one) => (one as { errors?: CodedError[] }).errors ?? []);
}

/** What is wrong with an answer; null when nothing is. */
function faultOf(status: number, type: string, text: string): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 300)}`;
  if (text === '' || !type.includes('json'))
    return status >= 400 && text !== '' ? `${status} is not JSON` : null;
  const errors = errorsIn(text);
  if (status >= 400 && errors.length === 0) return `${status} has no errors`;
  const bare = errors.find((error) => typeof error.extensions?.code !== 'string');
  if (bare !== undefined) return `no code: ${JSON.stringify(bare)}`;
  return text.includes('"INTERNAL_SERVER_ERROR"') ? `our fault: ${text.slice(0, 300)}` : null;
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
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  let [sent, slowest] = [0, { milliseconds: 0, kind: '', asked: '' }];
  const one = async (asked: Sent): Promise<void> => {
    const begin = performance.now();
    const response = await sendOver(new URL(url.origin + asked.path), { ...asked.init, redirect: 'manual' });
    const text = await response.text();
    const milliseconds = performance.now() - begin;
    if (milliseconds > slowest.milliseconds)
      slowest = { milliseconds, kind: asked.kind, asked: shown(asked) };
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    const fault = faultOf(response.status, response.headers.get('content-type') ?? '', text);
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
  return { sent, statuses, wrong, slowest };
}
