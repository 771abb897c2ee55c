/** Whatever an id hands out on a day answers every field it has on that day, and so does what it leads to. */
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { nodeDocument } from '../../../src/linked/resource.ts';
import { type GlobalIdKind, KINDS } from '../../../src/model/ids.ts';
import { everyField } from '../../operations/every-field.ts';
import type { Pool } from '../../operations/pool.ts';
import { poolOfCompiled } from '../../operations/pool-of-compiled.ts';
import { Theme } from '../../operations/theme.ts';
import { answerOf } from '../../support/answer.ts';
import { ask, embedded } from '../../support/graph.ts';
import { publishedAt } from '../../support/published.ts';
import { Random } from '../../support/random.ts';

const OF_EACH = 12;

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfCompiled(embedded());
});

/** Things of one kind, each with a day: around its season, in the years before, or any. */
function someDays(kind: GlobalIdKind): readonly (readonly [id: string, day: string])[] {
  const random = new Random(KINDS.indexOf(kind));
  return Array.from({ length: OF_EACH }, () => {
    const theme = new Theme(pool, random);
    return [theme.of(kind).id, theme.day()];
  });
}

test.each(KINDS)('a %s', async (kind) => {
  const document = everyField(schema, kind);
  const broken: unknown[] = [];
  let found = 0;
  for (const [id, asOf] of someDays(kind)) {
    const { data, errors = [] } = await ask(document, { id, asOf });
    // A table of several groups says which one may be asked for.
    broken.push(...errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT'));
    const { node } = data as { node: object | null };
    found += node === null ? 0 : 1;
    const linked = await nodeDocument(await publishedAt('https://graph.test', asOf), id);
    expect([id, asOf, linked?.jsonLd().length !== undefined]).toEqual([id, asOf, node !== null]);
  }
  expect(broken).toEqual([]);
  expect(found).toBeGreaterThan(0);
});

test('a stage whose groups were not drawn has no table yet, and the group wanted is none', async () => {
  const { season } = await answerOf<{ season: object }>(
    `query Table($asOf: Date) @asOf(date: $asOf) {
      season(competition: "world-cup", label: "2006") { table { rows { position } } a: table(group: "A") { rows { position } } }
    }`,
    { asOf: '2004-03-28' },
  );
  expect(season).toEqual({ table: null, a: null });
});
