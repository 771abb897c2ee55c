import { asRuledOn } from '../../documents/as-ruled.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { goalsOrNull, scoreOf } from '../../documents/score.ts';
import { compareText, type MatchStatus, type PlayedMatch } from '../../football/match.ts';
import type { Goals, Score } from '../../football/score.ts';
import { knownOf, without } from '../../model/kit/known.ts';
import { matches } from '../../model/tables/matches.ts';

/** Whether a fact of that day is known at the end of the as-of day. Without an as-of day, every fact is known. */
export const knownBy = (day: string | undefined, asOf: string | null): boolean =>
  asOf === null || day === undefined || day <= asOf;

/** A match as it stood at the end of the as-of day, without anything that happened later. */
export class MatchView implements PlayedMatch {
  /** The record as it was known on the as-of day. */
  readonly record: MatchRecord;
  readonly asOf: string | null;
  readonly id: string;
  readonly date: string;
  readonly home: string;
  readonly away: string;
  readonly neutral: boolean;
  readonly leg: number | null;
  readonly score: Score | null;
  readonly status: MatchStatus;
  readonly official: Goals | null;

  constructor(stored: MatchRecord, asOf: string | null) {
    const record = asRuledOn(stored, asOf);
    this.asOf = asOf;
    this.id = record.id;
    this.date = record.date;
    this.home = record.home;
    this.away = record.away;
    this.neutral = record.neutral === true;
    this.leg = record.leg ?? null;
    const happened = knownBy(record.date, asOf);
    this.score = happened && record.score !== undefined ? scoreOf(record.score, record) : null;
    const ruled = happened && knownBy(record.officialFrom, asOf);
    this.official = ruled ? goalsOrNull(record.official) : null;
    this.record = asOf === null ? record : this.#known(record);
    this.status = this.#statusOn(happened, ruled);
  }

  /** The record without a result before the match was played, and without a ruling before it was given. */
  #known(record: MatchRecord): MatchRecord {
    const told = this.score === null ? without(record, ['score']) : record;
    return knownOf(matches, told, (moment) => (moment === 'THE_MATCH' ? this.score : this.official) !== null);
  }

  /** A ruling tells what happened to a match, where there was one; until then one that was not played is postponed. */
  #statusOn(happened: boolean, ruled: boolean): MatchStatus {
    const { status, abandoned } = this.record;
    if (ruled && status !== undefined) return status;
    if (this.score === null) return happened && status !== undefined ? 'POSTPONED' : 'SCHEDULED';
    return abandoned ? 'ABANDONED' : 'PLAYED';
  }

  /** Whether the pairing was known. */
  static isKnown(record: MatchRecord, asOf: string | null): boolean {
    return knownBy(record.knownFrom, asOf);
  }

  get played(): boolean {
    return this.score !== null || this.official !== null;
  }

  involves(team: string): boolean {
    return this.home === team || this.away === team;
  }

  opponentOf(team: string): string {
    return this.home === team ? this.away : this.home;
  }
}

/** One that was never kicked off comes first on its day. */
const byKickOff = (a: MatchView, b: MatchView): number =>
  compareText(a.date, b.date) || compareText(a.record.kickoff ?? '', b.record.kickoff ?? '');

/** The views of records on one as-of day. Each is made once. */
export class MatchViews {
  readonly #asOf: string | null;
  readonly #made = new Map<MatchRecord, MatchView>();
  /** Whether one of them was to be played on another day than it was. */
  #isMoved = false;

  constructor(asOf: string | null) {
    this.#asOf = asOf;
  }

  /** Views of the records whose pairing was known, in the given order: by date and kick-off. */
  of(records: readonly MatchRecord[]): readonly MatchView[] {
    const views = records
      .filter((record) => MatchView.isKnown(record, this.#asOf))
      .map((match) => this.#view(match));
    return this.#isMoved ? views.toSorted(byKickOff) : views;
  }

  #view(record: MatchRecord): MatchView {
    const cached = this.#made.get(record);
    if (cached !== undefined) return cached;
    const made = new MatchView(record, this.#asOf);
    this.#made.set(record, made);
    this.#isMoved ||= made.date !== record.date;
    return made;
  }
}
