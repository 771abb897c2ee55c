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

/** The stages of every season, in the order of `stages.csv`. Another rule reports stages of an unknown season. */
export function stageMatches(facts: Facts): readonly StageMatches[] {
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

/** The stages of club competitions that have tables, in complete seasons, and the clubs that are known. */
export function tablesOfClubs(facts: Facts) {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const stages = stageMatches(facts).filter(
    ({ season, stage }) =>
      season.value.complete &&
      (stage.kind === 'LEAGUE' || stage.kind === 'GROUP') &&
      OF_CLUBS.has(kinds.get(season.value.competition) ?? 'FRIENDLY'),
  );
  return { stages, clubs: new Set(facts.clubs.map(({ value }) => globalId('club', value.id))) };
}

/** The matches of each group of a stage. A stage without groups counts as one group. */
export const groupsOf = ({ matches }: StageMatches): ReadonlyMap<string, readonly Located<MatchFact>[]> =>
  Map.groupBy(matches, ({ value }) => value.group ?? '');
