/** What lists, comparisons and answers of a day ask. */
import type { Everyday } from './everyday.ts';

export const LISTS: readonly Everyday[] = [
  {
    name: 'how X could still win: what-if',
    text: '{ season(competition: "serie-a", label: "2024-25") { table(on: "2025-05-18") { rows { position points toPlay team { name } distanceTo(position: 1) { points possible secured } } } } }',
    told: {
      'season.table.rows.1.team.name': 'Inter',
      'season.table.rows.1.distanceTo.points': -1,
      'season.table.rows.2.distanceTo.possible': false,
    },
  },
  {
    name: 'path',
    text: '{ path(from: "club:inter", to: "club:bodo-glimt") { length paths { sentence } } }',
    told: {
      'path.length': 1,
      'path.paths.0.sentence': 'Inter was eliminated by Bodø/Glimt from the UEFA Champions League 2025-26.',
    },
  },
  {
    name: 'sources of a fact',
    text: '{ facts(about: "match:ucl-2025-26-atalanta-bayern-1", first: 20) { totalCount nodes { predicate value confidence citations { title url } } } }',
    told: { 'facts.nodes.0.value': 'club:bayern' },
  },
  {
    name: 'relay node refetch',
    text: '{ nodes(ids: ["club:inter", "match:ucl-2025-26-atalanta-bayern-1", "coach:carlo-ancelotti", "season:serie-a-2025-26"]) { __typename id ... on Entity { displayName } ... on Match { date } } }',
    told: { 'nodes.3.displayName': 'Serie A 2025-26', 'nodes.1.date': '2026-03-10' },
  },
  {
    name: 'eras: records of a nation',
    text: '{ nationalTeam(by: { slug: "italy" }) { record { played won drawn lost } home: record(filter: { side: HOME }) { played won } records { holders(kind: BIGGEST_WIN) { nodes { value match { date home { name } away { name } } } } } streaks { unbeaten { longest { length from to } } winning { longest { length } } } } }',
    told: {
      'nationalTeam.streaks.unbeaten.longest.length': 37,
      'nationalTeam.records.holders.nodes.0.match.away.name': 'United States',
    },
  },
  {
    name: 'club in Europe over years',
    text: '{ club(by: { slug: "juventus" }) { campaigns(competition: "ucl", first: 20) { nodes { season { label } outcome stageReached { name } eliminatedBy { name } record { played won drawn lost } } } } }',
    told: {
      'club.campaigns.nodes.3.eliminatedBy.name': 'Benfica',
      'club.campaigns.nodes.0.stageReached.name': 'Round of 32',
    },
  },
  {
    name: 'country in Europe this season',
    text: '{ country(by: { slug: "italy" }) { associationSeason(season: "ucl-2025-26") { entrants stillIn { name } record { played won drawn lost } uefaCoefficient { value points clubs } campaigns { team { name } outcome stageReached { name } eliminatedBy { name } decisiveMatch { date result { home away } } } } } }',
    told: {
      'country.associationSeason.entrants': 4,
      'country.associationSeason.campaigns.0.eliminatedBy.name': 'Bayern München',
    },
  },
  {
    name: 'Italian names for an Italian site',
    text: '{ season(competition: "world-cup", label: "2022") { table(stage: "group", group: "D") { rows { position team { name(lang: "it") } points } } } competition(by: { slug: "world-cup" }) { name(lang: "it") } }',
    told: { 'season.table.rows.0.team.name': 'Francia', 'competition.name': 'Campionato mondiale' },
  },
  {
    name: 'paging a long list',
    text: '{ club(by: { slug: "real-madrid" }) { matches(first: 100, orderBy: DATE_DESC) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id date home { id name } away { id name } result { home away } season { label competition { name } } stage { name } } } } } }',
    told: { 'club.matches.pageInfo.hasNextPage': true },
  },
  {
    name: 'on this day',
    text: '{ a: matches(on: "2006-07-09") { nodes { date home { name } away { name } score { penalties { home away } } stage { name } season { displayName } } } }',
    told: { 'a.nodes.0.score.penalties.home': 5, 'a.nodes.0.stage.name': 'Final' },
  },
  {
    name: 'four groups of users: fragments',
    text: 'query P { club(by: { slug: "milan" }) { ...Head ...Form ...Next } } fragment Head on Club { id ...Name city venue { name } coach { ...CoachChip } } fragment Name on Team { displayName } fragment CoachChip on Coach { id name } fragment Form on Team { matches(filter: { played: true }, last: 5) { nodes { ...Row } } } fragment Next on Team { nextMatch { ...Row } } fragment Row on Match { id date ...Score home { ...Name } away { ...Name } } fragment Score on Match { status result { home away } }',
    told: { 'club.venue.name': 'Giuseppe Meazza' },
  },
  {
    name: 'tie page',
    text: '{ tie(id: "tie:ucl-2025-26/r16-2") { id status decidedOn decidedBy teams { name } winner { name } aggregate { home away lead leader { name } } legs { id leg date kickoff venue { name } home { name } away { name } result { home away } sides { bench { coach { name } } } } leadsTo { id teams { name } } cameFrom { id } stage { name } season { displayName } } }',
    told: { 'tie.status': 'DECIDED', 'tie.winner.name': 'Bayern München', 'tie.aggregate.lead': 8 },
  },
  {
    name: 'stage page',
    text: '{ season(competition: "ucl", label: "2024-25") { stage(code: "league") { name kind isOver teams { name } table { rows { position team { name } points zones { zone } } cutoffs { from to zone } } matches(first: 100) { totalCount nodes { date home { name } away { name } result { home away } } } } } }',
    told: {
      'season.stage.kind': 'LEAGUE',
      'season.stage.table.rows.0.team.name': 'Liverpool',
      'season.stage.matches.totalCount': 144,
    },
  },
  {
    name: 'caretakers of a club',
    text: '{ club(by: { slug: "juventus" }) { tenures(first: 100) { totalCount nodes { role coach { name } from to end confidence } } } }',
    told: { 'club.tenures.nodes.1.coach.name': 'Giovanni Trapattoni' },
  },
  {
    name: 'who led in matches of the day',
    text: '{ matches(on: "2026-03-10") { nodes { sides { team { name } goals result bench { role certain coach { name } } } } } }',
    told: {
      'matches.nodes.1.sides.1.team.name': 'Bayern München',
      'matches.nodes.0.sides.1.bench.0.coach.name': 'Arne Slot',
    },
  },
  {
    name: 'quiz: winners of World Cups',
    text: '{ competition(by: { slug: "world-cup" }) { honours(rank: CHAMPION, first: 30) { totalCount nodes { label team { name ... on NationalTeam { flag } } season { hosts { name } } } } } }',
    told: { 'competition.honours.totalCount': 23, 'competition.honours.nodes.1.team.name': 'Italy' },
  },
  {
    name: 'my club against each other of the table',
    text: '{ club(by: { slug: "napoli" }) { a: record(filter: { opponent: "club:inter" }) { won drawn lost } b: record(filter: { opponent: "club:milan" }) { won drawn lost } c: record(filter: { opponentCountry: "england" }) { won drawn lost } d: record(filter: { season: "serie-a-2025-26", side: HOME }) { won drawn lost } } }',
    told: { 'club.a.won': 7, 'club.d.won': 13 },
  },
  {
    name: 'season list with hosts and winners',
    text: '{ competition(by: { slug: "euro" }) { editions(first: 30) { totalCount nodes { displayName hosts { name } champion { name } startDate endDate } } } }',
    told: {
      'competition.editions.totalCount': 18,
      'competition.editions.nodes.0.champion.name': 'Soviet Union',
    },
  },
  {
    name: 'a night as of then',
    text: 'query @asOf(date: "2026-03-10") { matches(on: "2026-03-10") { nodes { home { name } away { name } status result { home away } tie { status aggregate { home away } legs { date status } } } } }',
    told: {
      'matches.nodes.1.result.away': 6,
      'matches.nodes.1.tie.status': 'OPEN',
      'matches.nodes.1.tie.legs.1.status': 'SCHEDULED',
    },
  },
  {
    name: 'top of all leagues',
    text: '{ a: season(competition: "serie-a", label: "2026-27") { table { rows { position points team { name } } } } b: season(competition: "premier-league", label: "2026-27") { table { rows { position points team { name } } } } c: season(competition: "bundesliga", label: "2026-27") { table { rows { position points team { name } } } } }',
    told: { 'a.table.rows.0.points': 12, 'c.table.rows.0.position': 1 },
  },
];
