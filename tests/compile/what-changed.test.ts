/** Facts are edited, published, and asked: what is other than it was? */
import { expect, test } from 'vitest';
import type { Compiled } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import type { Mistake } from '../support/facts.ts';
import { askIn } from '../support/graph.ts';
import { changesIn, factsWith, publishedInTurn } from '../support/versions.ts';

const MATCHES = 'matches/ucl/2025-26.csv';
const FIFTH_GOAL: Mistake = { file: MATCHES, find: '1-0,4-1', write: '1-0,5-1' };
const EARLIER_FOUNDED: Mistake = { file: 'clubs.csv', find: '1907', write: '1898' };
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
  expect(await changedBy({ file: MATCHES, find: '2026-03-18,21:00', write: '2026-03-17,18:45' })).toEqual([
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, date: 2026-03-18 → 2026-03-17',
    'CHANGED match:ucl-2025-26-bayern-atalanta-2, kick-off: 21:00 → 18:45',
  ]);
});

test('a tenure that ended another day is the same tenure', async () => {
  expect(await changedBy({ file: 'tenures/clubs.csv', find: '2025-11-10', write: '2025-11-09' })).toEqual([
    'CHANGED club:atalanta, head coach: coach:ivan-juric (2025-06–2025-11-10) → coach:ivan-juric (2025-06–2025-11-09)',
  ]);
});

test('a club is called by another name, and in full', async () => {
  const changes = await changedBy({
    file: 'clubs.csv',
    find: 'bayern,Bayern München,',
    write: 'bayern,FC Bayern,FC Bayern München',
  });
  expect(changes).toEqual([
    'ADDED club:bayern, full name: nothing → FC Bayern München',
    'CHANGED club:bayern, name: Bayern München → FC Bayern',
  ]);
});

test('a title is revoked, and an honour of another season is found', async () => {
  const [title, revoked] = ['AWARDED,,,,own', 'REVOKED,,,by a ruling,own'];
  const found = ',ucl,2024-25,club:bayern,RUNNER_UP,AWARDED,,,,own\nucl-2025-26,ucl';
  const changes = await changedBy(
    { file: 'honours.csv', find: title, write: revoked },
    { file: 'honours.csv', find: 'ucl-2025-26,ucl', write: found },
  );
  expect(changes).toEqual([
    'CHANGED club:bayern, champion of competition:ucl: 2025-26 → 2025-26, revoked deprecated',
    'ADDED club:bayern, runner-up of competition:ucl: nothing → 2024-25',
  ]);
});

test('who says so is no other fact', async () => {
  expect(
    await changedBy({ file: MATCHES, find: ',own,\n2026-03-18', write: ',own,cl.txt:223\n2026-03-18' }),
  ).toEqual([]);
});

test('only what is asked about, by subject or by value; and only so much of it', async () => {
  const kv = await publishedInTurn(
    original,
    factsWith(FIFTH_GOAL, EARLIER_FOUNDED, {
      file: 'tenures/clubs.csv',
      find: '2025-11-11',
      write: '2025-11-12',
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

test('the log keeps a hundred publications, and forgets the oldest', async () => {
  const second = factsWith(FIFTH_GOAL);
  const turns = Array.from({ length: 101 }, (_, at) =>
    at === 0 ? factsWith(EARLIER_FOUNDED) : at % 2 === 1 ? original : second,
  );
  const first = turns[0]?.manifest.version;
  expect(
    await changesIn(await publishedInTurn(...turns.slice(0, 100)), {
      fromVersion: first,
      toVersion: version,
    }),
  ).toEqual(['CHANGED club:atalanta, founded: 1898 → 1907']);
  const kv = await publishedInTurn(...turns);
  expect((await askIn(kv, VERSIONS, { first: 0 })).data).toEqual({
    dataset: { versions: { totalCount: 100, nodes: [] } },
  });
  expect((await changesIn(kv, { fromVersion: first })).map((line) => line.slice(0, 90))).toEqual([
    `BAD_USER_INPUT: ${first} is not one of the last 100 versions published`,
  ]);
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

/** So many sources more, each with a name, a licence and the month it was read. */
const moreSources = (count: number): Mistake => {
  const rows = Array.from(
    { length: count },
    (_, at) => `press-${String(at).padStart(4, '0')},Press,,,own,2026-11,`,
  );
  const last = 'own,Own research,,,own,2026-11,\n';
  return { file: 'sources.csv', find: last, write: `${last}${rows.join('\n')}\n` };
};

const totalIn = async (...versions: Compiled[]): Promise<unknown> => {
  const kv = await publishedInTurn(...versions);
  const { data, errors } = await askIn(
    kv,
    `{ dataset { changes(fromVersion: "${version}", first: 0) { totalCount } versions(first: 1) { nodes { counts { added } } } } }`,
  );
  return errors === undefined ? data : errors.map(({ message }) => message);
};

test('2,000 changes are listed; 2,001 are counted', async () => {
  const [most, more] = [
    factsWith(moreSources(666), FIFTH_GOAL, EARLIER_FOUNDED),
    factsWith(moreSources(667)),
  ];
  expect(await totalIn(original, most)).toEqual({
    dataset: { changes: { totalCount: 2000 }, versions: { nodes: [{ counts: { added: 1998 } }] } },
  });
  expect(await totalIn(original, more)).toEqual([
    `${more.manifest.version} and what followed it changed more than 2000 facts, which is more than is listed; permitted: versions from ${more.manifest.version} on`,
  ]);
  const kv = await publishedInTurn(original, more);
  expect((await askIn(kv, VERSIONS, { first: 1 })).data).toEqual({
    dataset: {
      versions: {
        totalCount: 2,
        nodes: [
          {
            version: more.manifest.version,
            publishedAt: '2026-11-02T00:00:00.000Z',
            counts: { added: 2001, changed: 0, retracted: 0 },
          },
        ],
      },
    },
  });
});

test('publications that changed 2,000 facts together are put together; one fact more is too much', async () => {
  const [first, second] = [factsWith(moreSources(666)), factsWith(moreSources(666), FIFTH_GOAL)];
  const [third, fourth] = [
    factsWith(moreSources(666), FIFTH_GOAL, EARLIER_FOUNDED),
    factsWith(moreSources(666), EARLIER_FOUNDED),
  ];
  expect(await totalIn(original, first, second, third)).toMatchObject({
    dataset: { changes: { totalCount: 2000 } },
  });
  expect(await totalIn(original, first, second, third, fourth)).toEqual([
    `${first.manifest.version} and what followed it changed more than 2000 facts, which is more than is listed; permitted: versions from ${first.manifest.version} on`,
  ]);
});
