/** Pages that list many things, each with what belongs to it: who leads, what was last, what is next, what was won. */

const LAST_AND_NEXT = 'lastMatch { id displayName } nextMatch { id displayName kickoffAt }';
const RECORD = 'record { played won drawn lost }';

export const REALISTIC_WIDE: Readonly<Record<string, string>> = {
  'national teams with their coaches and matches':
    '{ nationalTeams(confederation: "uefa", orderBy: NAME, first: 60) { totalCount nodes { id name flag coachInCharge { name } lastMatch { displayName } nextMatch { displayName } } } }',
  'a table with the last and the next match of each team': `{ season(competition: "serie-a", label: "2026-27") { table { rows { position points team { id name ... on Club { coachInCharge { name } city } ${LAST_AND_NEXT} } form(last: 5) } } } }`,
  'what a search finds, with last and next matches': `{ search(text: "milan", first: 20) { nodes { id displayName ... on Club { city ${LAST_AND_NEXT} } ... on Coach { currentTeam { name } } } } }`,
  'favourites with their matches': `{ nodes(ids: ["club:inter", "club:milan", "national-team:italy", "competition:ucl"]) { id ... on Entity { displayName } ... on Team { ${LAST_AND_NEXT} } ... on Competition { currentSeason { displayName } } } }`,
  'a coach by the surname, with a record a tenure': `{ coach(by: { name: "Guardiola" }) { id name tenures(first: 30) { nodes { team { name } from to ${RECORD} } } } }`,
  'coaches of a club with their titles':
    '{ club(by: { slug: "juventus" }) { tenures(first: 100) { nodes { coach { id name honours(rank: CHAMPION, first: 5) { totalCount } } from to role } } } }',
  'coaches of a nation with their records': `{ nationalTeam(by: { slug: "italy" }) { tenures(first: 100) { nodes { coach { name } from to ${RECORD} } } } }`,
  'how many clubs, grounds and coaches each country has':
    '{ countries(confederation: "uefa", first: 60) { nodes { name clubs(first: 1) { totalCount } venues(first: 1) { totalCount } coaches(first: 1) { totalCount } } } }',
  'a country page':
    '{ country(by: { slug: "italy" }) { id name flag nationalTeam { name coachInCharge { name } nextMatch { displayName } } competitions { id name currentSeason { displayName currentMatchday } } clubs(first: 50) { nodes { id name city } } venues(first: 20) { nodes { name } } hosted { displayName } honours(rank: CHAMPION, first: 20) { totalCount nodes { label } } } }',
  'champions of all seasons, and who led them':
    '{ competition(by: { slug: "serie-a" }) { seasons(first: 80) { totalCount nodes { id label champion { id name } honoursAwarded { rank holder { name } wonUnder { name } } } } } }',
  'champions of 80 Champions Leagues':
    '{ competition(by: { slug: "ucl" }) { seasons(first: 80) { nodes { id displayName champion { id name flag } } } } }',
  'a season page with its matchday and who won what': `{ season(competition: "serie-a", label: "2025-26") { id displayName isOver currentMatchday champion { name } table { rows { position points team { id name } ${RECORD} } } matches(last: 20) { nodes { id date sides { team { name } goals result } } } honoursAwarded { rank holder { name } wonUnder { id name } } } }`,
  'how qualifying ended for fifty teams':
    '{ season(by: { slug: "world-cup-2026" }) { outcomes(first: 50) { nodes { team { name flag } cycleOutcome eliminatedBy { name } decisiveMatch { date displayName } } } } }',
  'a club in all its Champions Leagues':
    '{ club(by: { slug: "milan" }) { campaigns(competition: "ucl", first: 30) { nodes { season { label } outcome stageReached { name } eliminatedBy { name } decisiveMatch { displayName } } } } }',
  'form of all teams of a league in its season':
    '{ season(by: { slug: "serie-a-2025-26" }) { table { rows { team { name streaks(filter: { season: "serie-a-2025-26" }) { unbeaten { current { length } } winning { current { length } } } } } } } }',
  'on this day in four years':
    '{ a: matches(on: "2025-11-30") { totalCount } b: matches(on: "2015-11-29", first: 20) { nodes { displayName } } c: matches(on: "2005-11-27", first: 20) { nodes { displayName } } d: matches(on: "1995-11-26", first: 20) { nodes { displayName } } }',
  'grounds with how many matches were played there':
    '{ venues(first: 20) { nodes { name city matches { totalCount } } } }',
  'one edition with what decided it and what was last':
    '{ nationalTeam(by: { slug: "italy" }) { worldCups { edition(year: "2022") { decisiveMatch { displayName } lastMatch { displayName } } } } }',
};
