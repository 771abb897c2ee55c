/** What pages about football ask: seasons, teams, coaches, countries, matches. All of it is inside the limit. */
import { REALISTIC_APPS } from './realistic-apps.ts';
import { REALISTIC_NEWSROOM } from './realistic-newsroom.ts';
import { REALISTIC_PAGES } from './realistic-pages.ts';
import { REALISTIC_WIDE } from './realistic-wide.ts';

const MATCH = 'id date kickoff home { id name } away { id name } score { fullTime { home away } } status';
const ROW =
  'position points team { id name } record { played won drawn lost goalsFor goalsAgainst goalDifference }';
const TIE =
  'id status decidedBy aggregate { home away } winner { name } teams { id name } slots { team { name } winnerOf { id } } legs { id date home { name } away { name } score { fullTime { home away } afterExtraTime { home away } penalties { home away } } }';

const season = (competition: string, label: string, fields: string): string =>
  `{ season(competition: "${competition}", label: "${label}") { id name startDate endDate ${fields} } }`;
const bracket = `stages { code name ties { ${TIE} } }`;
const table = `table { rows { ${ROW} zones { zone } } }`;
const club = (slug: string, fields: string): string =>
  `{ club(by: { slug: "${slug}" }) { id name ${fields} } }`;
const nation = (slug: string, fields: string): string =>
  `{ nationalTeam(by: { slug: "${slug}" }) { id name ${fields} } }`;
const coach = (slug: string, fields: string): string =>
  `{ coach(by: { slug: "${slug}" }) { id name born ${fields} } }`;
const country = (slug: string, fields: string): string =>
  `{ country(by: { slug: "${slug}" }) { id name ${fields} } }`;

const fixtures = (id: string, pages: readonly string[]): string =>
  `{ ${pages.map((args, at) => `p${at}: matches(season: "${id}", ${args}) { nodes { ${MATCH} matchday venue { name } } pageInfo { endCursor } }`).join(' ')} }`;

export const REALISTIC: Readonly<Record<string, string>> = {
  ...REALISTIC_APPS,
  ...REALISTIC_NEWSROOM,
  ...REALISTIC_WIDE,
  ...REALISTIC_PAGES,
  'the bracket of a Champions League season': season('ucl', '2025-26', bracket),
  'the bracket of an older one': season('ucl', '2010-11', bracket),
  'a season page: table, bracket, matches': season(
    'ucl',
    '2025-26',
    `${table} ${bracket} matches(first: 100) { nodes { ${MATCH} } totalCount } champion { name }`,
  ),
  'a league page: table and matches': season(
    'serie-a',
    '2024-25',
    `${table} matches(last: 50) { nodes { ${MATCH} } }`,
  ),
  '380 fixtures in four pages': fixtures('serie-a-2024-25', [
    'first: 100',
    'last: 100',
    'first: 90',
    'last: 90',
  ]),
  'a table at home, away and on a day': season(
    'serie-a',
    '2024-25',
    `home: table(venue: HOME) { rows { ${ROW} } } away: table(venue: AWAY) { rows { ${ROW} } } then: table(on: "2025-01-01") { rows { ${ROW} } }`,
  ),
  'how far the others are from the top': season(
    'serie-a',
    '2024-25',
    'table { rows { team { name } distanceTo(position: 1) { points possible secured } } }',
  ),
  'the groups of a World Cup': season(
    'world-cup',
    '2022',
    `stage(code: "group") { groups a: table(group: "A") { rows { ${ROW} } } b: table(group: "B") { rows { ${ROW} } } c: table(group: "C") { rows { ${ROW} } } d: table(group: "D") { rows { ${ROW} } } }`,
  ),
  'the knock-out of a World Cup': season('world-cup', '2018', bracket),
  'who takes part, and how it ended for each': season(
    'ucl',
    '2025-26',
    'teams(first: 100) { edges { node { id name } campaign { outcome position stageReached { code name } eliminatedBy { name } } } }',
  ),
  'the winners of a competition':
    '{ competition(by: { slug: "ucl" }) { name champions(first: 50) { nodes { team { name } titles(first: 20) { nodes { label } } } } } }',
  'the seasons of a competition':
    '{ competition(by: { slug: "serie-a" }) { name seasons(first: 100) { nodes { id label startDate endDate } } honours(first: 50) { nodes { label rank team { name } } } } }',
  'a match': `{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { ${MATCH} venue { name city } homeCoach { name } awayCoach { name } homeTenure { from } season { name } stage { name } tie { ${TIE} } sources { name url } } }`,
  'a tie with what led to it': `{ tie(id: "tie:ucl-2025-26/qf-1") { ${TIE} cameFrom { ${TIE} } leadsTo { id } } }`,
  'a club': club(
    'atalanta',
    `founded city association { name } venue { name } coach { name } honours(first: 20) { nodes { label rank competition { name } } }`,
  ),
  'a club, its matches': club(
    'inter',
    `matches(last: 20) { nodes { ${MATCH} season { label competition { name } } stage { name } } } `,
  ),
  'a club, a hundred matches': club(
    'juventus',
    `matches(last: 100, orderBy: DATE_DESC) { nodes { ${MATCH} season { label } } totalCount }`,
  ),
  'a club, its coaches with their records': club(
    'juventus',
    'tenures(first: 20) { nodes { coach { name } from to record { played won drawn lost } } }',
  ),
  'a club, its seasons': club(
    'napoli',
    'campaigns(first: 20) { nodes { season { label competition { name } } outcome } }',
  ),
  'a club, its records': club(
    'milan',
    'record { played won drawn lost goalsFor goalsAgainst } home: record(filter: { side: HOME }) { won drawn lost } records { holders(kind: BIGGEST_WIN) { nodes { value match { date home { name } away { name } } } } } streaks { winning { longest { length from to } } unbeaten { longest { length from to } } }',
  ),
  'a club in Europe': club(
    'bayern',
    'record(filter: { competitionKind: CONTINENTAL_CLUB }) { played won drawn lost } lastMatch(filter: { result: LOSS, side: HOME }) { date away { name } daysSince }',
  ),
  'a national team': nation(
    'italy',
    'fifaCode coach { name } record { played won drawn lost } worldCups { appearances { edition performance } missed { edition outcome } currentMissedStreak { length } }',
  ),
  'a national team, its last matches': nation(
    'germany',
    `matches(last: 50) { nodes { ${MATCH} season { name } homeCoach { name } awayCoach { name } } }`,
  ),
  'a national team, its World Cups in qualifying': nation(
    'italy',
    'worldCups { editions { edition outcome detail decisiveMatch { date home { name } away { name } } eliminatedBy { name } } }',
  ),
  'a national team, its coaches': nation('brazil', 'tenures(first: 50) { nodes { coach { name } from to } }'),
  'a national team, one campaign': nation(
    'italy',
    `campaign(season: "world-cup-qualifying-2026") { outcome tableRow { ${ROW} } matches(first: 20) { nodes { ${MATCH} } } ties { ${TIE} } coaches { coach { name } } }`,
  ),
  'a coach': coach(
    'antonio-conte',
    `country { name } tenures { nodes { team { id name } from to role record { played won drawn lost } } } matches(last: 5) { nodes { ${MATCH} } } record { played won drawn lost }`,
  ),
  'a coach, by years': coach(
    'carlo-ancelotti',
    'a: record(filter: { from: "2009-07-01", to: "2010-06-30" }) { won drawn lost } b: record(filter: { from: "2013-07-01", to: "2014-06-30" }) { won drawn lost } c: record(filter: { from: "2021-07-01" }) { won drawn lost }',
  ),
  'a coach in one competition': coach(
    'pep-guardiola',
    `record(filter: { competition: "ucl" }) { played won drawn lost } matches(first: 50, filter: { competition: "ucl" }) { nodes { ${MATCH} } totalCount }`,
  ),
  'the coaches of two clubs':
    '{ coaches(ledEvery: ["club:juventus", "club:inter"]) { edges { node { name } tenures { team { name } from to } } } }',
  'a country': country(
    'italy',
    'fifaCode confederation { name } nationalTeam { name coach { name } } clubs(first: 50) { nodes { id name city } } competitions { name } coaches(first: 50) { nodes { name } }',
  ),
  'the clubs of a country in one season': country(
    'italy',
    'associationSeason(season: "ucl-2025-26") { entrants record { played won drawn lost } campaigns { team { name } outcome stageReached { name } } funnel { stage { name } entered { team { name } } eliminated { team { name } } remaining { team { name } } } }',
  ),
  'the clubs of a country season by season': country(
    'england',
    'associationSeasons(competition: "ucl") { season { label } entrants reachedCount(stage: "qf") reached(stage: "sf") { team { name } } }',
  ),
  'the grounds of a country': country(
    'germany',
    'venues(first: 100) { nodes { name city clubs(first: 5) { nodes { name } } } }',
  ),
  'two teams against each other': `{ headToHead(a: { team: "club:inter" }, b: { team: "club:milan" }) { record { played won drawn lost goalsFor goalsAgainst } meetings(last: 50) { nodes { ${MATCH} } totalCount } first { date } last { date } coverage { competition { name } } } }`,
  'two national teams with those before them': `{ headToHead(a: { team: "national-team:germany" }, b: { team: "national-team:italy" }, predecessors: true) { record { played won drawn lost } meetings(last: 20) { nodes { ${MATCH} } } } }`,
  'two coaches against each other': `{ headToHead(a: { coach: "coach:carlo-ancelotti" }, b: { coach: "coach:pep-guardiola" }) { record { played won drawn lost } meetings { nodes { ${MATCH} } } } }`,
  'a search box': '{ search(text: "atalnta", first: 10) { edges { node { id name } score } } }',
  'how two are connected':
    '{ path(from: "club:atalanta", to: "coach:carlo-ancelotti") { length paths { sentence entities { id name } } } }',
  'what is around a club': club('atalanta', 'neighbourhood(first: 30) { edges { node { id name } depth } }'),
  'where the data come from':
    '{ dataset { version knownThrough counts { clubs countries coaches competitions matches } sources { name url licence } coverage { competition { name } coverage { from to matches complete } } } }',
  'a night as it stood': `query @asOf(date: "2026-03-10") { season(competition: "ucl", label: "2025-26") { stage(code: "r16") { ties { ${TIE} } } matches(first: 20, filter: { from: "2026-03-10", to: "2026-03-11" }) { nodes { ${MATCH} } } } }`,
};
