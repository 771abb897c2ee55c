import type { SeasonRecord } from '../../documents/catalogue.ts';
import { type Extreme, type ExtremeKind, extremes, type SideTest } from '../../football/extremes.ts';
import { compareMatches, compareText } from '../../football/match.ts';
import { type MatchStreakKind, matchStreaks, type Streak, type Streaks } from '../../football/streak.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { SideMatch } from '../tenures/coached-matches.ts';
import type { AnsweredSeasons } from './sides.ts';

/** A streak: consecutive matches of one team. */
export interface Run {
  readonly kind: MatchStreakKind;
  readonly team: string;
  /** Oldest first; empty when there is no such streak. */
  readonly matches: readonly MatchView[];
  /** Whether the streak includes the last match of the scope, so that the next match may extend it. */
  readonly current: boolean;
}

/** The streaks of one team and one kind. */
export interface Runs {
  readonly current: Run;
  readonly longest: Run;
  /** All streaks of the greatest length, oldest first. */
  readonly joint: readonly Run[];
}

/** @param matches of any teams, earliest first. Matches of other teams are skipped. */
export function runsOf(matches: readonly MatchView[], team: string, kind: MatchStreakKind): Runs {
  const found: Streaks<MatchView> = matchStreaks(matches, team, kind);
  const last = found.current.items.at(-1);
  const run = ({ items }: Streak<MatchView>): Run => ({
    kind,
    team,
    matches: items,
    current: last !== undefined && items.at(-1) === last,
  });
  return { current: run(found.current), longest: run(found.longest), joint: found.joint.map(run) };
}

/** Records among the matches of one team, or of several teams together. */
export class RecordHolders {
  readonly teams: readonly string[];
  readonly #seasons: AnsweredSeasons;
  readonly #found: readonly MatchView[];
  readonly #counts: SideTest<MatchView>;
  #seen: readonly SideMatch[] | null = null;
  readonly #rankings = new Map<ExtremeKind, readonly Extreme<MatchView>[]>();

  /** @param counts whether a match counts for one of its teams, such as only at home. */
  constructor(
    teams: readonly string[],
    matches: readonly MatchView[],
    seasons: AnsweredSeasons,
    counts: SideTest<MatchView> = () => true,
  ) {
    this.teams = teams;
    this.#seasons = seasons;
    this.#found = matches;
    this.#counts = counts;
  }

  /** The seasons that the answer rests on. */
  get seasons(): readonly SeasonRecord[] {
    return this.#seasons();
  }

  /** How many matches with a result there are. */
  get played(): number {
    return new Set(this.#sides().flatMap(({ match }) => (match.played ? match : []))).size;
  }

  /** Each match with each of the teams that it counts for. */
  #sides(): readonly SideMatch[] {
    const own = new Set(this.teams);
    this.#seen ??= this.#found.flatMap((match) =>
      [match.home, match.away]
        .filter((team) => own.has(team) && this.#counts(match, team))
        .map((team) => ({ team, match })),
    );
    return this.#seen;
  }

  /** All candidates by rank; equal candidates share a rank. */
  ranking(kind: ExtremeKind): readonly Extreme<MatchView>[] {
    const cached = this.#rankings.get(kind);
    const ranking = cached ?? extremes(this.#found, this.teams, kind, undefined, this.#counts);
    this.#rankings.set(kind, ranking);
    return ranking;
  }

  /** The holders of the record: one, or several who share it. */
  holders(kind: ExtremeKind): readonly Extreme<MatchView>[] {
    return extremes(this.#found, this.teams, kind, 1, this.#counts);
  }

  /** The longest streaks of the scope, by team, shared ones included. For each team, the earliest comes first. */
  longestRuns(kind: MatchStreakKind): readonly Run[] {
    const own = Map.groupBy(this.#sides(), ({ team }) => team);
    const found = this.teams.flatMap((team) => {
      const matches = own.get(team)?.map(({ match }) => match) ?? [];
      return runsOf(matches.sort(compareMatches), team, kind).joint;
    });
    const length = found.reduce((most, run) => Math.max(most, run.matches.length), 0);
    return found
      .filter((run) => run.matches.length === length)
      .toSorted((a, b) => compareText(a.team, b.team));
  }
}
