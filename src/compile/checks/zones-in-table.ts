import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { Cutoff } from '../../football/rules/table-rules.ts';
import type { Facts, Located, SeasonFact } from '../facts.ts';
import type { Rule } from './rule.ts';
import { groupsOf, type StageMatches, stageMatches } from './stage-matches.ts';

const isTable = ({ stage }: StageMatches): boolean => isTableStage(stage);

const matchesOf = (clubs: number, meetings: number): number => (meetings * clubs * (clubs - 1)) / 2;

/** How many clubs play that number of matches when all of them meet; null: no number of clubs does. */
function clubsWith(matches: number, meetings: number): number | null {
  const clubs = Math.round((1 + Math.sqrt(1 + (8 * matches) / meetings)) / 2);
  return matchesOf(clubs, meetings) === matches ? clubs : null;
}

const sizesOf = (stage: StageMatches): readonly number[] =>
  [...groupsOf(stage).values()].map(
    (matches) => new Set(matches.flatMap(({ value }) => [value.home, value.away])).size,
  );

/** The most clubs that a table of the season can have; null when that is not known. */
function mostPlaces(
  { value: season }: Located<SeasonFact>,
  stages: readonly StageMatches[],
  clubs: number | null,
): number | null {
  const held = stages.reduce((sum, { matches }) => sum + matches.length, 0);
  const sizes = stages.filter(isTable).flatMap(sizesOf);
  const isComplete = season.complete || held === season.expectedMatches;
  if (isComplete && sizes.length > 0) return Math.max(...sizes);
  const meetings = season.ownRules?.meetingsPerPair ?? 0;
  const all = stages.length === 1 && meetings > 0 ? season.expectedMatches : undefined;
  return (all === undefined ? null : clubsWith(all, meetings)) ?? clubs;
}

const written = ({ zone, from, to }: Cutoff): string => `${zone} ${from === to ? from : `${from}-${to}`}`;

/** When the stages of a season differ in size, the places are those of the largest one. */
export const zonesInTable: Rule = {
  name: 'zones-in-table',
  statement: 'A zone of own rules is among the places that a table has.',
  sees: ['clubs', 'competitions', 'rules', 'seasons', 'stages', 'matches'],
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    const leagues = new Set(
      facts.competitions.flatMap(({ value }) => (value.kind === 'DOMESTIC_LEAGUE' ? [value.id] : [])),
    );
    const stages = Map.groupBy(stageMatches(facts), ({ season }) => season.value.id);
    const places = new Map(facts.rules.map((fact) => [fact.value.name, fact]));
    for (const season of facts.seasons) {
      const { id, competition, ownRules } = season.value;
      const place = places.get(ownRules?.name ?? '');
      const clubs = leagues.has(competition) && facts.clubs.length > 0 ? facts.clubs.length : null;
      const most = mostPlaces(season, stages.get(id) ?? [], clubs);
      if (place === undefined || most === null) continue;
      for (const zone of place.value.cutoffs.filter(({ to }) => to > most))
        report(
          place,
          `zones ${written(zone)}: the table of ${id} has ${most} places`,
          zone.from <= most ? `write ${written({ ...zone, to: most })}` : `its last place is ${most}`,
          [season],
        );
    }
  },
};
