import type { MatchRecord } from '../../documents/documents.ts';
import type { PlayedMatch } from '../../football/match.ts';
import { parseGoals, type Score } from '../../football/score.ts';
import { RESULT } from '../../store/document-text.ts';
import type { RowSet } from '../../store/row-set.ts';

/** A match about which its result is all that counts, as columns of its season tell it. Its record is not made. */
class PlainMatch implements PlayedMatch {
  readonly home: string;
  readonly away: string;
  readonly score: Score;
  readonly status = 'PLAYED';
  readonly official = null;
  readonly neutral = false;
  readonly leg = null;
  readonly #record: () => MatchRecord | undefined;

  constructor(home: string, away: string, score: Score, record: () => MatchRecord | undefined) {
    this.home = home;
    this.away = away;
    this.score = score;
    this.#record = record;
  }

  get id(): string {
    return this.#record()?.id ?? '';
  }

  get date(): string {
    return this.#record()?.date ?? '';
  }
}

/** The results of a season's matches, made of its columns. */
export class PlainMatches {
  readonly #matches: RowSet<MatchRecord>;
  readonly #scores = new Map<string, Score | null>();

  constructor(matches: RowSet<MatchRecord>) {
    this.#matches = matches;
  }

  /** The match at an index; null where more than its result counts, or it has none. */
  at(index: number): PlayedMatch | null {
    const home = this.#matches.textsByIndex('home')[index];
    const away = this.#matches.textsByIndex('away')[index];
    const score = this.#scoreOf(this.#matches.textsByIndex(RESULT)[index]);
    if (home === undefined || away === undefined || score === null) return null;
    return new PlainMatch(home, away, score, () => this.#matches.at(index));
  }

  /** Few results differ, so that each is made once. */
  #scoreOf(result: string | undefined): Score | null {
    if (result === undefined) return null;
    const cached = this.#scores.get(result);
    if (cached !== undefined) return cached;
    const fullTime = parseGoals(result);
    const made = fullTime && { halfTime: null, fullTime, afterExtraTime: null, penalties: null };
    this.#scores.set(result, made);
    return made;
  }
}
