import { createServer } from 'node:net';
import { UsageError } from './usage.ts';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be opened by this user',
};

/**
 * Makes sure of a port before anything is built for it.
 * @throws UsageError that says what is wrong and how to take another.
 */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be used (${error.message})`;
      failed(
        new UsageError(
          `Port ${port} ${reason}. Take another: npm start -- --port ${port === 8788 ? 8789 : 8788}`,
        ),
      );
    });
    server.listen(port, host, () => server.close(() => done()));
  });
}
