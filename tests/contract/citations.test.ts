/** Who says a fact, and where that can be opened, as the API, linked data and pages tell it. */
import { expect, test } from 'vitest';
import { answerOf, facts } from '../support/answer.ts';

const about = async (id: string, predicate: string): Promise<string[]> =>
  facts(
    await answerOf(
      `query Cited($id: ID!, $predicates: [String!]) {
        facts(about: $id, predicates: $predicates, first: 1) {
          nodes { value confidence citations { title source { id kind } place line key commit licence url } }
        }
      }`,
      { id, predicates: [predicate] },
    ),
  );

test('a score opens at its line in the state of the file that was read', async () => {
  expect(await about('match:ucl-2025-26-atalanta-bayern-1', 'full-time')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: 1-6",
      "facts.nodes.0.confidence: null",
      "facts.nodes.0.citations.0.title: openfootball: Champions League, Europa League, Conference League",
      "facts.nodes.0.citations.0.source.id: source:openfootball-champions-league",
      "facts.nodes.0.citations.0.source.kind: DATASET",
      "facts.nodes.0.citations.0.place: 2025-26/cl.txt:223",
      "facts.nodes.0.citations.0.line: 223",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: 8312624",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: https://github.com/openfootball/champions-league/blob/8312624/2025-26/cl.txt?plain=1#L223",
    ]
  `);
});

test('with two sources each has its place', async () => {
  expect(
    await about('match:world-cup-2022-argentina-france-final', 'after extra time'),
  ).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: 3-3",
      "facts.nodes.0.confidence: null",
      "facts.nodes.0.citations.0.title: openfootball World Cup",
      "facts.nodes.0.citations.0.source.id: source:openfootball-worldcup",
      "facts.nodes.0.citations.0.source.kind: DATASET",
      "facts.nodes.0.citations.0.place: 2022--qatar/cup_finals.txt:68",
      "facts.nodes.0.citations.0.line: 68",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: bd46a14",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: https://github.com/openfootball/worldcup/blob/bd46a14/2022--qatar/cup_finals.txt?plain=1#L68",
      "facts.nodes.0.citations.1.title: International football results",
      "facts.nodes.0.citations.1.source.id: source:international-results",
      "facts.nodes.0.citations.1.source.kind: DATASET",
      "facts.nodes.0.citations.1.place: results.csv:45791",
      "facts.nodes.0.citations.1.line: 45791",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: 65d212a",
      "facts.nodes.0.citations.1.licence: CC0-1.0",
      "facts.nodes.0.citations.1.url: https://github.com/martj42/international_results/blob/65d212a/results.csv?plain=1#L45791",
    ]
  `);
});

test('what was worked out from more than a row cites the source without a place', async () => {
  expect(await about('match:2013-06-11-venezuela-uruguay', 'half-time')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: 0-1",
      "facts.nodes.0.confidence: null",
      "facts.nodes.0.citations.0.title: International football results",
      "facts.nodes.0.citations.0.source.id: source:international-results",
      "facts.nodes.0.citations.0.source.kind: DATASET",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: 65d212a",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: https://github.com/martj42/international_results",
    ]
  `);
});

test('a compilation of ours names the reports it rests on', async () => {
  expect(await about('club:chelsea', 'caretaker')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: coach:roberto-di-matteo",
      "facts.nodes.0.confidence: HIGH",
      "facts.nodes.0.citations.0.title: Own compilation: coach tenures of clubs and national teams",
      "facts.nodes.0.citations.0.source.id: source:curated-tenures",
      "facts.nodes.0.citations.0.source.kind: COMPILATION",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: null",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: null",
      "facts.nodes.0.citations.1.title: BolaSport/Transfermarkt list 2022",
      "facts.nodes.0.citations.1.source: null",
      "facts.nodes.0.citations.1.place: null",
      "facts.nodes.0.citations.1.line: null",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: null",
      "facts.nodes.0.citations.1.licence: null",
      "facts.nodes.0.citations.1.url: null",
      "facts.nodes.0.citations.2.title: distortion.media",
      "facts.nodes.0.citations.2.source: null",
      "facts.nodes.0.citations.2.place: null",
      "facts.nodes.0.citations.2.line: null",
      "facts.nodes.0.citations.2.key: null",
      "facts.nodes.0.citations.2.commit: null",
      "facts.nodes.0.citations.2.licence: null",
      "facts.nodes.0.citations.2.url: null",
    ]
  `);
});

test('an outcome names what it was worked out from', async () => {
  expect(await about('national-team:sierra-leone', 'outcome of World Cup 2022')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: ELIMINATED",
      "facts.nodes.0.confidence: HIGH",
      "facts.nodes.0.citations.0.title: World Cup outcomes of every national team",
      "facts.nodes.0.citations.0.source.id: source:curated-world-cup-outcomes",
      "facts.nodes.0.citations.0.source.kind: COMPILATION",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: null",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: null",
      "facts.nodes.0.citations.1.title: derived: 2 qualifiers 2019-09-04..2019-09-08 in international_results, not in the finals",
      "facts.nodes.0.citations.1.source.id: source:international-results",
      "facts.nodes.0.citations.1.source.kind: DATASET",
      "facts.nodes.0.citations.1.place: null",
      "facts.nodes.0.citations.1.line: null",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: 65d212a",
      "facts.nodes.0.citations.1.licence: CC0-1.0",
      "facts.nodes.0.citations.1.url: https://github.com/martj42/international_results",
      "facts.nodes.0.citations.2.title: tie (grouped as on RSSSF, scores from international_results): 2019-09-04 Liberia 3-1 Sierra Leone; 2019-09-08 Sierra Leone 1-0 Liberia",
      "facts.nodes.0.citations.2.source.id: source:international-results",
      "facts.nodes.0.citations.2.source.kind: DATASET",
      "facts.nodes.0.citations.2.place: null",
      "facts.nodes.0.citations.2.line: null",
      "facts.nodes.0.citations.2.key: null",
      "facts.nodes.0.citations.2.commit: 65d212a",
      "facts.nodes.0.citations.2.licence: CC0-1.0",
      "facts.nodes.0.citations.2.url: https://github.com/martj42/international_results",
    ]
  `);
});

test('general knowledge is told as such, and is never of high confidence', async () => {
  const { facts: told } = (await answerOf(
    '{ facts(about: "club:parma", predicates: ["succession"], first: 1) { nodes { confidence sources { kind confidence } } } }',
  )) as { facts: { nodes: readonly unknown[] } };
  expect(told.nodes).toEqual([{ confidence: 'MEDIUM', sources: [{ kind: 'MEMORY', confidence: 'MEDIUM' }] }]);
});

test('a club has the row of each of its sources, where that tells the fact', async () => {
  const places = async (predicate: string) =>
    (
      (await answerOf(
        `{ facts(about: "club:augsburg", predicates: ["${predicate}"], first: 1) { nodes { citations { source { id } place } } } }`,
      )) as { facts: { nodes: readonly { citations: readonly unknown[] }[] } }
    ).facts.nodes[0]?.citations;
  const [list, register] = ['source:openfootball-clubs', 'source:reep'];
  expect(await places('founded')).toEqual([
    { source: { id: list }, place: expect.stringMatching(/^europe\/germany\/de\.clubs\.txt:\d+$/) },
    { source: { id: register }, place: expect.stringMatching(/^data\/teams\.csv:\d+$/) },
  ]);
  // The list of clubs knows no ids of Wikidata.
  expect(await places('Wikidata id')).toEqual([
    { source: { id: list }, place: null },
    { source: { id: register }, place: expect.stringMatching(/^data\/teams\.csv:\d+$/) },
  ]);
});

test('every source of the project tells what sort it is, and its licence by SPDX', async () => {
  const { dataset } = (await answerOf('{ dataset { sources { id kind licence url } } }')) as {
    dataset: { sources: readonly { id: string; kind: string | null; licence: string; url: string | null }[] };
  };
  expect(dataset.sources.filter(({ kind }) => kind === null)).toEqual([]);
  expect(dataset.sources.filter(({ kind, url }) => kind === 'DATASET' && url === null)).toEqual([]);
  expect([...new Set(dataset.sources.map(({ licence }) => licence))].sort()).toEqual([
    ...['CC0-1.0', 'PDDL-1.0', 'Unicode-3.0'],
  ]);
});
