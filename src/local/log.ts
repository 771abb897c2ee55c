import type { WorkerdStructuredLog } from 'miniflare';

interface LogEvent {
  readonly event?: string;
  readonly route?: string;
  readonly status?: number;
  readonly operation?: string;
  readonly stack?: string;
  readonly message?: string;
  readonly cause?: string;
  readonly requestId?: string;
}

function eventOf(message: string): LogEvent | null {
  try {
    return JSON.parse(message) as LogEvent;
  } catch {
    return null;
  }
}

const said = ({ message, cause }: LogEvent, line: string): string =>
  cause === undefined ? (message ?? line) : `${message} (${cause})`;

/** Shows what the Worker logs: faults with their stack, requests not at all, anything else as it is. */
export function printLog({ message }: WorkerdStructuredLog): void {
  const logged = eventOf(message);
  if (logged?.event === 'request') return;
  if (logged?.event === 'fault')
    console.error(`Fault in request ${logged.requestId}:\n${logged.stack ?? said(logged, message)}`);
  else console.log(message);
}
