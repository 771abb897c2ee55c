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

  constructor(id: string, document: OpenTeam, asOf: string | null) {
    this.id = id;
    this.document = document;
    this.asOf = asOf;
    this.#views = new MatchViews(asOf);
  }

  /** Matches whose pairing was known, by date, id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.#views.of(this.document.matches.all());
    return this.#matches;
  }

  /** Its matches between two ISO days, both included, whose pairing was known, by date, id; of the others none is made. */
  matchesBetween(from: string, to: string): readonly MatchView[] {
    const { matches } = this.document;
    const place = (holds: (day: string) => boolean): number =>
      firstIndex(matches.size, (index) => holds(matches.at(index)?.date ?? ''));
    const start = place((day) => day >= from);
    return this.#views.of(
      matches.range(
        start,
        place((day) => day > to),
      ),
    );
  }

  /** What it won, drew and lost between two ISO days, both included; an end that is not given is open. */
  recordBetween(from?: string | null, to?: string | null): TeamRecord {
    this.#record ??= new RunningRecord(this.matches.map((match) => ({ match, team: this.id })));
    return this.#record.between(from, to);
  }

  /** Its matches in one season whose pairing was known, by date, id. */
  matchesIn(season: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('season', season));
  }

  /** Its matches in some seasons whose pairing was known, by date, id. */
  matchesOf(seasons: ReadonlySet<string>): readonly MatchView[] {
    const { matches } = this.document;
    const all = matches.texts('season');
    const wanted = all.filter((season) => seasons.has(season));
    return wanted.length === all.length
      ? this.matches
      : this.#views.of(matches.havingAny(['season'], wanted));
  }

  /** Its matches against some other teams whose pairing was known, by date, id. */
  matchesAgainst(opponents: readonly string[]): readonly MatchView[] {
    return this.#views.of(this.document.matches.havingAny(['home', 'away'], opponents));
  }

  /** Null for a match of others, and for one whose pairing was not known. */
  match(id: string): MatchView | null {
    const record = this.document.matches.get(id);
    return record === undefined ? null : (this.#views.of([record])[0] ?? null);
  }

  /** World Cup outcomes of the cycles that had begun, oldest first. */
  get outcomes(): readonly OutcomeRecord[] {
    return this.document.outcomes;
  }
}
