/** Every link is walked there and back: whoever is reached must lead back to where the walk began. */
import { describe, expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

interface Walk {
  readonly link: string;
  /** Selects the start under `start`; `id` of the start must be among the ids at the end of `back`. */
  readonly start: string;
  readonly there: string;
  /** Path from the start to the ids that must hold the start again; lists are walked through. */
  readonly back: string;
}

const CLUB = 'club(by: { slug: "atalanta" })';
const MATCH = 'match(id: "match:ucl-2025-26-atalanta-bayern-1")';
const TIE = 'tie(id: "tie:ucl-2025-26/r16-2")';
const SEASON = 'season(competition: "ucl", label: "2025-26")';
const ITALY = 'country(by: { slug: "italy" })';
const NATION = 'nationalTeam(by: { slug: "italy" })';
const COACH = 'coach(by: { slug: "raffaele-palladino" })';
const QUALIFYING = 'season(competition: "world-cup-qualifying", label: "2026")';

const WALKS: readonly Walk[] = [
  {
    link: 'Team.matches – Match.home, Match.away',
    start: CLUB,
    there: 'matches(first: 5) { nodes { home { id } away { id } } }',
    back: 'matches.nodes.*.id',
  },
  {
    link: 'Match.season – Season.matches',
    start: MATCH,
    there: 'season { matches(last: 40) { nodes { id } } }',
    back: 'season.matches.nodes.id',
  },
  {
    link: 'Match.stage – Stage.matches',
    start: MATCH,
    there: 'stage { matches { nodes { id } } }',
    back: 'stage.matches.nodes.id',
  },
  { link: 'Match.tie – Tie.legs', start: MATCH, there: 'tie { legs { id } }', back: 'tie.legs.id' },
  {
    link: 'Match.homeCoach – Coach.matches',
    start: MATCH,
    there: 'homeCoach { matches(last: 20) { nodes { id } } }',
    back: 'homeCoach.matches.nodes.id',
  },
  {
    link: 'Match.homeTenure – Tenure.team – Team.matches',
    start: MATCH,
    there: 'homeTenure { team { matches(last: 20) { nodes { id } } } }',
    back: 'homeTenure.team.matches.nodes.id',
  },
  { link: 'Tie.stage – Stage.ties', start: TIE, there: 'stage { ties { id } }', back: 'stage.ties.id' },
  {
    link: 'Tie.season – Season.tie',
    start: TIE,
    there: 'season { tie(teams: ["club:bayern", "club:atalanta"]) { id } }',
    back: 'season.tie.id',
  },
  {
    link: 'Tie.leadsTo – Tie.cameFrom',
    start: TIE,
    there: 'leadsTo { cameFrom { id } }',
    back: 'leadsTo.cameFrom.id',
  },
  {
    link: 'Tie.cameFrom – Tie.leadsTo',
    start: TIE,
    there: 'cameFrom { leadsTo { id } }',
    back: 'cameFrom.leadsTo.id',
  },
  {
    link: 'Tie.teams – Campaign.ties',
    start: TIE,
    there: 'teams { campaign(season: "ucl-2025-26") { ties { id } } }',
    back: 'teams.campaign.ties.id',
  },
  {
    link: 'TieSlot.winnerOf – Tie.leadsTo',
    start: 'tie(id: "tie:world-cup-qualifying-2026/uefa-po-a-final")',
    there: 'slots { winnerOf { leadsTo { id } } }',
    back: 'slots.winnerOf.leadsTo.id',
  },
  {
    link: 'Season.stages – Stage.season',
    start: SEASON,
    there: 'stages { season { id } }',
    back: 'stages.season.id',
  },
  {
    link: 'Season.competition – Competition.seasons',
    start: SEASON,
    there: 'competition { seasons(first: 100) { nodes { id } } }',
    back: 'competition.seasons.nodes.id',
  },
  {
    link: 'Season.teams – Campaign.season',
    start: SEASON,
    there: 'teams(first: 3) { edges { campaign { season { id } } } }',
    back: 'teams.edges.campaign.season.id',
  },
  {
    link: 'Season.qualifiesFor – Season.qualification',
    start: QUALIFYING,
    there: 'qualifiesFor { qualification { id } }',
    back: 'qualifiesFor.qualification.id',
  },
  {
    link: 'Season.hosts – Country.hosted',
    start: 'season(competition: "world-cup", label: "1990")',
    there: 'hosts { hosted { id } }',
    back: 'hosts.hosted.id',
  },
  {
    link: 'Season.worldCupOutcomes – WorldCupEdition.finals',
    start: 'season(competition: "world-cup", label: "2026")',
    there: 'worldCupOutcomes(first: 3) { nodes { finals { id } } }',
    back: 'worldCupOutcomes.nodes.finals.id',
  },
  {
    link: 'Team.campaign – Campaign.team',
    start: CLUB,
    there: 'campaign(season: "ucl-2025-26") { team { id } }',
    back: 'campaign.team.id',
  },
  {
    link: 'Team.campaigns – Season.teams',
    start: CLUB,
    there: 'campaigns { nodes { season { teams(first: 40) { nodes { id } } } } }',
    back: 'campaigns.nodes.season.teams.nodes.id',
  },
  {
    link: 'Team.tenures – Tenure.team',
    start: CLUB,
    there: 'tenures { nodes { team { id } } }',
    back: 'tenures.nodes.team.id',
  },
  {
    link: 'Team.coach – Coach.tenures',
    start: CLUB,
    there: 'coach { tenures { nodes { team { id } } } }',
    back: 'coach.tenures.nodes.team.id',
  },
  {
    link: 'Coach.tenures – Tenure.coach',
    start: COACH,
    there: 'tenures { nodes { coach { id } } }',
    back: 'tenures.nodes.coach.id',
  },
  {
    link: 'Coach.country – Country.coaches',
    start: COACH,
    there: 'country { coaches(last: 100) { nodes { id } } }',
    back: 'country.coaches.nodes.id',
  },
  {
    link: 'Club.association – Country.clubs',
    start: CLUB,
    there: 'association { clubs(first: 100) { nodes { id } } }',
    back: 'association.clubs.nodes.id',
  },
  {
    link: 'Club.venue – Venue.clubs',
    start: 'club(by: { slug: "ajax" })',
    there: 'venue { clubs { nodes { id } } }',
    back: 'venue.clubs.nodes.id',
  },
  {
    link: 'Venue.country – Country.venues',
    start: 'venue(by: { slug: "johan-cruyff-arena" })',
    there: 'country { venues(first: 100) { nodes { id } } }',
    back: 'country.venues.nodes.id',
  },
  {
    link: 'Country.nationalTeam – Team.country',
    start: ITALY,
    there: 'nationalTeam { country { id } }',
    back: 'nationalTeam.country.id',
  },
  {
    link: 'Country.confederation – Confederation.countries',
    start: ITALY,
    there: 'confederation { countries(first: 100) { nodes { id } } }',
    back: 'confederation.countries.nodes.id',
  },
  {
    link: 'Country.successor – Country.predecessors',
    start: 'country(by: { slug: "west-germany" })',
    there: 'successor { predecessors { id } }',
    back: 'successor.predecessors.id',
  },
  {
    link: 'Country.associationSeason – AssociationSeason.country',
    start: ITALY,
    there: 'associationSeason(season: "ucl-2025-26") { country { id } }',
    back: 'associationSeason.country.id',
  },
  {
    link: 'Competition.confederation – Confederation.competitions',
    start: 'competition(by: { slug: "ucl" })',
    there: 'confederation { competitions { id } }',
    back: 'confederation.competitions.id',
  },
  {
    link: 'NationalTeam.worldCups – WorldCupEdition.team',
    start: NATION,
    there: 'worldCups { editions { team { id } } }',
    back: 'worldCups.editions.team.id',
  },
  {
    link: 'WorldCupEdition.qualifying – Season.teams',
    start: NATION,
    there: 'worldCups { edition(year: "2026") { qualifying { teams(first: 100) { nodes { id } } } } }',
    back: 'worldCups.edition.qualifying.teams.nodes.id',
  },
];

/** All values at the end of a dotted path; lists and `*` are walked through. */
function reached(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => reached(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (value === null || typeof value !== 'object') return [];
  const next = step === '*' ? Object.values(value) : [(value as Record<string, unknown>)[step]];
  return next.flatMap((one) => reached(one, rest));
}

describe('each link is walked both ways', () => {
  for (const { link, start, there, back } of WALKS) {
    test(link, async () => {
      const { data, errors } = await ask(`{ start: ${start} { id ${there} } }`);
      expect(errors).toBeUndefined();
      const { start: found } = data as { start: { id: string } };
      expect(reached(found, back.split('.'))).toContain(found.id);
    });
  }
});
