/** What pages of matches, teams, coaches, countries and competitions ask. */
import type { Everyday } from './everyday.ts';

export const PAGES: readonly Everyday[] = [
  {
    name: 'season page by its name',
    text: '{ season(by: { name: "Serie A 2024/25" }) { id displayName isOver champion { name } table { id rows { id position points form(last: 5) team { id name } record { played won drawn lost goalsFor goalsAgainst goalDifference } zones { zone } } } } }',
    told: {
      'season.displayName': 'Serie A 2024-25',
      'season.champion.name': 'Napoli',
      'season.table.rows.0.points': 82,
    },
  },
  {
    name: 'match page',
    text: '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { id date kickoff status neutral city venue { name city } season { displayName } stage { name } matchday leg group sides { team { id name ... on Club { city } } nameThen goals result bench { role coach { name } } } score { halfTime { home away } fullTime { home away } afterExtraTime { home away } penalties { home away } } winner { name } tie { id status winner { name } aggregate { home away } legs { id date result { home away } } } sources { name url } citations { file line url } } }',
    told: {
      'match.sides.1.team.name': 'Bayern München',
      'match.sides.1.goals': 6,
      'match.sides.0.result': 'LOSS',
      'match.tie.winner.name': 'Bayern München',
    },
  },
  {
    name: 'match with what led to it',
    text: '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { home { name m: matches(filter: { to: "2026-03-09" }, last: 5) { nodes { date home { name } away { name } result { home away } } } } away { name m: matches(filter: { to: "2026-03-09" }, last: 5) { nodes { date home { name } away { name } result { home away } } } } } headToHead(a: { team: "club:atalanta" }, b: { team: "club:bayern" }) { record { played won drawn lost } meetings(last: 5) { nodes { date result { home away } } } } }',
    told: { 'match.home.m.nodes.4.date': '2026-03-07', 'headToHead.record.played': 2 },
  },
  {
    name: 'table and form',
    text: '{ season(competition: "serie-a", label: "2025-26") { table { complete rows { position points zones { zone } team { id name } form record { played won drawn lost goalsFor goalsAgainst goalDifference } deducted } } } }',
    told: { 'season.table.rows.0.team.name': 'Inter', 'season.table.rows.0.form.0': 'DRAW' },
  },
  {
    name: 'live table and table of a day',
    text: '{ season(competition: "serie-a", label: "2025-26") { now: table { rows { position points team { id name } } } then: table(on: "2026-01-01") { rows { position points team { id name } } } } }',
    told: {
      'season.now.rows.0.team.name': 'Inter',
      'season.now.rows.0.points': 87,
      'season.then.rows.0.points': 36,
    },
  },
  {
    name: 'team page',
    text: '{ club(by: { slug: "inter" }) { id name fullName city founded country { name flag } venue { name city } coach { id name } nextMatch { date } m: matches(last: 10) { nodes { id date home { name } away { name } result { home away } season { competition { name } } } } honours(first: 100) { totalCount nodes { label rank competition { name } } } campaigns(first: 5) { nodes { season { displayName } outcome stageReached { name } } } tenures(last: 5) { nodes { coach { name } from to role record { played won drawn lost } } } record { played won drawn lost goalsFor goalsAgainst } streaks { unbeaten { current { length from } longest { length from to } } } } }',
    told: { 'club.fullName': 'Football Club Internazionale Milano', 'club.country.flag': '🇮🇹' },
  },
  {
    name: 'coach page',
    text: '{ coach(by: { slug: "carlo-ancelotti" }) { id name born country { name flag } currentTeam { name } coverage { told matches since } honours(first: 50) { totalCount nodes { label rank team { name } } } tenures(first: 30) { nodes { team { id name } from to role record { played won drawn lost } } } matches(last: 10) { totalCount nodes { date home { name } away { name } result { home away } } } record { played won drawn lost } } }',
    told: {
      'coach.country.name': 'Italy',
      'coach.tenures.nodes.0.team.name': 'Parma',
      'coach.record.played': 173,
    },
  },
  {
    name: 'country page',
    text: '{ country(by: { slug: "italy" }) { id name flag fifaCode confederation { name } nationalTeam { id name coach { name } nextMatch { date } lastMatch { date result { home away } } } competitions { id name kind currentSeason { id label } } clubs(first: 100) { totalCount nodes { id name city } } venues(first: 20) { totalCount nodes { name city } } hosted { displayName } coaches(first: 20) { totalCount nodes { name } } honours(first: 20) { totalCount nodes { label team { name } } } } }',
    told: { 'country.flag': '🇮🇹', 'country.confederation.name': 'UEFA' },
  },
  {
    name: 'search box',
    text: '{ search(text: "real mad", first: 8) { totalCount edges { score node { __typename id slug displayName flag } } } }',
    told: { 'search.edges.0.node.id': 'club:real-madrid' },
  },
  {
    name: 'qualification table of a group',
    text: '{ season(competition: "world-cup-qualifying", label: "2026") { id stage(code: "uefa-group") { table(group: "I") { rows { position points team { name flag } record { played won drawn lost goalDifference } } } } } }',
    told: {
      'season.stage.table.rows.0.team.name': 'Norway',
      'season.stage.table.rows.1.team.name': 'Italy',
      'season.stage.table.rows.1.points': 18,
    },
  },
  {
    name: 'qualification standing of a country',
    text: '{ nationalTeam(by: { slug: "italy" }) { qualification(competition: "euro") { editions { edition outcome finish decidedOn } currentMissedStreak { length } } worldCups { missed { edition outcome } appearances { edition finish } currentMissedStreak { length } } } }',
    told: {
      'nationalTeam.worldCups.currentMissedStreak.length': 3,
      'nationalTeam.qualification.editions.2.finish': 'CHAMPION',
    },
  },
  {
    name: 'fixtures list of a season',
    text: '{ season(competition: "serie-a", label: "2026-27") { displayName currentMatchday matches(first: 100) { totalCount nodes { id date kickoff matchday status home { name } away { name } result { home away } } } } }',
    told: {
      'season.currentMatchday': 5,
      'season.matches.totalCount': 50,
      'season.matches.nodes.0.home.name': 'Inter',
    },
  },
  {
    name: 'fixtures of one club to come',
    text: '{ club(by: { slug: "inter" }) { matches(filter: { played: false }, first: 20) { totalCount nodes { date kickoff home { name } away { name } season { displayName } } } } }',
    told: { 'club.matches.totalCount': 1, 'club.matches.nodes.0.home.name': 'Roma' },
  },
  {
    name: 'head to head',
    text: '{ headToHead(a: { team: "club:inter" }, b: { team: "club:milan" }) { record { played won drawn lost goalsFor goalsAgainst } first { date } last { date result { home away } } next { date } meetings(last: 10, orderBy: DATE_DESC) { totalCount nodes { date season { displayName } home { name } away { name } result { home away } } } coverage { competition { name } coverage { from to } } } }',
    told: {
      'headToHead.record.played': 28,
      'headToHead.record.won': 13,
      'headToHead.meetings.totalCount': 28,
    },
  },
  {
    name: 'World Cup group stage all tables',
    text: '{ season(competition: "world-cup", label: "2026") { hosts { name flag } stage(code: "group") { groups a: table(group: "A") { rows { position points team { name flag } } } b: table(group: "B") { rows { position points team { name flag } } } c: table(group: "C") { rows { position points team { name flag } } } d: table(group: "D") { rows { position points team { name flag } } } e: table(group: "E") { rows { position points team { name flag } } } f: table(group: "F") { rows { position points team { name flag } } } g: table(group: "G") { rows { position points team { name flag } } } h: table(group: "H") { rows { position points team { name flag } } } i: table(group: "I") { rows { position points team { name flag } } } j: table(group: "J") { rows { position points team { name flag } } } k: table(group: "K") { rows { position points team { name flag } } } l: table(group: "L") { rows { position points team { name flag } } } } } }',
    told: {
      'season.hosts.0.name': 'Canada',
      'season.stage.a.rows.0.team.name': 'Mexico',
      'season.stage.l.rows.3.position': 4,
    },
  },
  {
    name: 'World Cup knock-out',
    text: '{ season(competition: "world-cup", label: "2026") { champion { name } stages { code name kind ties { id winner { name flag } decidedBy slots { team { name flag } winnerOf { id } } legs { date venue { name city } result { home away } score { penalties { home away } } } } } } }',
    told: { 'season.champion.name': 'Spain', 'season.stages.1.ties.0.winner.name': 'Canada' },
  },
  {
    name: 'week calendar',
    text: '{ matches(from: "2026-03-09", to: "2026-03-15", first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { id date kickoff status home { name } away { name } season { competition { id name } } result { home away } } } }',
    told: { 'matches.totalCount': 18, 'matches.pageInfo.hasNextPage': false },
  },
  {
    name: 'matches of several favourites',
    text: '{ matches(teams: ["club:inter", "club:milan", "national-team:italy"], from: "2026-03-01", to: "2026-03-31", first: 50) { totalCount nodes { date home { name } away { name } season { competition { name } } } } }',
    told: { 'matches.totalCount': 8, 'matches.nodes.0.away.name': 'Milan' },
  },
  {
    name: 'ground page',
    text: '{ venue(by: { slug: "giuseppe-meazza" }) { name city country { name } clubs(first: 5) { nodes { name } } matches(last: 10) { totalCount nodes { date home { name } away { name } season { displayName } } } } }',
    told: { 'venue.city': 'Milan', 'venue.clubs.nodes.0.name': 'Inter' },
  },
  {
    name: 'competition page',
    text: '{ competition(by: { slug: "ucl" }) { name kind confederation { name } knownThrough currentSeason { id displayName isOver startDate endDate } seasons(last: 5) { totalCount nodes { label champion { name } } } champions(first: 10) { nodes { team { name } titles(first: 1) { totalCount } } } coverage { from to complete matchCount gaps } } }',
    told: {
      'competition.confederation.name': 'UEFA',
      'competition.seasons.totalCount': 71,
      'competition.seasons.nodes.4.champion.name': 'Paris Saint-Germain',
    },
  },
  {
    name: 'all competitions by current season',
    text: '{ competitions(first: 60) { totalCount nodes { id name kind country { name flag } currentSeason { label } } } }',
    told: { 'competitions.nodes.0.name': 'Africa Cup of Nations' },
  },
  {
    name: 'club list of a country with titles',
    text: '{ clubs(association: "italy", first: 100) { totalCount nodes { id name city coach { name } honours(rank: CHAMPION, first: 1) { totalCount } } } }',
    told: { 'clubs.nodes.3.name': 'Atalanta' },
  },
];
