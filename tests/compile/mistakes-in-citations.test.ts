/** Seeded mistakes in who says so, and in ids that were given up. */
import { expect, test } from 'vitest';
import { faultsWith, type SeededMistake } from '../support/facts.ts';

const MATCHES = 'matches/ucl/2025-26.csv';

const SEEDED: readonly SeededMistake[] = [
  {
    what: 'more places than sources',
    mistake: { file: MATCHES, line: 2, cells: { source_row: 'cl.txt:223;results.csv:5' } },
    said: [
      `${MATCHES}:2: 2 places and 1 sources [citations]\n    source_row has a place for each source, in their order: a.txt:1;b.csv:2`,
    ],
  },
  {
    what: 'a place that does not tell what the table has not',
    mistake: { file: 'competitions.csv', line: 2, cells: { source_row: 'a.csv:7!founded' } },
    said: [
      'competitions.csv:2: no source tells "founded" [citations]\n    name the source that tells it',
      'competitions.csv:2: a place does not tell "founded", which the table has not [citations]\n    after ! stand columns as records have them: id, name, fullName, kind, organiser, country, wikidata, source, sourceRow',
    ],
  },
  {
    what: 'two lists of what a place does not tell',
    mistake: {
      file: MATCHES,
      line: 2,
      cells: { source: 'own;own', source_row: 'cl.txt:223!city!venue;cl.txt:9' },
    },
    said: [
      `${MATCHES}:2: the place cl.txt:223!city!venue has more than one "!" [citations]\n    what a place does not tell is separated by commas: cl.txt:223!city,venue`,
    ],
  },
  {
    what: 'a score that no source of the row tells',
    mistake: { file: MATCHES, line: 2, cells: { source_row: 'cl.txt:223!fullTime' } },
    said: [`${MATCHES}:2: no source tells "fullTime" [citations]\n    name the source that tells it`],
  },
  {
    what: 'high confidence in what rests on general knowledge alone',
    mistake: { file: 'sources.csv', line: 2, cells: { kind: 'MEMORY', confidence: 'MEDIUM' } },
    said: [
      'tenures/clubs.csv:2: it rests on general knowledge alone [citations]\n    its confidence is LOW or MEDIUM',
      'tenures/clubs.csv:3: it rests on general knowledge alone [citations]\n    its confidence is LOW or MEDIUM',
    ],
  },
  {
    what: 'general knowledge that nobody judged',
    mistake: { file: 'sources.csv', line: 2, cells: { kind: 'MEMORY' } },
    said: [
      'sources.csv:2: own is general knowledge [citations]\n    its confidence is LOW or MEDIUM',
      'tenures/clubs.csv:2: it rests on general knowledge alone [citations]\n    its confidence is LOW or MEDIUM',
      'tenures/clubs.csv:3: it rests on general knowledge alone [citations]\n    its confidence is LOW or MEDIUM',
    ],
  },
  {
    what: 'a commit that is none',
    mistake: { file: 'sources.csv', line: 2, cells: { commit: 'main' } },
    said: [
      'sources.csv:2: commit main is malformed [shape]\n    a commit is written as 8312624, 7 to 40 hex digits',
    ],
  },
  {
    what: 'an id given up that is there',
    mistake: { file: 'identity/moved.csv', line: 2, cells: { from: 'club:bayern' } },
    said: [
      'identity/moved.csv:2: club:bayern is there [moved-ids]\n    an id that is still used was not given up',
    ],
  },
  {
    what: 'an id given up for one that is not there',
    mistake: { file: 'identity/moved.csv', line: 2, cells: { to: 'club:atlanta' } },
    said: ['identity/moved.csv:2: club:atlanta is not there [moved-ids]\n    name an id that is'],
  },
  {
    what: 'an id given up that is none',
    mistake: { file: 'identity/moved.csv', line: 2, cells: { from: 'atalanta-bc' } },
    said: [
      'identity/moved.csv:2: atalanta-bc is no id [moved-ids]\n    write it with its kind: venue:sinobo-stadium',
    ],
  },
];

for (const { what, mistake, said } of SEEDED) {
  test(what, () => {
    expect(faultsWith(mistake)).toEqual(said);
  });
}

const memory = {
  ...{ id: 'memory', name: 'General knowledge', licence: 'CC0-1.0', retrieved: '2026-11' },
  ...{ kind: 'MEMORY', confidence: 'LOW', called: 'general knowledge' },
};
const evident = (evidence: string) =>
  faultsWith(
    { file: 'sources.csv', before: 2, rows: [memory] },
    { file: 'tenures/clubs.csv', line: 2, cells: { evidence } },
  ).filter((fault) => fault.includes('[citations]'));

test('high confidence in what our own row tells by general knowledge alone', () => {
  const said = [
    'tenures/clubs.csv:2: it rests on general knowledge alone [citations]\n    its confidence is LOW or MEDIUM',
  ];
  expect(evident('general knowledge')).toEqual(said);
  expect(evident('general knowledge (the year); status: general knowledge')).toEqual(said);
  expect(evident('general knowledge; Sky TG24 2025-11-10')).toEqual([]);
  expect(evident('Sky TG24 2025-11-10')).toEqual([]);
});
