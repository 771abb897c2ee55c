import type { MatchRecord } from '../../documents/documents.ts';
import { pairKey } from '../../football/meetings.ts';
import { daysBetween } from '../../football/partial-date.ts';
import type { Located } from '../facts.ts';
import { differences, facing } from './agreement.ts';
import { isUnplayed } from './put-off.ts';

/** A match that a second source may still confirm, complete, or put into another season or stage. */
export interface KnownMatch {
  match: MatchRecord;
  /** Its row as the first source told it. */
  readonly row: Located<MatchRecord>;
  /** Whether `data/` itself has it. */
  readonly embedded: boolean;
}

/** Matches by their two teams, to find the match that another source means. */
export class KnownMatches {
  readonly #byPair = new Map<string, KnownMatch[]>();
  readonly all: KnownMatch[] = [];

  add(held: KnownMatch): void {
    this.all.push(held);
    const pair = pairKey(held.match);
    const known = this.#byPair.get(pair);
    if (known === undefined) this.#byPair.set(pair, [held]);
    else known.push(held);
  }

  /**
   * The unclaimed match of the same teams at most `slack` days away. Sources differ about midnight, and on neutral
   * ground about the home side.
   */
  find(match: MatchRecord, slack: 0 | 1, claimed: ReadonlySet<KnownMatch>): KnownMatch | null {
    const near = (this.#byPair.get(pairKey(match)) ?? []).filter(
      (held) => !claimed.has(held) && Math.abs(daysBetween(held.match.date, match.date)) <= slack,
    );
    return near.find((held) => held.match.home === match.home) ?? near[0] ?? null;
  }

  /**
   * The unclaimed fixture of a matchday that is to come and whose day was moved: it has the same home and away teams.
   */
  findPutOff(match: MatchRecord, claimed: ReadonlySet<KnownMatch>): KnownMatch | null {
    const { season, stage, home, matchday } = match;
    if (matchday === undefined) return null;
    const same = (this.#byPair.get(pairKey(match)) ?? []).filter(
      (held) =>
        !claimed.has(held) &&
        isUnplayed(held.match) &&
        held.match.season === season &&
        held.match.stage === stage &&
        held.match.home === home &&
        held.match.matchday === matchday,
    );
    return same[0] ?? null;
  }

  /**
   * The unclaimed fixture of the same teams in the same season whose day was moved: the one with the same home team,
   * or else with the same result. Null when two fixtures fit.
   */
  findMoved(match: MatchRecord, claimed: ReadonlySet<KnownMatch>): KnownMatch | null {
    const same = (this.#byPair.get(pairKey(match)) ?? []).filter(
      (held) => !claimed.has(held) && held.match.season === match.season,
    );
    const hosts = same.filter((held) => held.match.home === match.home);
    const fitting = hosts.length > 0 ? hosts : same.filter((held) => isAgreed(held.match, match));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
}

const isAgreed = (known: MatchRecord, second: MatchRecord): boolean =>
  known.score !== undefined &&
  second.score !== undefined &&
  differences(known, facing(second, known)).every(({ predicate }) => predicate === 'date');
