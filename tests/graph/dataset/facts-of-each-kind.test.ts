/** What is stated about a thing of each kind: every predicate once, with its first value. */
import { expect, test } from 'vitest';
import { factsAbout } from '../../support/facts-about.ts';

interface Stated {
  readonly predicate: string;
  readonly value: string;
}

async function stated(id: string): Promise<string> {
  const first = new Map<string, string>();
  for (const { predicate, value } of await factsAbout<Stated>(id, 'predicate value')) {
    const ofAnyYear = predicate.replace(/ \d{4}$/, ' of a year');
    if (!first.has(ofAnyYear)) first.set(ofAnyYear, value);
  }
  return [...first].map(([predicate, value]) => `${predicate}: ${value}`).join('\n');
}

test('a tie: its sides, its course, and where it leads', async () => {
  expect(await stated('tie:ucl-2025-26/r16-2')).toMatchInlineSnapshot(`
    "aggregate: 2-10
    decided by: REGULAR_TIME
    leads to: tie:ucl-2025-26/qf-1
    side: club:atalanta
    status: DECIDED
    winner: club:bayern"
  `);
});

test('a stage, with its draw', async () => {
  expect(await stated('stage:ucl-2025-26/r16')).toMatchInlineSnapshot(`
    "drawn: 2026-02-27
    kind of stage: KNOCKOUT
    legs: 2
    name: Round of 16
    position: 3"
  `);
});

test('a match of two legs, and one that a ruling decided', async () => {
  expect(await stated('match:ucl-2025-26-atalanta-bayern-1')).toMatchInlineSnapshot(`
    "away team: club:bayern
    date: 2026-03-10
    full-time: 1-6
    half-time: 0-3
    home team: club:atalanta
    kick-off: 21:00
    leg: 1
    stage: stage:ucl-2025-26/r16
    status: PLAYED"
  `);
  expect(await stated('match:serie-a-2020-21-hellas-verona-roma')).toMatchInlineSnapshot(`
    "away team: club:roma
    date: 2020-09-19
    full-time: 0-0
    half-time: 0-0
    home team: club:hellas-verona
    kick-off: 20:45
    matchday: 1
    official result: 3-0
    stage: stage:serie-a-2020-21/league
    status: AWARDED"
  `);
});

test('a club: its record, who led it, what it won', async () => {
  expect(await stated('club:bologna')).toMatchInlineSnapshot(`
    "Wikidata id: Q1893
    also called: Bologna 1909
    caretaker: coach:luca-vigiani
    champion of competition:coppa-italia: 1969-70
    champion of competition:italian-championship: 1924-25
    champion of competition:serie-a: 1935-36
    city: Bologna
    country: country:italy
    founded: 1909
    full name: Bologna Football Club 1909
    head coach: coach:sinisa-mihajlovic
    home ground: venue:stadio-renato-dall-ara
    name: Bologna
    plays under: country:italy
    runner-up of competition:italian-championship: 1926-27
    runner-up of competition:serie-a: 1931-32"
  `);
});

test('a national team: how its World Cups ended, and how many it missed', async () => {
  expect(await stated('national-team:italy')).toMatchInlineSnapshot(`
    "FIFA code: ITA
    ISO 3166-1 code: IT
    Wikidata id: Q38
    World Cups missed in a row: 3
    also called: Italia
    caretaker: coach:luigi-di-biagio
    champion of competition:euro: 1968
    champion of competition:olympics: 1936
    champion of competition:world-cup: 1934
    fourth of competition:euro: 1980
    fourth of competition:olympics: 1960
    fourth of competition:world-cup: 1978
    head coach: coach:vittorio-pozzo
    member of: confederation:uefa
    name: Italy
    outcome of Euro of a year: DID_NOT_ENTER
    outcome of World Cup of a year: DID_NOT_ENTER
    runner-up of competition:euro: 2000
    runner-up of competition:finalissima: 2022
    runner-up of competition:world-cup: 1970
    semi-finalist of competition:euro: 1988
    third of competition:confederations-cup: 2013
    third of competition:nations-league: 2020-21
    third of competition:olympics: 1928
    third of competition:world-cup: 1990"
  `);
});

test('a coach', async () => {
  expect(await stated('coach:thomas-tuchel')).toMatchInlineSnapshot(`
    "country: country:germany
    led: club:mainz-05
    name: Thomas Tuchel"
  `);
});

test('a country, with its association', async () => {
  expect(await stated('country:norway')).toMatchInlineSnapshot(`
    "FIFA code: NOR
    ISO 3166-1 code: NO
    Wikidata id: Q20
    also called: Noorwegen
    left after Final of season:ucl-2025-26: none
    left after Knockout phase play-offs of season:ucl-2025-26: club:bodo-glimt
    left after League phase of season:ucl-2025-26: club:bodo-glimt
    left after Quarter-finals of season:ucl-2025-26: none
    left after Round of 16 of season:ucl-2025-26: none
    left after Semi-finals of season:ucl-2025-26: none
    member of: confederation:uefa
    name: Norway
    still in season:ucl-2025-26: none"
  `);
});

test('a season, its competition and a confederation', async () => {
  expect(await stated('season:ucl-2025-26')).toMatchInlineSnapshot(`
    "began: 2025-09-16
    ended: 2026-05-30
    season of: competition:ucl"
  `);
  expect(await stated('competition:ucl')).toMatchInlineSnapshot(`
    "Wikidata id: Q18756
    also called: C1
    full name: UEFA Champions League
    name: UEFA Champions League"
  `);
  expect(await stated('confederation:uefa')).toMatchInlineSnapshot(`
    "Wikidata id: Q35572
    full name: Union of European Football Associations
    name: UEFA"
  `);
});
