import type { OutcomeRecord, TeamDocument } from '../store/documents.ts';
import { MatchView } from './match-view.ts';

/** A team with its matches in all competitions, as it stood at the end of the as-of day. */
export class TeamView {
  readonly id: string;
  readonly document: TeamDocument;
  readonly asOf: string | null;
  #matches: readonly MatchView[] | null = null;

  constructor(id: string, document: TeamDocument, asOf: string | null) {
    this.id = id;
    this.document = document;
    this.asOf = asOf;
  }

  /** Matches whose pairing was known, by date, id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.document.matches
      .filter((record) => MatchView.isKnown(record, this.asOf))
      .map((record) => new MatchView(record, this.asOf));
    return this.#matches;
  }

  /** World Cup outcomes of the cycles that had begun, oldest first. */
  get outcomes(): readonly OutcomeRecord[] {
    return this.document.outcomes;
  }
}
