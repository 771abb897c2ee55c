/** One line of JSON for Workers Logs. Never variables: they are what a person wanted to know. */
export interface RequestLine {
  readonly requestId: string;
  readonly route: string;
  readonly status: number;
  readonly version?: string;
  readonly operation?: string | undefined;
  readonly kvOperations?: number;
}

export const logRequest = (line: RequestLine): void =>
  console.log(JSON.stringify({ event: 'request', ...line }));

/** Our fault, with all that helps to find it; the client sees the request id. */
export function logFault(requestId: string, error: unknown): void {
  const details =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  console.error(JSON.stringify({ event: 'fault', requestId, ...details }));
}
