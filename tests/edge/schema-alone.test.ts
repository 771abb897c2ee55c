/** A question about the schema alone needs no data. */
import { expect, test, vi } from 'vitest';
import { librarySession } from './library.ts';
import { post, serve } from './serve.ts';

const NO_FILES = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } as unknown as Fetcher };

async function asked(query: string) {
  const session = librarySession();
  const opened = vi.spyOn(session, 'context');
  const client = serve({ open: async () => session }, NO_FILES);
  const { data } = (await (await post(client, { query })).json()) as { data: unknown };
  return { data, opened: opened.mock.calls.length };
}

test('the name of the root type is told without the data being opened', async () => {
  expect(await asked('{ __schema { queryType { name } } }')).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
    opened: 0,
  });
});

test('a question that asks for a book as well opens them', async () => {
  const { opened } = await asked('{ __schema { queryType { name } } shelf { title } }');
  expect(opened).toBe(1);
});
