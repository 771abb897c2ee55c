/** Statements with their time and who says so, and what became of them between two days. */
import { expect, test } from 'vitest';
import { answer, answerOf, facts } from '../support/answer.ts';
import { ask } from '../support/graph.ts';

const about = async (
  id: string,
  predicates: readonly string[],
  asOf: string | null = null,
): Promise<string[]> =>
  facts(
    await answerOf(
      `query Facts($id: ID!, $predicates: [String!], $asOf: Date) @asOf(date: $asOf) {
        facts(about: $id, predicates: $predicates, first: 60) {
          nodes { predicate value rank validFrom validTo sources { id } sourceRow }
        }
      }`,
      { id, predicates, asOf },
    ),
  );

test('27. what changed for the tie, for Italy and for its clubs', async () => {
  expect(await answer('what-changed')).toMatchInlineSnapshot(`
    [
      "changes.totalCount: 8",
      "changes.nodes.0.kind: CHANGED",
      "changes.nodes.0.subject: tie:ucl-2025-26/r16-2",
      "changes.nodes.0.predicate: aggregate",
      "changes.nodes.0.before.value: 1-6",
      "changes.nodes.0.before.validTo: null",
      "changes.nodes.0.after.value: 2-10",
      "changes.nodes.0.after.validTo: null",
      "changes.nodes.0.after.sources: none",
      "changes.nodes.1.kind: ADDED",
      "changes.nodes.1.subject: tie:ucl-2025-26/r16-2",
      "changes.nodes.1.predicate: decided by",
      "changes.nodes.1.before: null",
      "changes.nodes.1.after.value: REGULAR_TIME",
      "changes.nodes.1.after.validTo: null",
      "changes.nodes.1.after.sources: none",
      "changes.nodes.2.kind: CHANGED",
      "changes.nodes.2.subject: tie:ucl-2025-26/r16-2",
      "changes.nodes.2.predicate: status",
      "changes.nodes.2.before.value: OPEN",
      "changes.nodes.2.before.validTo: null",
      "changes.nodes.2.after.value: DECIDED",
      "changes.nodes.2.after.validTo: null",
      "changes.nodes.2.after.sources: none",
      "changes.nodes.3.kind: ADDED",
      "changes.nodes.3.subject: tie:ucl-2025-26/r16-2",
      "changes.nodes.3.predicate: winner",
      "changes.nodes.3.before: null",
      "changes.nodes.3.after.value: club:bayern",
      "changes.nodes.3.after.validTo: null",
      "changes.nodes.3.after.sources: none",
      "changes.nodes.4.kind: CHANGED",
      "changes.nodes.4.subject: national-team:italy",
      "changes.nodes.4.predicate: World Cups missed in a row",
      "changes.nodes.4.before.value: 2",
      "changes.nodes.4.before.validTo: null",
      "changes.nodes.4.after.value: 3",
      "changes.nodes.4.after.validTo: null",
      "changes.nodes.4.after.sources: none",
      "changes.nodes.5.kind: CHANGED",
      "changes.nodes.5.subject: national-team:italy",
      "changes.nodes.5.predicate: outcome of World Cup 2026",
      "changes.nodes.5.before.value: IN_PROGRESS",
      "changes.nodes.5.before.validTo: null",
      "changes.nodes.5.after.value: ELIMINATED",
      "changes.nodes.5.after.validTo: null",
      "changes.nodes.5.after.sources.0.name: World Cup outcomes of every national team",
      "changes.nodes.6.kind: ADDED",
      "changes.nodes.6.subject: country:italy",
      "changes.nodes.6.predicate: left after Round of 16 of season:ucl-2025-26",
      "changes.nodes.6.before: null",
      "changes.nodes.6.after.value: none",
      "changes.nodes.6.after.validTo: null",
      "changes.nodes.6.after.sources: none",
      "changes.nodes.7.kind: CHANGED",
      "changes.nodes.7.subject: country:italy",
      "changes.nodes.7.predicate: still in season:ucl-2025-26",
      "changes.nodes.7.before.value: club:atalanta",
      "changes.nodes.7.before.validTo: null",
      "changes.nodes.7.after.value: none",
      "changes.nodes.7.after.validTo: null",
      "changes.nodes.7.after.sources: none",
    ]
  `);
});

test('a score names the row it was read from', async () => {
  expect(
    await about('match:ucl-2025-26-atalanta-bayern-1', ['full-time', 'half-time']),
  ).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.predicate: full-time",
      "facts.nodes.0.value: 1-6",
      "facts.nodes.0.rank: NORMAL",
      "facts.nodes.0.validFrom: null",
      "facts.nodes.0.validTo: null",
      "facts.nodes.0.sources.0.id: source:openfootball-champions-league",
      "facts.nodes.0.sourceRow: 2025-26/cl.txt:223",
      "facts.nodes.1.predicate: half-time",
      "facts.nodes.1.value: 0-3",
      "facts.nodes.1.rank: NORMAL",
      "facts.nodes.1.validFrom: null",
      "facts.nodes.1.validTo: null",
      "facts.nodes.1.sources.0.id: source:openfootball-champions-league",
      "facts.nodes.1.sourceRow: 2025-26/cl.txt:223",
    ]
  `);
});

test('before the match there is no score to be said', async () => {
  expect(
    await about('match:ucl-2025-26-atalanta-bayern-1', ['full-time', 'status'], '2026-03-09'),
  ).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.predicate: status",
      "facts.nodes.0.value: SCHEDULED",
      "facts.nodes.0.rank: NORMAL",
      "facts.nodes.0.validFrom: null",
      "facts.nodes.0.validTo: null",
      "facts.nodes.0.sources: none",
      "facts.nodes.0.sourceRow: null",
    ]
  `);
});

test('where sources differ both values are there, ranked', async () => {
  expect(await about('club:gent', ['founded'])).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.predicate: founded",
      "facts.nodes.0.value: 1864",
      "facts.nodes.0.rank: PREFERRED",
      "facts.nodes.0.validFrom: null",
      "facts.nodes.0.validTo: null",
      "facts.nodes.0.sources.0.id: source:openfootball-clubs",
      "facts.nodes.0.sourceRow: null",
      "facts.nodes.1.predicate: founded",
      "facts.nodes.1.value: 1964",
      "facts.nodes.1.rank: DEPRECATED",
      "facts.nodes.1.validFrom: null",
      "facts.nodes.1.validTo: null",
      "facts.nodes.1.sources.0.id: source:reep",
      "facts.nodes.1.sourceRow: null",
    ]
  `);
});

test('a title that was taken away is deprecated', async () => {
  const lines = await about('club:juventus', ['champion of competition:serie-a']);
  const at = lines.findIndex((line) => line.endsWith('2004-05, revoked'));
  expect(lines.slice(at, at + 2)).toMatchInlineSnapshot(`
    [
      "facts.nodes.25.value: 2004-05, revoked",
      "facts.nodes.25.rank: DEPRECATED",
    ]
  `);
});

test.each([
  ['{ facts(about: "nobody") { totalCount } }', 'BAD_USER_INPUT'],
  ['{ changes(about: [], from: "2026-01-01", to: "2026-02-01") { totalCount } }', 'BAD_USER_INPUT'],
  [
    '{ changes(about: ["club:inter"], from: "2026-02-01", to: "2026-01-01") { totalCount } }',
    'BAD_USER_INPUT',
  ],
])('%s is refused', async (query, code) => {
  expect((await ask(query)).errors?.[0]?.extensions.code).toBe(code);
});

test('nothing changes between a day and itself, nor about what is not there', async () => {
  const count = async (id: string, from: string, to: string): Promise<unknown> =>
    answerOf(`{ changes(about: ["${id}"], from: "${from}", to: "${to}") { totalCount } }`);
  expect(await count('club:inter', '2026-02-01', '2026-02-01')).toEqual({ changes: { totalCount: 0 } });
  expect(await count('club:nobody', '2025-02-01', '2026-02-01')).toEqual({ changes: { totalCount: 0 } });
});

test('an early as-of day tells of no later change', async () => {
  const query = `query @asOf(date: "2026-03-11") {
    changes(about: ["tie:ucl-2025-26/r16-2"], from: "2026-03-11", to: "2026-04-01") { totalCount }
  }`;
  expect(await answerOf(query)).toEqual({ changes: { totalCount: 0 } });
});
