/** The Worker as it is deployed has run its code before the first request, where no timer, chance or body is to be had. */
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { warmUpRequests } from '../../src/warm-up/requests.ts';
import { startLive } from './live.ts';

interface Line {
  readonly event: string;
  readonly isolate?: { readonly warmUp: unknown };
}

test('a new isolate has warmed up when the first request comes, and logs nothing else', async () => {
  const lines: Line[] = [];
  await using live = await startLive({ log: ({ message }) => lines.push(JSON.parse(message) as Line) });
  expect((await live.fetch('/q/night')).status).toBe(200);
  const asked = warmUpRequests(schema, operations.keys()).length;
  expect(lines.map(({ event, isolate }) => [event, isolate?.warmUp])).toEqual([
    ['request', { asked, failed: [] }],
  ]);
});
