/** How many names a request compares with wrong values, to tell the nearest. */
import { expect, test } from 'vitest';
import { ask, embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

test('a request compares so many names and no more, however many days it asks for', async () => {
  const misspelt = (day: number): string =>
    `d${day}: at(date: "2020-01-${String(day).padStart(2, '0')}") { competitions(country: "itely${day}") { totalCount } }`;
  const { errors = [] } = await ask(
    `{ ${Array.from({ length: 20 }, (_, index) => misspelt(index + 1)).join(' ')} }`,
  );
  const isSuggested = errors.map(({ message }) => message.includes('italy'));
  expect(isSuggested.length).toBe(20);
  expect(isSuggested[0]).toBe(true);
  expect(isSuggested.at(-1)).toBe(false);
});

test('the operations of a batch compare so many names together', async () => {
  const misspelt = (name: string): { query: string } => ({
    query: `{ competitions(country: "${name}") { totalCount } }`,
  });
  const many = Array.from(
    { length: 20 },
    (_, at) => `a${at}: competitions(country: "itely${at}") { totalCount }`,
  );
  const isolate = isolateOver(await embeddedKv());
  const lastOf = async (batch: readonly object[]): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const { text } = await isolate.get('/graphql', { method: 'POST', headers, body: JSON.stringify(batch) });
    return JSON.stringify(JSON.parse(text).at(-1));
  };
  expect(await lastOf([misspelt('itely')])).toContain('italy, if that is what you mean');
  expect(await lastOf([{ query: `{ ${many.join(' ')} }` }, misspelt('itely')])).not.toContain('italy');
});
