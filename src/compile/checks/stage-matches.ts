import { isTableStage } from '../../football/rules/stage-kinds.ts';
import { globalId } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts, Located, MatchFact, SeasonFact, StageFact } from '../facts.ts';

/** In tables of national teams some teams have withdrawn. */
const OF_CLUBS: ReadonlySet<CompetitionKind> = new Set(['DOMESTIC_LEAGUE', 'CONTINENTAL_CLUB']);

/** A stage of a season with the rows of its matches, in the order of the table. */
export interface StageMatches {
  readonly season: Located<SeasonFact>;
  readonly stage: StageFact;
  readonly matches: readonly Located<MatchFact>[];
  /** Every stage of the season, this one among them. */
  readonly stages: readonly StageMatches[];
}

/** Seven rules ask for the stages of the same facts. */
const known = new WeakMap<Facts, readonly StageMatches[]>();

/** The stages of every season, in the order of `stages.csv`. Another rule reports stages of an unknown season. */
export function stageMatches(facts: Facts): readonly StageMatches[] {
  const found = known.get(facts) ?? withMatches(facts);
  known.set(facts, found);
  return found;
}

function withMatches(facts: Facts): readonly StageMatches[] {
  const seasons = new Map(facts.seasons.map((fact) => [fact.value.id, fact]));
  const held = Map.groupBy(facts.matches, ({ value }) => `${value.season} ${value.stage}`);
  const together = new Map<string, StageMatches[]>();
  return facts.stages.flatMap(({ value: stage }) => {
    const season = seasons.get(stage.season);
    if (season === undefined) return [];
    const stages = together.get(stage.season) ?? [];
    together.set(stage.season, stages);
    const found = { season, stage, matches: held.get(`${stage.season} ${stage.code}`) ?? [], stages };
    stages.push(found);
    return found;
  });
}

/** A table of a club competition, in a complete season: the matches of a league, or of one group. */
export interface ClubTable {
  readonly stage: StageMatches;
  /** `serie-a-2024-25 league`, `ucl-2003-04 A`. */
  readonly name: string;
  readonly matches: readonly Located<MatchFact>[];
  /** The two sides of each match. */
  readonly sides: readonly string[];
}

/**
 * The tables of club competitions whose clubs are all known. An unknown club is reported once, by another rule: when
 * its name is right, the faults that follow from it are gone.
 */
export function tablesOfClubs(facts: Facts): readonly ClubTable[] {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const clubs = new Set(facts.clubs.map(({ value }) => globalId('club', value.id)));
  const stages = stageMatches(facts).filter(
    ({ season, stage }) =>
      season.value.complete &&
      isTableStage(stage) &&
      OF_CLUBS.has(kinds.get(season.value.competition) ?? 'FRIENDLY'),
  );
  return stages.flatMap((stage) =>
    [...groupsOf(stage)].flatMap(([group, matches]) => {
      const sides = matches.flatMap(({ value }) => [value.home, value.away]);
      const name = `${stage.season.value.id} ${group || stage.stage.code}`;
      return sides.every((team) => clubs.has(team)) ? [{ stage, name, matches, sides }] : [];
    }),
  );
}

/** The matches of each group of a stage. A stage without groups counts as one group. */
export const groupsOf = ({ matches }: StageMatches): ReadonlyMap<string, readonly Located<MatchFact>[]> =>
  Map.groupBy(matches, ({ value }) => value.group ?? '');
