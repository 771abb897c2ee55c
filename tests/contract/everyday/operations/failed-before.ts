/** What everybody asks, and what ecfc390 refused, could not say, or answered with null. */
import type { Everyday } from './everyday.ts';

export const FAILED_BEFORE: readonly Everyday[] = [
  {
    name: 'what is on on a day over all competitions',
    text: '{ matches(on: "2026-03-10") { totalCount nodes { id date kickoff status season { displayName competition { name } } stage { name } home { name } away { name } result { home away } } } }',
    told: {
      'matches.totalCount': 4,
      'matches.nodes.1.id': 'match:ucl-2025-26-atalanta-bayern-1',
      'matches.nodes.1.result.away': 6,
    },
  },
  {
    name: 'round 28 of Serie A',
    text: '{ matches(competitions: ["serie-a"], season: "serie-a-2025-26", matchday: 28, first: 20) { totalCount nodes { date home { name } away { name } result { home away } } } }',
    told: {
      'matches.totalCount': 10,
      'matches.nodes.0.home.name': 'Napoli',
      'matches.nodes.0.away.name': 'Torino',
    },
  },
  {
    name: 'the bracket with ids and slots',
    text: '{ season(competition: "ucl", label: "2025-26") { id stages { id code name ties { id teams { id name } slots { team { id name } winnerOf { id } } aggregate { home away } winner { id name } legs { id date home { id name } away { id name } score { fullTime { home away } afterExtraTime { home away } penalties { home away } } } } } } }',
    told: {
      'season.stages.5.ties.0.winner.name': 'Paris Saint-Germain',
      'season.stages.2.ties.1.aggregate.away': 10,
    },
  },
  {
    name: 'season page',
    text: '{ season(competition: "ucl", label: "2025-26") { id name displayName champion { id name } table { rows { position points team { id name } record { played won drawn lost goalsFor goalsAgainst goalDifference } } } stages { id code name ties { id teams { id name } aggregate { home away } winner { name } legs { id date home { name } away { name } score { fullTime { home away } } } } } matches(last: 20) { totalCount nodes { id date home { name } away { name } result { home away } } } } }',
    told: {
      'season.displayName': 'UEFA Champions League 2025-26',
      'season.champion.name': 'Paris Saint-Germain',
      'season.table.rows.0.team.name': 'Arsenal',
      'season.matches.totalCount': 189,
    },
  },
  {
    name: 'all countries in a list',
    text: '{ countries(confederation: "uefa", orderBy: NAME, first: 60) { totalCount nodes { id name flag fifaCode } } }',
    told: { 'countries.nodes.0.name': 'Albania', 'countries.nodes.0.flag': '🇦🇱' },
  },
  {
    name: 'search list in one fragment',
    text: '{ search(text: "ancelotti", first: 10) { totalCount nodes { __typename id displayName ... on Club { country { name flag } } ... on Coach { country { name flag } } ... on NationalTeam { country { name flag } } ... on Competition { country { name flag } } ... on Venue { country { name flag } } } } }',
    told: { 'search.nodes.0.displayName': 'Carlo Ancelotti', 'search.nodes.0.country.name': 'Italy' },
  },
  {
    name: 'two days in one',
    text: '{ now: club(by: { slug: "atalanta" }) { id matches(filter: { season: "ucl-2025-26" }, last: 3) { nodes { id status } } } at(date: "2026-03-09") { club(by: { slug: "atalanta" }) { id matches(filter: { season: "ucl-2025-26" }, last: 3) { nodes { id status } } } } }',
    told: {
      'now.matches.nodes.1.status': 'PLAYED',
      'at.club.matches.nodes.1.status': 'SCHEDULED',
      'at.club.id': 'club:atalanta@2026-03-09',
    },
  },
  {
    name: 'labels as people write',
    text: '{ a: season(competition: "serie-a", label: "2025/26") { id } b: season(competition: "serie-a", label: "2025-2026") { id } c: season(by: { name: "Champions League 2025/26" }) { id } d: season(by: {slug: "world-cup-1990"}) { displayName } }',
    told: {
      'a.id': 'season:serie-a-2025-26',
      'b.id': 'season:serie-a-2025-26',
      'c.id': 'season:ucl-2025-26',
      'd.displayName': 'World Cup 1990',
    },
  },
  {
    name: 'by name',
    text: '{ a: coach(by: { name: "Carlo Ancelotti" }) { id name } b: nationalTeam(by: { name: "Azzurri" }) { id } }',
    told: { 'a.id': 'coach:carlo-ancelotti', 'b.id': 'national-team:italy' },
  },
  {
    name: 'champions of all seasons',
    text: '{ competition(by: { slug: "serie-a" }) { seasons(first: 50) { totalCount nodes { label champion { name } } } } }',
    told: { 'competition.seasons.totalCount': 14, 'competition.seasons.nodes.0.champion.name': 'Juventus' },
  },
];
