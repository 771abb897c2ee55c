/** The shape of a rule set: what decides the order of a table, and where its cut-offs lie. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';

/** What a span of places may mean. */
export const ZONES = [
  'CHAMPION',
  'QUALIFIES',
  'ADVANCES',
  'ROUND_OF_16',
  'KNOCKOUT_PLAY_OFFS',
  'BEST_RUNNERS_UP',
  'BEST_THIRD_PLACED',
  'PLAY_OFF',
  'EUROPA_LEAGUE_KNOCKOUT',
  'CHAMPIONS_LEAGUE',
  'CHAMPIONS_LEAGUE_QUALIFYING',
  'FINAL',
  'THIRD_PLACE_MATCH',
  'PROMOTION',
  'PROMOTION_PLAY_OFF',
  'ELIMINATED',
  'RELEGATION_PLAY_OFF',
  'RELEGATION',
] as const;
export type Zone = (typeof ZONES)[number];

/** The most spans of places that rules may name: what a table is priced by. */
export const MOST_CUTOFFS = 12;

export interface Cutoff {
  /** First and last place, 1 is the top; both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
}

export interface TableRules {
  /** The name in the registry, `serie-a`. */
  readonly name: string;
  /** The regulation and the seasons for which it holds. */
  readonly regulation: string;
  /** Two or three in the rule sets of the project. */
  readonly winPoints: number;
  /** How often each two teams meet; head-to-head criteria wait for that many. 0: not all of them meet. */
  readonly meetingsPerPair: number;
  /** What comes first; `POINTS` but for seasons broken off. Used once no match is to come. */
  readonly primary: 'POINTS' | 'POINTS_PER_MATCH';
  /** Applied to teams level on points, in order, once no match of the table is to come. */
  readonly final: readonly TieBreakStep[];
  /** Applied instead while matches are to come; the same as `final` for most. */
  readonly during: readonly TieBreakStep[];
  /** Places below which level teams play a match to decide: 1 is between first and second. */
  readonly playOffBelow: readonly number[];
  /** Top first. What depends on other competitions (a cup winner's place) is a fact, not a rule, and not here. */
  readonly cutoffs: readonly Cutoff[];
}

/** One era of a rule set; `from` is an ISO day, inclusive, compared with the start of the season. */
export interface Era extends Partial<Omit<TableRules, 'name'>> {
  readonly from: string;
  readonly regulation: string;
  readonly final: readonly TieBreakStep[];
}

/** The rules of the season that starts on `seasonStart` (ISO day). Before the first era, the first one. */
export type RuleSet = (seasonStart: string) => TableRules;

/** A rule set from its eras, newest first. */
export function ruleSet(name: string, eras: readonly [Era, ...Era[]]): RuleSet {
  return (seasonStart) => {
    const era = eras.find((candidate) => candidate.from <= seasonStart) ?? eras.at(-1) ?? eras[0];
    return {
      name,
      regulation: era.regulation,
      winPoints: era.winPoints ?? 3,
      meetingsPerPair: era.meetingsPerPair ?? 2,
      primary: era.primary ?? 'POINTS',
      final: era.final,
      during: era.during ?? era.final,
      playOffBelow: era.playOffBelow ?? [],
      cutoffs: era.cutoffs ?? [],
    };
  };
}

export function places(from: number, to: number, zone: Zone): Cutoff {
  return { from, to, zone };
}
