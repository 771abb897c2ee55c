import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { OutcomeRecord, SeasonDocument } from '../../documents/documents.ts';
import { NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import type { CycleKey } from '../../model/ids.ts';
import type { EntityLink } from './link.ts';
import { SeasonTies, type TieResult } from './tie-results.ts';

/** One team eliminated another from a season. */
export interface Elimination {
  readonly winner: string;
  readonly loser: string;
  readonly season: string;
  /** Code of the tie; empty where the outcome of a cycle records the elimination. */
  readonly tie: string;
  /** ISO days. */
  readonly from: string;
  readonly until: string | null;
  /** Set where no source gives its day, and `from` is the day by which it had certainly happened. */
  readonly isUndated?: true;
  /** The day from which it is known who did it, where that is after the loser was out. */
  readonly knownFrom?: string;
}

/**
 * A team that lost a tie and played on was not out: a group followed, or a second chance.
 * @returns the day from which that was known; undefined for a team that was out for good.
 */
function playsOnFrom({ matches }: SeasonDocument, { loser, tie, from }: TieResult): string | undefined {
  const later = matches.filter(
    (match) =>
      match.date > from &&
      match.tie !== tie.code &&
      match.stage !== THIRD_PLACE &&
      (match.home === loser || match.away === loser),
  );
  return later.map(({ knownFrom, date }) => knownFrom ?? date).sort()[0];
}

/** A team counts as out until it is known to play on. It does not count as out when that was known as it lost. */
function whileOut(document: SeasonDocument, result: TieResult): TieResult[] {
  const back = playsOnFrom(document, result);
  if (back === undefined || (result.until !== null && result.until <= back)) return [result];
  return back <= result.from ? [] : [{ ...result, until: back }];
}

/** The eliminations by the ties of a season. In a league a lost play-off costs a place and eliminates no team. */
export function inTies(
  season: SeasonRecord,
  competition: CompetitionRecord,
  document: SeasonDocument,
): Elimination[] {
  if (competition.kind === 'DOMESTIC_LEAGUE') return [];
  const ties = new SeasonTies(season, competition, document);
  return document.ties
    .filter((tie) => tie.stage !== THIRD_PLACE)
    .flatMap((tie) => ties.resultsOf(tie))
    .flatMap((result) => whileOut(document, result))
    .map(({ tie, winner, loser, from, until }) => ({
      winner,
      loser,
      season: season.id,
      tie: tie.code,
      from,
      until,
      ...(tie.legScores !== undefined && tie.date === undefined ? { isUndated: true as const } : {}),
    }));
}

/** The elimination that a ruling undid, where no tie shows it. */
function untilRuling(record: OutcomeRecord, season: string, byTies: readonly Elimination[]): Elimination[] {
  const { earlier, earlierFrom: from, earlierTo, earlierOpponent: winner, team: loser, knownFrom } = record;
  if (earlier !== 'ELIMINATED' || winner === undefined || from === undefined) return [];
  const isInTies = byTies.some(
    (tie) => tie.season === season && tie.loser === loser && tie.winner === winner,
  );
  return isInTies ? [] : [{ winner, loser, season, tie: '', from, until: earlierTo ?? knownFrom }];
}

/**
 * The eliminations that only the outcomes of cycles record.
 * @param seasonOf the season in which a cycle was decided.
 * @param byTies those that ties show already.
 */
export function inCycles(
  outcomes: readonly OutcomeRecord[],
  seasonOf: (cycle: CycleKey) => string,
  byTies: readonly Elimination[],
): Elimination[] {
  const standing = byTies.filter(({ until }) => until === null);
  const known = new Set(standing.map(({ loser, season }) => `${loser} ${season}`));
  return outcomes.flatMap((record) => {
    const { outcome, opponent, opponentKnownFrom, team, knownFrom } = record;
    const season = seasonOf(record);
    const before = untilRuling(record, season, byTies);
    if (outcome !== 'ELIMINATED' || opponent === undefined || known.has(`${team} ${season}`)) return before;
    const taken = opponentKnownFrom === undefined ? {} : { knownFrom: opponentKnownFrom };
    return [
      ...before,
      { winner: opponent, loser: team, season, tie: '', from: knownFrom, until: null, ...taken },
    ];
  });
}

/**
 * The links of the document, and the texts with the evidence of each.
 * @param all in the order of those texts.
 */
export const eliminationLinks = (
  all: readonly Elimination[],
): { readonly links: readonly EntityLink[]; readonly texts: readonly string[] } => ({
  links: all.map(({ winner, loser, from, until, knownFrom, isUndated }, ref) => ({
    kind: 'ELIMINATED',
    subject: winner,
    object: loser,
    known: toDayNumber(knownFrom ?? from),
    until: until === null ? NO_DAY : toDayNumber(until),
    from: isUndated ? NO_DAY : toDayNumber(from),
    to: isUndated ? NO_DAY : toDayNumber(from),
    ref,
  })),
  texts: all.map(({ season, tie }) => (tie === '' ? season : `${season}/${tie}`)),
});
