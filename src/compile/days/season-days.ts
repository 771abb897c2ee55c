/** What the rules for days need to know of a season, looked up once. */
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts, MatchFact, SeasonFact, StageFact } from '../facts.ts';
import type { FactIndex } from '../index-facts.ts';

/** The latest of some ISO days; undefined for none. */
export const latestDay = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((best, day) => (day !== undefined && (best ?? '') < day ? day : best), undefined);

const NONE: readonly MatchFact[] = [];

/** Outcomes of those who played for a place, or had one: an older ban says nothing of the edition. */
const OF_THE_EDITION: ReadonlySet<string> = new Set([
  'HOST',
  'HOLDER',
  'QUALIFIED',
  'QUALIFIED_BUT_WITHDREW',
  'ELIMINATED',
]);

/** A season with the matches that decided which teams are in it. */
export class SeasonDays {
  readonly season: SeasonFact;
  readonly competitionKind: CompetitionKind | undefined;
  /** In order of play. */
  readonly stages: readonly StageFact[];
  /** By date. */
  readonly matches: readonly MatchFact[];
  /** By tie code: the day on which its slots were drawn, where a source gives it. */
  readonly slotsKnown: ReadonlyMap<string, string>;
  /** The day of the last match of the competition's previous season; undefined when the graph does not hold it. */
  readonly previousEnd: string | undefined;
  /** The first day on which a team had a place at these finals, or was out; undefined where no row gives such a day. */
  readonly firstSettled: string | undefined;
  readonly #stages: ReadonlyMap<string, StageFact>;
  readonly #byStage: ReadonlyMap<string, readonly MatchFact[]>;
  readonly #qualifiers: ReadonlyMap<string, readonly MatchFact[]>;
  readonly #groups: ReadonlyMap<string, string>;

  constructor(index: FactIndex, season: SeasonFact, kind?: CompetitionKind, previousEnd?: string) {
    this.season = season;
    this.competitionKind = kind;
    this.previousEnd = previousEnd;
    this.stages = index.stages.get(season.id) ?? [];
    this.matches = index.matches.get(season.id) ?? NONE;
    this.slotsKnown = new Map(
      (index.ties.get(season.id) ?? []).flatMap(({ code, knownFrom }) =>
        knownFrom === undefined ? [] : [[code, knownFrom]],
      ),
    );
    this.firstSettled = (index.outcomes.get(season.id) ?? [])
      .flatMap(({ outcome, decidedOn }) => (OF_THE_EDITION.has(outcome) ? (decidedOn ?? []) : []))
      .sort()[0];
    this.#stages = new Map(this.stages.map((stage) => [stage.code, stage]));
    this.#byStage = Map.groupBy(this.matches, ({ stage }) => stage);
    const qualifiers = index.matches.get(season.qualification ?? '') ?? NONE;
    this.#qualifiers = byTeam(qualifiers);
    this.#groups = groupEnds(qualifiers);
  }

  stage(code: string): StageFact | undefined {
    return this.#stages.get(code);
  }

  /** By date. */
  matchesOf(stage: string): readonly MatchFact[] {
    return this.#byStage.get(stage) ?? NONE;
  }

  /** The day on which a team had qualified, before a match; undefined for a team that did not have to qualify. */
  qualifiedOn(team: string, before: string): string | undefined {
    const last = this.#qualifiers.get(team)?.findLast(({ date }) => date < before);
    if (last === undefined) return undefined;
    const groupEnd = this.#groups.get(groupOf(last));
    return latestDay([last.date, groupEnd !== undefined && groupEnd < before ? groupEnd : undefined]);
  }
}

const groupOf = ({ stage, group }: MatchFact): string => (group === undefined ? '' : `${stage} ${group}`);

function byTeam(matches: readonly MatchFact[]): ReadonlyMap<string, readonly MatchFact[]> {
  const found = new Map<string, MatchFact[]>();
  for (const match of matches) {
    for (const team of [match.home, match.away]) {
      const own = found.get(team);
      if (own === undefined) found.set(team, [match]);
      else own.push(match);
    }
  }
  return found;
}

/** By group: the day of its last match. */
function groupEnds(matches: readonly MatchFact[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const match of matches) if (match.group !== undefined) ends.set(groupOf(match), match.date);
  return ends;
}

/** All seasons of the facts. The seasons of a competition are listed oldest first. */
export function seasonsWithDays(facts: Facts, index: FactIndex): readonly SeasonDays[] {
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const ends = new Map<string, string>();
  const played = (season: string): readonly MatchFact[] => index.matches.get(season) ?? NONE;
  const inOrder = facts.seasons.toSorted((a, b) =>
    (a.value.start ?? a.value.label) < (b.value.start ?? b.value.label) ? -1 : 1,
  );
  return inOrder.map(({ value }) => {
    const days = new SeasonDays(index, value, kinds.get(value.competition), ends.get(value.competition));
    const end = played(value.id).at(-1)?.date;
    if (end !== undefined) ends.set(value.competition, end);
    return days;
  });
}
