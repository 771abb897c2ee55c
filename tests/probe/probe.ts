/** Sends generated operations to a running Worker and counts what its answers hold. */
import type { Operation } from '../operations/operations.ts';
import { codeOf, errorsIn, NO_CODE, OUR_FAULT, Tally } from '../support/error-codes.ts';

export interface Findings {
  readonly sent: number;
  /** Answers without an error. */
  readonly clean: number;
  /** Errors by code, all of every body. */
  readonly codes: Readonly<Record<string, number>>;
  /** Operations whose answer names a fault of ours, or is no GraphQL answer at all, with what it says. */
  readonly faults: readonly Fault[];
}

interface Fault {
  /** From 0. */
  readonly number: number;
  readonly operation: Operation;
  readonly said: string;
}

interface ProbeOptions {
  readonly count: number;
  /** How many operations are on their way at once. */
  readonly abreast: number;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const MOST_SAID = 300;

async function bodyOf(url: URL, { document, variables }: Operation): Promise<string> {
  const body = JSON.stringify({ query: document, variables });
  const response = await fetch(new URL('/graphql', url), { method: 'POST', headers: HEADERS, body });
  return response.text();
}

/** What is read in a body; null where there is neither data nor an error, or no JSON. */
function codesIn(text: string): readonly string[] | null {
  try {
    const body = JSON.parse(text) as { data?: unknown };
    const errors = errorsIn(body);
    return errors.length === 0 && body.data === undefined ? null : errors.map(codeOf);
  } catch {
    return null;
  }
}

export async function probe(
  url: URL,
  operations: Iterator<Operation, never>,
  { count, abreast }: ProbeOptions,
): Promise<Findings> {
  const codes = new Tally();
  const faults: Fault[] = [];
  let [sent, clean] = [0, 0];
  const one = async (number: number, operation: Operation): Promise<void> => {
    const text = await bodyOf(url, operation).catch((error: unknown) => `no answer: ${error}`);
    const found = codesIn(text);
    for (const code of found ?? ['no GraphQL answer']) codes.add(code);
    if (found?.length === 0) clean++;
    if (found === null || found.includes(OUR_FAULT) || found.includes(NO_CODE))
      faults.push({ number, operation, said: text.slice(-MOST_SAID) });
  };
  const worker = async (): Promise<void> => {
    while (sent < count) await one(sent++, operations.next().value);
  };
  await Promise.all(Array.from({ length: abreast }, worker));
  return { sent, clean, codes: codes.counts, faults: faults.sort((a, b) => a.number - b.number) };
}
