/** The days from which everything in a season is known: as the tables tell, otherwise by the rule. */
import { finalsSeason } from '../../model/ids.ts';
import type { CycleFact, Facts, Located, MatchFact, SeasonFact, StageFact } from '../facts.ts';
import { indexFacts } from '../index-facts.ts';
import { pairingDays, stageDay } from './pairing-rule.ts';
import { type SeasonDays, seasonsWithDays } from './season-days.ts';

export interface KnownDays {
  /** By season id. */
  readonly seasons: ReadonlyMap<string, string>;
  /** By `<season>/<stage>`, without stages whose rounds are not held. */
  readonly stages: ReadonlyMap<string, string>;
  /** By match id: the day from which its pairing is known. */
  readonly matches: ReadonlyMap<string, string>;
}

export const stageKey = ({ season, code }: { readonly season: string; readonly code: string }): string =>
  `${season}/${code}`;

/**
 * Which days of the tables are used: all of them, or only those from a source, so that the days of the rule are
 * computed anew.
 */
type TeamStanding = 'ALL' | 'TOLD';

/** The entrants of a season whose matches are not held are known once all of them were certainly drawn. */
const entrantsKnown = ({ season, stages }: SeasonDays): string | undefined =>
  stages.some(({ overBy }) => overBy !== undefined) ? `${season.label.slice(0, 4)}-09-30` : undefined;

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).sort()[0];

class Days implements KnownDays {
  readonly seasons = new Map<string, string>();
  readonly stages = new Map<string, string>();
  readonly matches = new Map<string, string>();
  readonly #cycles: ReadonlyMap<string, CycleFact>;
  readonly #standing: TeamStanding;

  constructor(facts: Facts, standing: TeamStanding) {
    this.#standing = standing;
    this.#cycles = new Map(facts.cycles.map(({ value }) => [finalsSeason(value), value]));
  }

  add(days: SeasonDays): void {
    for (const stage of days.stages) this.#addStage(days, stage);
    const { season } = days;
    this.seasons.set(season.id, this.#told(season.knownFrom, season.knownBasis) ?? this.#firstKnown(days));
  }

  #told(day: string | undefined, basis: string | undefined): string | undefined {
    return basis === 'RULE' && this.#standing === 'TOLD' ? undefined : day;
  }

  #addStage(days: SeasonDays, stage: StageFact): void {
    const day = this.#told(stage.drawn, stage.drawnBasis) ?? stageDay(days, stage);
    if (day !== undefined) this.stages.set(stageKey(stage), day);
    const dayOf = pairingDays(days, stage, day);
    for (const match of days.matchesOf(stage.code))
      this.matches.set(match.id, this.#told(match.knownFrom, match.knownBasis) ?? dayOf(match));
  }

  /** Finals are known when teams may qualify for them, or one has; any other season with its first pairing. */
  #firstKnown(days: SeasonDays): string {
    const { season, matches, slotsKnown, firstSettled } = days;
    const cycle = this.#cycles.get(season.id);
    return (
      earliest([
        ...matches.map(({ id }) => this.matches.get(id)),
        ...slotsKnown.values(),
        this.seasons.get(season.qualification ?? ''),
        cycle?.from,
        firstSettled,
        entrantsKnown(days),
      ]) ??
      season.start ??
      `${season.label.slice(0, 4)}-12-31`
    );
  }
}

/**
 * The days of all seasons.
 * @param seasons of the facts, for callers that have them already.
 */
export function knownDays(
  facts: Facts,
  standing: TeamStanding = 'ALL',
  seasons: readonly SeasonDays[] = seasonsWithDays(facts, indexFacts(facts)),
): KnownDays {
  const days = new Days(facts, standing);
  // Qualifying is known before the finals, even if its dates begin later.
  const qualifying = new Set(seasons.map(({ season }) => season.qualification));
  for (const season of seasons.toSorted(
    (a, b) => Number(qualifying.has(b.season.id)) - Number(qualifying.has(a.season.id)),
  ))
    days.add(season);
  return days;
}

const filled = <T>(facts: readonly Located<T>[], fill: (value: T) => T): readonly Located<T>[] =>
  facts.map((fact) => ({ ...fact, value: fill(fact.value) }));

/** The facts with a day for every season, for every stage whose rounds are held, and for every pairing. */
export function withDays(facts: Facts): KnownFacts {
  const { seasons, stages, matches } = knownDays(facts);
  const ruled = { drawnBasis: 'RULE' } as const;
  return {
    ...facts,
    seasons: facts.seasons.map((fact) => ({ ...fact, value: seasonWith(fact.value, seasons) })),
    stages: filled(facts.stages, (stage) => {
      const drawn = stages.get(stageKey(stage));
      return drawn === undefined || drawn === stage.drawn ? stage : { ...stage, drawn, ...ruled };
    }),
    matches: filled(facts.matches, (match): MatchFact => {
      const knownFrom = matches.get(match.id);
      return knownFrom === undefined ? match : { ...match, knownFrom };
    }),
  };
}

export type KnownSeason = SeasonFact & { readonly knownFrom: string };
export type KnownFacts = Omit<Facts, 'seasons'> & { readonly seasons: readonly Located<KnownSeason>[] };

function seasonWith(season: SeasonFact, days: ReadonlyMap<string, string>): KnownSeason {
  const knownFrom = days.get(season.id) ?? '';
  return season.knownFrom === knownFrom
    ? { ...season, knownFrom }
    : { ...season, knownFrom, knownBasis: 'RULE' };
}
