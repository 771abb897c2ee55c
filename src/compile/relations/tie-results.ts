import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { MatchRecord, SeasonDocument, SlotRecord, TieRecord } from '../../documents/documents.ts';
import { compareText } from '../../football/match.ts';
import { resolveTie } from '../../football/tie.ts';
import { tieRulesFor } from '../../football/tie-rules.ts';
import { playedBy, rulingDays } from '../played-by.ts';

/** The winner of a tie between two days. */
export interface TieResult {
  readonly tie: TieRecord;
  readonly winner: string;
  readonly loser: string;
  /** ISO day. */
  readonly from: string;
  /** The day of a ruling that changed it; null when it stands. */
  readonly until: string | null;
}

/** The ties of one season, resolved day by day as rulings came. */
export class SeasonTies {
  readonly #season: SeasonRecord;
  readonly #competition: CompetitionRecord;
  readonly #document: SeasonDocument;
  readonly #legs: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly #results = new Map<string, readonly TieResult[]>();

  constructor(season: SeasonRecord, competition: CompetitionRecord, document: SeasonDocument) {
    this.#season = season;
    this.#competition = competition;
    this.#document = document;
    this.#legs = Map.groupBy(document.matches, (match) => match.tie ?? '');
  }

  /** Oldest first. There is more than one only where a ruling changed the winner. */
  resultsOf(tie: TieRecord): readonly TieResult[] {
    const known = this.#results.get(tie.code);
    if (known !== undefined) return known;
    // Ties that lead to each other in a circle would never end.
    this.#results.set(tie.code, []);
    const results = this.#resolve(tie);
    this.#results.set(tie.code, results);
    return results;
  }

  #team(slot: SlotRecord): string | null {
    if ('team' in slot) return slot.team;
    const feeder = this.#document.ties.find((tie) => tie.code === slot.winnerOf);
    return feeder === undefined ? null : (this.resultsOf(feeder).at(-1)?.winner ?? null);
  }

  #resolve(tie: TieRecord): TieResult[] {
    const [first, second] = [this.#team(tie.slots[0]), this.#team(tie.slots[1])];
    if (first === null || second === null) return [];
    const legs = this.#legs.get(tie.code) ?? [];
    const found: TieResult[] = [];
    for (const day of this.#days(tie, legs)) {
      const winner = this.#winnerOn(day, tie, legs, [first, second]);
      const last = found.at(-1);
      if (last !== undefined && last.until === null && last.winner !== winner)
        found[found.length - 1] = { ...last, until: day };
      if (winner === null || (last?.until === null && last.winner === winner)) continue;
      found.push({ tie, winner, loser: winner === first ? second : first, from: day, until: null });
    }
    return found;
  }

  /** The day from which the facts about the tie that no match tells are known. */
  #toldOn(tie: TieRecord, legs: readonly MatchRecord[]): string {
    const stage = this.#document.stages.find(({ code }) => code === tie.stage);
    return tie.date ?? legs.at(-1)?.date ?? stage?.over ?? this.#season.start ?? '';
  }

  #days(tie: TieRecord, legs: readonly MatchRecord[]): string[] {
    const played = legs.flatMap((leg) => [leg.date, ...rulingDays(leg)]);
    return [...new Set([...played, this.#toldOn(tie, legs)])].sort(compareText);
  }

  #winnerOn(
    day: string,
    tie: TieRecord,
    legs: readonly MatchRecord[],
    teams: readonly [string, string],
  ): string | null {
    const stage = this.#document.stages.find((candidate) => candidate.code === tie.stage);
    const { kind, organiser = '' } = this.#competition;
    const rules = tieRulesFor({ kind, organiser }, legs.at(-1)?.date ?? day, stage?.legs === 1 ? 1 : 2);
    const isKnown = tie.winner !== undefined && this.#toldOn(tie, legs) <= day;
    const facts = isKnown ? { winner: tie.winner ?? null, decidedBy: tie.decidedBy ?? null } : {};
    const played = legs.map((leg) => playedBy(leg, day));
    return resolveTie(played, rules, { teams, ...facts }).winner;
  }
}
