/** Who is who: names with their time, states with their successors, associations apart from states. */
import { expect, test } from 'vitest';
import { about, answerOf, facts } from '../support/answer.ts';

const told = async (query: string): Promise<string[]> => facts(await answerOf(query));

test('names have a kind, a language and a time', async () => {
  expect(
    await told('{ country(by: { slug: "burkina-faso" }) { names(kinds: [FORMER]) { name kind from to } } }'),
  ).toMatchInlineSnapshot(`
    [
      "country.names.0.name: Upper Volta",
      "country.names.0.kind: FORMER",
      "country.names.0.from: 1960-04-14",
      "country.names.0.to: 1984-08-04",
    ]
  `);
  expect(
    await told('{ club(by: { slug: "inter" }) { names(lang: "de") { name kind lang } } }'),
  ).toMatchInlineSnapshot(`
    [
      "club.names.0.name: Inter Mailand",
      "club.names.0.kind: TRANSLATION",
      "club.names.0.lang: de",
    ]
  `);
});

test('states that ended have a successor, and it knows them', async () => {
  expect(
    await told(`{
      countries: nodes(ids: ["country:west-germany", "country:soviet-union", "country:yugoslavia", "country:czechoslovakia"]) {
        ... on Country { name from to successor { name } }
      }
      russia: country(by: { slug: "russia" }) { predecessors { name } }
    }`),
  ).toMatchInlineSnapshot(`
    [
      "countries.0.name: West Germany",
      "countries.0.from: 1949",
      "countries.0.to: 1990-10-02",
      "countries.0.successor.name: Germany",
      "countries.1.name: Soviet Union",
      "countries.1.from: 1922",
      "countries.1.to: 1991-12-26",
      "countries.1.successor.name: Russia",
      "countries.2.name: Yugoslavia",
      "countries.2.from: 1918",
      "countries.2.to: 1992-04",
      "countries.2.successor.name: Serbia and Montenegro",
      "countries.3.name: Czechoslovakia",
      "countries.3.from: 1918",
      "countries.3.to: 1992-12-31",
      "countries.3.successor.name: Czech Republic",
      "russia.predecessors.0.name: Soviet Union",
    ]
  `);
});

test('a club whose record two bodies claim says so, and what this graph makes of it', async () => {
  expect(
    await told(`{ club(by: { slug: "fcsb" }) {
      names(kinds: [FORMER]) { name from to sources { id } }
      successions { on before after contested note sources { licence } }
    } }`),
  ).toMatchInlineSnapshot(`
    [
      "club.names.0.name: CCA București",
      "club.names.0.from: 1950",
      "club.names.0.to: 1961",
      "club.names.0.sources.0.id: source:openfootball-clubs",
      "club.names.0.sources.1.id: source:curated-clubs",
      "club.names.1.name: FC Steaua Bucureşti",
      "club.names.1.from: null",
      "club.names.1.to: 2017-03",
      "club.names.1.sources.0.id: source:openfootball-champions-league",
      "club.names.1.sources.1.id: source:curated-clubs",
      "club.names.2.name: Steaua București",
      "club.names.2.from: 1961",
      "club.names.2.to: 2017-03",
      "club.names.2.sources.0.id: source:openfootball-clubs",
      "club.names.2.sources.1.id: source:curated-clubs",
      "club.successions.0.on: 2003",
      "club.successions.0.before: CSA Steaua București",
      "club.successions.0.after: FC Steaua București",
      "club.successions.0.contested: true",
      "club.successions.0.note: The army's club and the company that has run the football team since dispute who owns the name and the record to 2003. Courts took the name away in 2014, and it has been FCSB since March 2017; UEFA counts the record to FCSB, and so does this graph.",
      "club.successions.0.sources.0.licence: CC0-1.0",
    ]
  `);
});

test('a club that began anew is one club, from the day it did', async () => {
  const parma = (asOf: string) =>
    told(`query Parma @asOf(date: "${asOf}") {
      club(by: { slug: "parma" }) { successions { on before after contested } }
      facts(about: "club:parma", predicates: ["succession", "former name"], first: 10) { nodes { value validFrom validTo } }
    }`);
  expect(await parma('2015-06-30')).toMatchInlineSnapshot(`
    [
      "club.successions.0.on: 2004",
      "club.successions.0.before: AC Parma",
      "club.successions.0.after: Parma FC",
      "club.successions.0.contested: false",
      "facts.nodes.0.value: AC Parma",
      "facts.nodes.0.validFrom: null",
      "facts.nodes.0.validTo: 2004",
      "facts.nodes.1.value: Parma FC",
      "facts.nodes.1.validFrom: 2004",
      "facts.nodes.1.validTo: null",
      "facts.nodes.2.value: AC Parma → Parma FC",
      "facts.nodes.2.validFrom: 2004",
      "facts.nodes.2.validTo: null",
    ]
  `);
  expect(await parma('2015-07-31')).toMatchInlineSnapshot(`
    [
      "club.successions.0.on: 2004",
      "club.successions.0.before: AC Parma",
      "club.successions.0.after: Parma FC",
      "club.successions.0.contested: false",
      "club.successions.1.on: 2015-07",
      "club.successions.1.before: Parma FC",
      "club.successions.1.after: Parma Calcio 1913",
      "club.successions.1.contested: false",
      "facts.nodes.0.value: AC Parma",
      "facts.nodes.0.validFrom: null",
      "facts.nodes.0.validTo: 2004",
      "facts.nodes.1.value: Parma FC",
      "facts.nodes.1.validFrom: 2004",
      "facts.nodes.1.validTo: null",
      "facts.nodes.2.value: AC Parma → Parma FC",
      "facts.nodes.2.validFrom: 2004",
      "facts.nodes.2.validTo: null",
      "facts.nodes.3.value: Parma FC → Parma Calcio 1913",
      "facts.nodes.3.validFrom: 2015-07",
      "facts.nodes.3.validTo: null",
    ]
  `);
});

test('Monaco plays under France, and the United Kingdom is four', async () => {
  expect(
    await told(`{
      club(by: { slug: "monaco" }) { country { name } association { name } }
      nodes(ids: ["country:england", "country:scotland", "country:wales", "country:northern-ireland"]) {
        ... on Country { name fifaCode iso2 }
      }
      country(by: { slug: "united-kingdom" }) { name }
    }`),
  ).toMatchInlineSnapshot(`
    [
      "club.country.name: Monaco",
      "club.association.name: France",
      "nodes.0.name: England",
      "nodes.0.fifaCode: ENG",
      "nodes.0.iso2: null",
      "nodes.1.name: Scotland",
      "nodes.1.fifaCode: SCO",
      "nodes.1.iso2: null",
      "nodes.2.name: Wales",
      "nodes.2.fifaCode: WAL",
      "nodes.2.iso2: null",
      "nodes.3.name: Northern Ireland",
      "nodes.3.fifaCode: NIR",
      "nodes.3.iso2: null",
      "country: null",
    ]
  `);
});

test('what is held of a team is said by competition', async () => {
  const lines = await told(`{
    club(by: { slug: "atalanta" }) {
      coverage { competition { name } coverage { from to seasons complete gaps } }
    }
  }`);
  expect(about(lines, /name|from|to|seasons|complete|gaps/)).toMatchInlineSnapshot(`
    [
      "club.coverage.0.competition.name: Serie A",
      "club.coverage.0.coverage.from: 2013-08-24",
      "club.coverage.0.coverage.to: 2026-09-14",
      "club.coverage.0.coverage.seasons: 14",
      "club.coverage.0.coverage.complete: false",
      "club.coverage.0.coverage.gaps.0: serie-a-2026-27: 50 of 380 matches held; as of 17 September 2026: results to 14 September, pairings to matchday 5",
      "club.coverage.1.competition.name: UEFA Champions League",
      "club.coverage.1.coverage.from: 2019-09-17",
      "club.coverage.1.coverage.to: 2026-05-30",
      "club.coverage.1.coverage.seasons: 5",
      "club.coverage.1.coverage.complete: true",
      "club.coverage.1.coverage.gaps: none",
      "club.coverage.2.competition.name: UEFA Europa League",
      "club.coverage.2.coverage.from: 2023-09-21",
      "club.coverage.2.coverage.to: 2024-05-22",
      "club.coverage.2.coverage.seasons: 1",
      "club.coverage.2.coverage.complete: false",
      "club.coverage.2.coverage.gaps.0: uel-2023-24: 1 matches held; only the final is held",
    ]
  `);
});

test('an id with more behind it is the id of nothing', async () => {
  const more = 'ucl-2025-26/r16-2/home';
  expect(
    await answerOf(`{
      tie(id: "tie:${more}") { id }
      node(id: "tie:${more}") { id }
      campaign: node(id: "campaign:ucl-2025-26/atalanta/home") { id }
    }`),
  ).toEqual({ tie: null, node: null, campaign: null });
});
