/** Facts are edited, published, and asked: what is other than it was? */
import { expect, test } from 'vitest';
import { publish } from '../../src/compile/publication/publish.ts';
import { manifestKey, pointerKey } from '../../src/store/keys.ts';
import type { Mistake } from '../support/facts.ts';
import { askIn } from '../support/graph.ts';
import { changesIn, factsWith, publishedInTurn } from '../support/versions.ts';

const MATCHES = 'matches/ucl/2025-26.csv';
const FIFTH_GOAL: Mistake = { file: MATCHES, line: 3, cells: { full_time: '5-1' } };
const EARLIER_FOUNDED: Mistake = { file: 'clubs.csv', line: 2, cells: { founded: '1898' } };
const original = factsWith();
const version = original.manifest.version;

const changedBy = async (...edits: Mistake[]): Promise<string[]> =>
  changesIn(await publishedInTurn(original, factsWith(...edits)), { fromVersion: version });

test('a corrected score is one fact of the match', async () => {
  expect(await changedBy(FIFTH_GOAL)).toEqual([
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, full-time: 4-1 → 5-1',
  ]);
});

test('a match that is moved keeps its place, and has another day', async () => {
  expect(
    await changedBy({ file: MATCHES, line: 3, cells: { date: '2026-03-17', kickoff: '18:45' } }),
  ).toEqual([
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, date: 2026-03-18 → 2026-03-17',
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, kick-off: 21:00 → 18:45',
  ]);
});

test('a tenure that ended another day is the same tenure', async () => {
  expect(await changedBy({ file: 'tenures/clubs.csv', line: 2, cells: { to: '2025-11-09' } })).toEqual([
    'CHANGED club:atalanta, head coach: coach:ivan-juric (2025-06–2025-11-10) → coach:ivan-juric (2025-06–2025-11-09)',
  ]);
});

test('a club is called by another name, and in full', async () => {
  const changes = await changedBy({
    file: 'clubs.csv',
    line: 3,
    cells: { name: 'FC Bayern', full_name: 'FC Bayern München' },
  });
  expect(changes).toEqual([
    'ADDED club:bayern, full name: nothing → FC Bayern München',
    'CHANGED club:bayern, name: Bayern München → FC Bayern',
  ]);
});

test('a title is revoked, and an honour of another season is found', async () => {
  const found = { season: '', label: '2024-25', honour: 'RUNNER_UP' };
  const changes = await changedBy(
    { file: 'honours.csv', like: 2, before: 2, rows: [found] },
    { file: 'honours.csv', line: 3, cells: { status: 'REVOKED', reason: 'by a ruling' } },
  );
  expect(changes).toEqual([
    'CHANGED club:bayern, champion of competition:ucl: 2025-26 → 2025-26, revoked deprecated',
    'ADDED club:bayern, runner-up of competition:ucl: nothing → 2024-25',
  ]);
});

test('sources differ on a fact from now on, and one is preferred', async () => {
  const conflict = {
    ...{ subject: 'club:bayern', predicate: 'founded', preferred: 'a', rule: 'prefer-own' },
    ...{ value_a: '1900', source_a: 'own', value_b: '1899', source_b: 'press' },
  };
  const differ = { file: 'conflicts.csv', rows: [conflict] };
  const press = { file: 'sources.csv', like: 2, rows: [{ id: 'press', name: 'The press' }] };
  expect(await changedBy(differ, press)).toEqual([
    'ADDED club:bayern, disputed founded: nothing → 1900 preferred',
    'ADDED club:bayern, disputed founded: nothing → 1899 deprecated',
    'ADDED source:press, licence: nothing → CC0-1.0',
    'ADDED source:press, name: nothing → The press',
    'ADDED source:press, retrieved: nothing → 2026-11',
  ]);
});

test('who says so is no other fact', async () => {
  expect(await changedBy({ file: MATCHES, line: 2, cells: { source_row: 'cl.txt:223' } })).toEqual([]);
});

test('only what is asked about, by subject or by value; and only so much of it', async () => {
  const kv = await publishedInTurn(
    original,
    factsWith(FIFTH_GOAL, EARLIER_FOUNDED, {
      file: 'tenures/clubs.csv',
      line: 3,
      cells: { from: '2025-11-12' },
    }),
  );
  const ask = (more: Record<string, unknown>) => changesIn(kv, { fromVersion: version, ...more });
  const [founded, coach, score] = [
    'CHANGED club:atalanta, founded: 1907 → 1898',
    'CHANGED club:atalanta, head coach: coach:raffaele-palladino (2025-11-11–) → coach:raffaele-palladino (2025-11-12–)',
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, full-time: 4-1 → 5-1',
  ];
  expect(await ask({})).toEqual([founded, coach, score]);
  expect(await ask({ about: ['coach:raffaele-palladino'] })).toEqual([coach]);
  expect(await ask({ about: ['club:bayern'] })).toEqual([]);
  expect(await ask({ first: 1 })).toEqual([founded]);
});

test('what changed and changed back did not change; the way back is the other way round', async () => {
  const [second, third] = [factsWith(FIFTH_GOAL), factsWith(EARLIER_FOUNDED)];
  const kv = await publishedInTurn(original, second, third);
  const ask = (from: string, to: string) => changesIn(kv, { fromVersion: from, toVersion: to });
  const [a, b, c] = [original, second, third].map(({ manifest }) => manifest.version) as [
    string,
    string,
    string,
  ];
  expect(await ask(a, c)).toEqual(['CHANGED club:atalanta, founded: 1907 → 1898']);
  expect(await ask(c, b)).toEqual([
    'CHANGED club:atalanta, founded: 1898 → 1907',
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, full-time: 4-1 → 5-1',
  ]);
  expect(await ask(a, a)).toEqual([]);
});

const VERSIONS = `query Versions($first: Int, $asOf: Date) @asOf(date: $asOf) {
  dataset { versions(first: $first) { totalCount nodes { version publishedAt counts { added changed retracted } } } }
}`;

test('the log tells every publication, also of a version that was gone back to', async () => {
  const second = factsWith(FIFTH_GOAL);
  const kv = await publishedInTurn(original, second, original, original);
  const [old, young] = [version, second.manifest.version];
  const one = { added: 0, changed: 1, retracted: 0 };
  expect((await askIn(kv, VERSIONS)).data).toEqual({
    dataset: {
      versions: {
        totalCount: 3,
        nodes: [
          { version: old, publishedAt: '2026-11-03T00:00:00.000Z', counts: one },
          { version: young, publishedAt: '2026-11-02T00:00:00.000Z', counts: one },
          { version: old, publishedAt: '2026-11-01T00:00:00.000Z', counts: null },
        ],
      },
    },
  });
});

test('a version that is none is told, with the nearest that is one', async () => {
  const kv = await publishedInTurn(original);
  const slip = `${version.slice(0, 11)}x`;
  const ask = (more: Record<string, unknown>) => changesIn(kv, { fromVersion: version, ...more });
  const refused = (what: string) => [`BAD_USER_INPUT: ${what}`];
  expect(await ask({ fromVersion: slip })).toEqual(
    refused(
      `${slip} is not one of the last 100 versions published; permitted: ${version}, if that is what you mean`,
    ),
  );
  expect(await ask({ toVersion: '' })).toEqual(
    refused(`a version is empty; permitted: ${version}, the one served`),
  );
  expect(await ask({ about: Array.from({ length: 10 }, () => 'club:bayern') })).toEqual([]);
  expect(await ask({ about: [] })).toEqual(refused('0 things cannot be compared; permitted: 1 to 10 ids'));
  expect(await ask({ about: Array.from({ length: 11 }, () => 'club:bayern') })).toEqual(
    refused('11 things cannot be compared; permitted: 1 to 10 ids'),
  );
  expect((await ask({ about: ['Bayern'] }))[0]).toMatch(/^BAD_USER_INPUT: /);
});

test('versions tell of all days, so that their difference is none of one day', async () => {
  const kv = await publishedInTurn(original);
  const { errors } = await askIn(
    kv,
    `{ dataset { changes(fromVersion: "${version}") { totalCount } } }`.replace(
      '{',
      'query @asOf(date: "2026-03-11") {',
    ),
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    'versions differ in what they say of all days; permitted: changes(from:, to:) as of a day, or no @asOf',
  ]);
  const { data } = await askIn(kv, VERSIONS, { first: 0, asOf: '2026-03-11' });
  expect(data).toEqual({ dataset: { versions: { totalCount: 1, nodes: [] } } });
});

test('a version that is pinned has no log, and knows no other', async () => {
  const kv = await publishedInTurn(original);
  kv.values.set(pointerKey(), kv.values.get(manifestKey(version)) ?? '');
  expect((await askIn(kv, VERSIONS)).data).toEqual({ dataset: { versions: null } });
  expect(await changesIn(kv, { fromVersion: version })).toEqual([
    'BAD_USER_INPUT: a version that is named in the URL or by the deployment knows no other; permitted: the question at /graphql',
  ]);
});

test('a document that is lost, or of another shape, is not compared, and nobody is stopped from publishing', async () => {
  const kv = await publishedInTurn(original);
  for (const [key, text] of kv.values) if (text.startsWith('{"knownThrough"')) kv.values.set(key, '{"half":');
  const second = factsWith(EARLIER_FOUNDED);
  expect((await publish(kv, second)).changes).toBeNull();
  const later = factsWith(EARLIER_FOUNDED, FIFTH_GOAL);
  expect((await publish(kv, later)).changes).toEqual({ added: 0, changed: 1, retracted: 0 });
  expect(await changesIn(kv, { fromVersion: second.manifest.version })).toHaveLength(1);
  expect(await changesIn(kv, { fromVersion: version })).toEqual([
    `BAD_USER_INPUT: what ${second.manifest.version} changed of the version before it is not known; permitted: versions from ${second.manifest.version} on`,
  ]);
});
