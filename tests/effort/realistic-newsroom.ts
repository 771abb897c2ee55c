/** Pages as a newsroom writes them: of a season, a team, a coach, a nation, a country and a day. */

const THING = 'id name';
const MATCH = 'id displayName date kickoff status sides { team { id name } goals result }';
const RECORD = 'record { played won drawn lost }';
const LEAGUES = [
  'serie-a',
  'premier-league',
  'la-liga',
  'bundesliga',
  'ligue-1',
  'eredivisie',
  'primeira-liga',
  'championship',
];
const YEARS = ['2025', '2020', '2015', '2010', '2006', '1998', '1990', '1982'];
const GROUPS = [...'ABCDEFGHIJKL'];

const each = (names: readonly string[], field: (name: string, at: number) => string): string =>
  names.map((name, at) => `f${at}: ${field(name, at)}`).join(' ');

export const REALISTIC_NEWSROOM: Readonly<Record<string, string>> = {
  'a league with its fixtures, grounds and honours': `{ season(competition: "serie-a", label: "2025-26") { displayName isOver champion { name } table { rows { position points form team { ${THING} } ${RECORD} zones { zone } distanceTo(position: 1) { points } } } matches(last: 38) { totalCount nodes { ${MATCH} matchday venue { name city } } } honoursAwarded { rank holder { name } } } }`,
  'a cup with its table, bracket and last matches': `{ season(competition: "ucl", label: "2025-26") { id displayName startDate endDate champion { ${THING} } table { rows { position points form team { ${THING} country { name flag } } ${RECORD} zones { zone } } } stages { id name ties { id status aggregate { home away } winner { ${THING} } slots { team { ${THING} } } legs { date sides { team { name } goals } } } } matches(last: 10) { nodes { ${MATCH} } } } }`,
  'a nation': `{ nationalTeam(by: { slug: "italy" }) { ${THING} flag fifaCode coachInCharge { name } lastMatch { ${MATCH} } nextMatch { ${MATCH} } ${RECORD} worldCups { titles { edition } appearances { edition performance } missed { edition outcome eliminatedBy { name } } currentMissedStreak { length } } qualification(competition: "euro") { titles { edition } editions { edition outcome } } honours(first: 30) { nodes { label rank } } matches(last: 20) { edges { opponent { name flag } goalsFor goalsAgainst result node { date competition { name } } } } tenures(last: 10) { nodes { coach { name } from to ${RECORD} } } } }`,
  'a coach': `{ coach(by: { slug: "carlo-ancelotti" }) { ${THING} bornDate { text } country { name flag } currentTeam { name } ${RECORD} honours(first: 40) { nodes { label rank holder { name } } } tenures(first: 30) { nodes { team { ${THING} } from to role ${RECORD} } } matches(last: 10) { edges { side opponent { name } result node { date displayName } } } } }`,
  'two coaches who met': `{ headToHead(a: { coach: "carlo-ancelotti" }, b: { coach: "pep-guardiola" }) { ${RECORD} meetings(first: 50) { nodes { ${MATCH} } } last { displayName } } }`,
  'a derby': `{ headToHead(a: { team: "inter" }, b: { team: "milan" }) { ${RECORD} meetings(last: 20) { edges { result node { ${MATCH} homeCoach { name } awayCoach { name } } } } next { displayName } } }`,
  'the clubs of a country in a season of Europe':
    '{ country(by: { slug: "italy" }) { associationSeason(season: "ucl-2025-26") { entrants uefaCoefficient { value } record { played won } funnel { stage { name } entered { team { name } } eliminated { team { name } eliminatedBy { name } } remainingCount } } } }',
  'a day': `{ matches(on: "2026-03-10", first: 50) { totalCount nodes { ${MATCH} competition { name } stage { name } tie { id aggregate { home away } winner { name } } venue { name city } homeCoach { name } awayCoach { name } } } seasons(from: "2026-03-10", to: "2026-03-10", first: 30) { nodes { displayName competition { name } } } }`,
  'a weekend': `{ matches(from: "2026-04-10", to: "2026-04-13", first: 100) { nodes { ${MATCH} competition { name } matchday } } }`,
  'the group stage of a World Cup, match by match': `{ matches(from: "2026-06-11", to: "2026-06-30", competitions: ["world-cup"], first: 100) { nodes { ${MATCH} stage { name } group venue { name city } } } }`,
  'tables of eight leagues': `{ ${each(LEAGUES, (slug) => `competition(by: { slug: "${slug}" }) { name currentSeason { label table { rows { position points team { ${THING} } record { played goalDifference } } } } }`)} }`,
  'tables of eight leagues on eight days': `{ ${each(LEAGUES, (slug, at) => `season(competition: "${slug}", label: "2026-27") { table(on: "2026-09-0${at + 1}") { rows { position points team { name } } } }`)} }`,
  'on one day in eight years': `{ ${each(YEARS, (year) => `matches(on: "${year}-06-22", first: 10) { totalCount nodes { ${MATCH} competition { name } } }`)} }`,
  'a World Cup with all its groups': `{ season(competition: "world-cup", label: "2026") { displayName hosts { name flag } champion { name flag } stages { name groups ties { winner { name } slots { team { name } } legs { date sides { team { name } goals } } } } stage(code: "group") { ${each(GROUPS, (group) => `table(group: "${group}") { rows { position points team { name flag } } }`)} } } }`,
  'the World Cups, who won them and under whom':
    '{ competition(by: { slug: "world-cup" }) { editions(first: 30) { nodes { label hosts { name } champion { name flag } honoursAwarded { rank holder { name } wonUnder { name } } } } } }',
  'the champions, their titles, and who led them':
    '{ competition(by: { slug: "ucl" }) { champions(first: 80) { nodes { team { name country { flag } } titles(first: 20) { nodes { label wonUnder { name } } } } } } }',
  'records of all World Cups': `{ records(scope: { competition: "world-cup" }) { matchCount holders(kind: BIGGEST_WIN, first: 5) { nodes { value match { ${MATCH} } } } longestStreaks(kind: WINNING, first: 5) { nodes { length team { name } } } } }`,
  'a club in Europe, and what decided each year': `{ club(by: { slug: "inter" }) { campaigns(competition: "ucl", first: 40) { nodes { season { displayName } outcome stageReached { name } eliminatedBy { name } decisiveMatch { ${MATCH} } ${RECORD} } } } }`,
  'a crisis': `{ club(by: { slug: "juventus" }) { matches(filter: { season: "serie-a-2025-26" }, last: 38) { edges { side opponent { name } goalsFor goalsAgainst result node { date matchday homeCoach { name } awayCoach { name } } } } streaks(filter: { season: "serie-a-2025-26" }) { losing { longest { length } } winless { longest { length } } } } }`,
  'semi-finals leg by leg': `{ season(competition: "ucl", label: "2018-19") { stage(code: "sf") { ties { decidedBy aggregate { home away lead } winner { name } legs { ${MATCH} score { halfTime { home away } fullTime { home away } } homeCoach { name } awayCoach { name } venue { name } } } } } }`,
  'all matches of a nation': `{ nationalTeam(by: { slug: "england" }) { matches(first: 100) { totalCount edges { result node { ${MATCH} competition { name } venue { name city } } } } records { matchCount ranking(kind: BIGGEST_WIN, first: 10) { nodes { value match { displayName } } } } } }`,
};
