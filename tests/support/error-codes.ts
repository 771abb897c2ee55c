/** Errors as they stand in the body of an answer, whatever its HTTP status. */

export interface CodedError {
  readonly message?: string;
  readonly extensions?: { readonly code?: unknown };
}

/** The code of an error that is our fault; its cause is in the log alone. */
export const OUR_FAULT = 'INTERNAL_SERVER_ERROR';

export const NO_CODE = 'no code';

/** The errors of one answer, or of all in a batch. */
export const errorsIn = (body: unknown): readonly CodedError[] =>
  [body].flat().flatMap((one) => (one as { errors?: CodedError[] } | null)?.errors ?? []);

export const codeOf = ({ extensions }: CodedError): string =>
  typeof extensions?.code === 'string' ? extensions.code : NO_CODE;

/** How often each key was counted. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort());
  }
}
