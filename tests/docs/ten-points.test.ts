/** Every query of docs/ten-points.md is answered, but for the part that shows an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/edge/limits.ts';
import { ROOT } from '../support/code/source-files.ts';
import { ask } from '../support/graph.ts';
import { billOf } from '../support/price.ts';

const TEXT = readFileSync(join(ROOT, 'docs/ten-points.md'), 'utf8');
const queries = [...TEXT.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
const ASKS_TOO_MUCH = /first: 101/;
const answered = queries.filter((query) => !ASKS_TOO_MUCH.test(query));

test('there is one for each point', () => {
  expect([queries.length, answered.length]).toEqual([10, 9]);
});

test.each(answered)('%s', async (query) => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  expect((await billOf(query)).price).toBeLessThanOrEqual(LIMITS.cost);
});

test('one bad argument leaves the rest', async () => {
  const { data, errors } = await ask(queries.find((query) => ASKS_TOO_MUCH.test(query)) ?? '');
  expect(data).toEqual({ club: { name: 'Inter' }, clubs: null });
  expect(errors?.map(({ path }) => path)).toEqual([['clubs']]);
});
