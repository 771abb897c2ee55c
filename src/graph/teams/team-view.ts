import type { OutcomeRecord } from '../../documents/documents.ts';
import { firstIndex } from '../../football/first-index.ts';
import type { TeamRecord } from '../../football/record.ts';
import { RunningRecord } from '../../football/running-record.ts';
import type { OpenTeam } from '../../store/document-text.ts';
import { type MatchView, MatchViews } from '../matches/match-view.ts';

/** A team with its matches in all competitions, as it stood at the end of the as-of day. */
export class TeamView {
  readonly id: string;
  readonly document: OpenTeam;
  readonly asOf: string | null;
  readonly #views: MatchViews;
  #matches: readonly MatchView[] | null = null;
  #record: RunningRecord | null = null;
  /** Whether one of its matches was set for another day than that by which the document has it. */
  readonly #hasMoved: boolean;

  constructor(id: string, document: OpenTeam, asOf: string | null) {
    this.id = id;
    this.document = document;
    this.asOf = asOf;
    this.#views = new MatchViews(asOf);
    this.#hasMoved =
      asOf !== null && document.moved?.some(({ from = '', to }) => from <= asOf && asOf < to) === true;
  }

  /** Matches whose pairing was known, by date and id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.#views.of(this.document.matches.all());
    return this.#matches;
  }

  /** The number of its matches where that is known without making them; null as of a day, when some were not known. */
  get count(): number | null {
    return this.asOf === null ? this.document.matches.size : null;
  }

  /** The id of one of the first `count` matches, from 0, by date and id; the match is not made. */
  idAt(index: number): string {
    return this.document.matches.idAt(index);
  }

  /**
   * One of the first `count` matches, from 0, by date and id. No other is made.
   * @throws RangeError beyond them.
   */
  matchAt(index: number): MatchView {
    const [match] = this.#views.of(this.document.matches.among([index]));
    if (match === undefined) throw new RangeError(`${this.id} has no match ${index}`);
    return match;
  }

  /** The first or the last known matches, so many at most, by date and id. No others are made. */
  some(which: 'FIRST' | 'LAST', most: number): readonly MatchView[] {
    if (this.#hasMoved) return which === 'FIRST' ? this.matches.slice(0, most) : this.matches.slice(-most);
    const { size } = this.document.matches;
    const from = which === 'FIRST' ? 0 : Math.max(0, size - most);
    return this.between(from, Math.min(size, from + most));
  }

  /** The known matches among those from one index up to another, which is not included, from 0. No other is made. */
  between(start: number, end: number): readonly MatchView[] {
    return this.#views.of(this.document.matches.range(start, end));
  }

  /** The indexes of the matches between two ISO days, both inclusive; that of the last one is not included. */
  indexesBetween(from: string, to: string): readonly [start: number, end: number] {
    const { matches } = this.document;
    const first = (holds: (day: string) => boolean): number =>
      firstIndex(matches.size, (index) => holds(matches.at(index)?.date ?? ''));
    return [first((day) => day >= from), first((day) => day > to)];
  }

  /**
   * The known matches between two ISO days, both inclusive, by date and id. For other matches no view is made, unless
   * one had another day then.
   * @param opponents ids of the teams against whom; all without.
   */
  matchesBetween(from: string, to: string, opponents?: readonly string[]): readonly MatchView[] {
    if (this.#hasMoved) {
      const all = opponents === undefined ? this.matches : this.matchesAgainst(opponents);
      return all.filter(({ date }) => date >= from && date <= to);
    }
    const { matches } = this.document;
    const indexes = opponents === undefined ? null : this.#indexesAgainst(opponents);
    const dateAt = (index: number): string =>
      matches.at(indexes === null ? index : (indexes[index] ?? -1))?.date ?? '';
    const first = (holds: (day: string) => boolean): number =>
      firstIndex(indexes?.length ?? matches.size, (index) => holds(dateAt(index)));
    const [start, end] = [first((day) => day >= from), first((day) => day > to)];
    return this.#views.of(
      indexes === null ? matches.range(start, end) : matches.among(indexes.slice(start, end)),
    );
  }

  #indexesAgainst(opponents: readonly string[]): readonly number[] {
    // The team itself is one of the two sides of each of its matches.
    const others = opponents.filter((id) => id !== this.id);
    return this.document.matches.indexesHavingAny(['home', 'away'], others);
  }

  /** Matches won, drawn and lost between two ISO days, both inclusive; without a day, that side is unbounded. */
  recordBetween(from?: string | null, to?: string | null): TeamRecord {
    this.#record ??= new RunningRecord(this.matches.map((match) => ({ match, team: this.id })));
    return this.#record.between(from, to);
  }

  /** The known matches in one season, by date and id. */
  matchesIn(season: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('season', season));
  }

  /** The known matches in several seasons, by date and id. */
  matchesOf(seasons: ReadonlySet<string>): readonly MatchView[] {
    // Those that are made need not be looked for.
    if (this.#matches !== null) return this.#matches.filter(({ record }) => seasons.has(record.season));
    const { matches } = this.document;
    const all = matches.texts('season');
    const wanted = all.filter((season) => seasons.has(season));
    return wanted.length === all.length
      ? this.matches
      : this.#views.of(matches.havingAny(['season'], wanted));
  }

  /** The known matches against several other teams, by date and id. */
  matchesAgainst(opponents: readonly string[]): readonly MatchView[] {
    return this.#views.of(this.document.matches.among(this.#indexesAgainst(opponents)));
  }

  /** Null for a match without the team, and for one whose pairing was not known. */
  match(id: string): MatchView | null {
    const record = this.document.matches.get(id);
    return record === undefined ? null : (this.#views.of([record])[0] ?? null);
  }

  /** Outcomes of the World Cup cycles that had begun, oldest first. */
  get outcomes(): readonly OutcomeRecord[] {
    return this.document.outcomes;
  }
}
