/** Whole pages of a newsroom: of a club, a country, a confederation, a table with its rulings, all finals of a cup. */

const MATCH = 'id displayName date kickoffAt status sides { team { id name } goals result }';
const RECORD = 'record { played won drawn lost goalsFor goalsAgainst }';
const FINAL =
  'label stage(code: "final") { ties { id winner { id name } aggregate { home away } decidedBy slots { team { id name } } legs { date venue { name city } sides { team { name } goals } } } }';
const finals = (cup: string): string =>
  `{ competition(by: { slug: "${cup}" }) { name seasons(first: 80) { nodes { ${FINAL} } } } }`;

export const REALISTIC_PAGES: Readonly<Record<string, string>> = {
  'every final of the Champions League': finals('ucl'),
  'every final of the World Cup': finals('world-cup'),
  'a table with zones, deductions and form':
    '{ season(competition: "serie-a", label: "2022-23") { displayName table { rows { position points form team { id name } record { played won drawn lost goalDifference } zones { zone from to } deductions { points reason sources { name url } } placing { text } sharedWith { id } } } } }',
  'a club with its season, matches, honours and streaks': `{ club(by: { slug: "inter" }) { id name country { name flag } city venue { name } coachInCharge { id name } last: matches(last: 10) { edges { side opponent { name } goalsFor goalsAgainst result node { ${MATCH} competition { name } } } } next: matches(filter: { played: false }, first: 5) { nodes { ${MATCH} competition { name } venue { name } } } honours(first: 50) { totalCount nodes { label rank } } campaigns(last: 5) { nodes { season { displayName } outcome stageReached { name } } } campaign(season: "serie-a-2025-26") { tableRow { position points form record { played won drawn lost } } } streaks { unbeaten { longest { length from to } current { length } } winning { longest { length from to } current { length } } } ${RECORD} } }`,
  'a country with its leagues, clubs and grounds': `{ country(by: { slug: "italy" }) { id name flag confederation { name } nationalTeam { id name coachInCharge { name } lastMatch { ${MATCH} } nextMatch { ${MATCH} } worldCups { appearances { edition performance } titles { edition } } ${RECORD} } competitions { id name currentSeason { displayName currentMatchday champion { name } table { rows { position points team { name } } } } } clubs(first: 100) { totalCount nodes { id name city honours(rank: CHAMPION, first: 1) { totalCount } } } venues(first: 50) { nodes { id name city } } coaches(first: 50) { totalCount nodes { name currentTeam { name } } } hosted { displayName } } }`,
  'a confederation with its nations and competitions':
    '{ confederation(by: { slug: "conmebol" }) { id name countries(first: 20) { totalCount nodes { id name flag nationalTeam { id name coachInCharge { name } lastMatch { displayName } nextMatch { displayName } worldCups { appearances { edition performance } titles { edition } } honours(rank: CHAMPION, first: 20) { totalCount nodes { label } } } } } competitions { id name kind currentSeason { displayName champion { name } } } } }',
};
