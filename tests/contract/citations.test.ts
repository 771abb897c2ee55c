/** Who says a fact, and where that can be opened, as the API, linked data and pages tell it. */
import { expect, test } from 'vitest';
import { answerOf } from '../support/answer.ts';
import { citedOf } from '../support/citations.ts';

test('a score opens at its line in the state of the file that was read', async () => {
  expect(await citedOf('match:ucl-2025-26-atalanta-bayern-1', 'full-time')).toMatchInlineSnapshot(`
    [
      "value: 1-6",
      "title: openfootball: Champions League, Europa League, Conference League, source: source:openfootball-champions-league, kind: DATASET, place: 2025-26/cl.txt:223, line: 223, commit: 8312624, licence: CC0-1.0, url: https://github.com/openfootball/champions-league/blob/8312624/2025-26/cl.txt?plain=1#L223",
    ]
  `);
});

test('with two sources each has its place', async () => {
  expect(
    await citedOf('match:world-cup-2022-argentina-france-final', 'after extra time'),
  ).toMatchInlineSnapshot(`
    [
      "value: 3-3",
      "title: openfootball World Cup, source: source:openfootball-worldcup, kind: DATASET, place: 2022--qatar/cup_finals.txt:68, line: 68, commit: bd46a14, licence: CC0-1.0, url: https://github.com/openfootball/worldcup/blob/bd46a14/2022--qatar/cup_finals.txt?plain=1#L68",
      "title: International football results, source: source:international-results, kind: DATASET, place: results.csv:45791, line: 45791, commit: 65d212a, licence: CC0-1.0, url: https://github.com/martj42/international_results/blob/65d212a/results.csv?plain=1#L45791",
    ]
  `);
});

test('what was worked out from more than a row cites the source without a place', async () => {
  expect(await citedOf('match:2013-06-11-venezuela-uruguay', 'half-time')).toMatchInlineSnapshot(`
    [
      "value: 0-1",
      "title: International football results, source: source:international-results, kind: DATASET, commit: 65d212a, licence: CC0-1.0, url: https://github.com/martj42/international_results",
    ]
  `);
});

test('a compilation of ours names the reports it rests on', async () => {
  expect(await citedOf('club:hellas-verona', 'caretaker')).toMatchInlineSnapshot(`
    [
      "value: coach:paolo-sammarco, confidence: HIGH",
      "title: Own compilation: coach tenures of clubs and national teams, source: source:curated-tenures, kind: COMPILATION, licence: CC0-1.0",
      "title: AGI 2026-02-02",
      "title: mondosport24 2026-02-03",
    ]
  `);
});

test('an outcome names what it was worked out from', async () => {
  expect(await citedOf('national-team:sierra-leone', 'outcome of World Cup 2022')).toMatchInlineSnapshot(`
    [
      "value: ELIMINATED, confidence: HIGH",
      "title: World Cup outcomes of every national team, source: source:curated-world-cup-outcomes, kind: COMPILATION, licence: CC0-1.0",
      "title: derived: 2 qualifiers 2019-09-04..2019-09-08 in international_results, not in the finals, source: source:international-results, kind: DATASET, commit: 65d212a, licence: CC0-1.0, url: https://github.com/martj42/international_results",
      "title: tie (grouped as on RSSSF, scores from international_results): 2019-09-04 Liberia 3-1 Sierra Leone; 2019-09-08 Sierra Leone 1-0 Liberia, source: source:international-results, kind: DATASET, commit: 65d212a, licence: CC0-1.0, url: https://github.com/martj42/international_results",
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

const CITED = 'citations { source { id } place title }';

test('a tie names the legs, each with its line', async () => {
  const { node } = (await answerOf(`{
    node(id: "tie:ucl-2025-26/r16-2") { ... on Tie { ${CITED} legs { citations { place } } } }
  }`)) as {
    node: { citations: readonly { place: string }[]; legs: readonly { citations: readonly object[] }[] };
  };
  const ofLegs = node.legs.flatMap(({ citations }) => citations);
  expect(node.citations.slice(-ofLegs.length)).toMatchObject(ofLegs);
  expect(node.citations.map(({ place }) => place)).toContain('2025-26/cl.txt:223');
});

test('a tie whose matches are not held names its source and the reports it rests on', async () => {
  const { node } = (await answerOf(`{ node(id: "tie:ucl-1955-56/qf-1") { ... on Tie { ${CITED} } } }`)) as {
    node: { citations: readonly { title: string }[] };
  };
  expect(node.citations.map(({ title }) => title)).toEqual([
    'Own compilation: the European Cup from 1955-56 to 2010-11',
    'general knowledge',
    'agrees with a list of results (engsoccerdata)',
    'thecourier.co.uk (2607553) and edinburghnews.scotsman.com (1-4495628) on Firhill',
  ]);
});

test('a succession, an unplayed match and a name of another source say who tells them', async () => {
  const { club, unplayed } = (await answerOf(`{
    club(by: { slug: "catania" }) { successions { ${CITED} } names { name ${CITED} sources { id } } }
    unplayed: node(id: "stage:euro-qualifying-1968/group") { ... on Stage { unplayed { home { name } ${CITED} } } }
  }`)) as {
    club: {
      successions: readonly object[];
      names: readonly { citations: readonly { source: unknown }[]; sources: readonly unknown[] | null }[];
    };
    unplayed: { unplayed: readonly object[] };
  };
  expect(club.successions).toMatchObject([{ citations: [{ source: { id: 'source:curated-clubs' } }] }]);
  expect(unplayed.unplayed).toMatchObject([
    { home: { name: 'Austria' }, citations: [{ source: { id: 'source:curated-championships' } }] },
  ]);
  for (const { citations, sources } of club.names)
    expect(citations.map(({ source }) => source)).toEqual(sources ?? []);
});
