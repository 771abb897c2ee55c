/** Free texts as of a day: a remark is answered once everything that it mentions was known. */
import { LRUCache } from 'lru-cache';
import type {
  ConflictRecord,
  HonourRecord,
  SeasonRecord,
  SourceRecord,
  SuccessionRecord,
  TenureRecord,
} from '../../documents/catalogue.ts';
import type { DeductionRecord, MatchRecord, OutcomeRecord, StageRecord } from '../../documents/documents.ts';
import { lastDay } from '../../football/partial-date.ts';
import { lastDayIn } from '../../model/text-days.ts';
import { isolateCache } from '../isolate-caches.ts';
import type { TieView } from '../matches/tie-view.ts';

interface OnDay {
  readonly asOf: string | null;
}

/** The subject of a text. */
interface Spoken {
  /** Its day; absent where none is recorded: then the text alone states it. */
  readonly day: string | undefined;
  /** The day that the table gives for its texts. */
  readonly toldFrom?: string | undefined;
}

const lastDayIfTold = (date: string | undefined): string | undefined => date && lastDay(date);

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

/** So many texts are kept, each with its day: some 300 KB. */
const MOST_TEXTS = 1_000;
/** Days by text: to look for dates takes longer than anything else about it. */
const lastDays = isolateCache(new LRUCache<string, string>({ max: MOST_TEXTS }));

function lastDayOf(text: string, day: string): string {
  const key = `${day} ${text}`;
  const known = lastDays.get(key) ?? lastDayIn(text, day);
  lastDays.set(key, known);
  return known;
}

/** Whether a text is answered on the day of the view. */
const isTextKnown = ({ asOf }: OnDay, text: string, { day = '', toldFrom }: Spoken): boolean =>
  asOf === null || (toldFrom ?? lastDayOf(text, day)) <= asOf;

const textKnown = (view: OnDay, text: string | undefined, spoken: Spoken): string | null =>
  text !== undefined && isTextKnown(view, text, spoken) ? text : null;

/** Told once the match was played, and once it was ruled upon. */
export const noteOfMatch = (
  view: OnDay,
  { note, date, officialFrom, toldFrom }: MatchRecord,
): string | null => textKnown(view, note, { day: later(date, officialFrom), toldFrom });

/** Known once the tie was over: after its last leg or replay; where no match of it is held, at the end of its stage. */
function textOfTie(view: OnDay, { record, season, stage }: TieView, text: string | undefined): string | null {
  const { date, knownFrom = '', toldFrom } = record;
  if (text === undefined) return null;
  return textKnown(view, text, {
    day: date ?? (season.lastLegOn(record.code) || stage?.over || knownFrom),
    toldFrom,
  });
}

export const noteOfTie = (view: OnDay, tie: TieView): string | null => textOfTie(view, tie, tie.record.note);

/** The place where it was read. */
export const evidenceOfTie = (view: OnDay, tie: TieView): string | undefined =>
  textOfTie(view, tie, tie.record.evidence) ?? undefined;

/** Told once the season was over. */
export const noteOfSeason = (view: OnDay, { note, end, knownFrom, toldFrom }: SeasonRecord): string | null =>
  textKnown(view, note, { day: end ?? knownFrom, toldFrom });

/** The report of the day from which a season is known: answered from that day on. */
export const evidenceOfSeason = (
  view: OnDay,
  { knownEvidence, knownFrom }: SeasonRecord,
): string | undefined => textKnown(view, knownEvidence, { day: knownFrom }) ?? undefined;

/**
 * The remark on the dates of a tenure: answered once it was over.
 * @param tenure as the tables have it, with an end that the view may not know.
 */
export const tenureText = (
  view: OnDay,
  { from, to, toldFrom }: TenureRecord,
  text: string | undefined,
): string | null => textKnown(view, text, { day: lastDayIfTold(to ?? from), toldFrom });

/** Why a title was taken away, or given later. */
export const reasonOfHonour = (view: OnDay, { reason, from, to, toldFrom }: HonourRecord): string | null =>
  textKnown(view, reason, { day: to ?? from, toldFrom });

/** The place where a title was read: known once it was won, and once it was taken away. */
export const evidenceOfHonour = (
  view: OnDay,
  { evidence, from, to, toldFrom }: HonourRecord,
): string | undefined => textKnown(view, evidence, { day: to ?? from, toldFrom }) ?? undefined;

/** A remark of a conflict, or the rule by which one side is preferred. */
export const conflictText = (
  view: OnDay,
  { knownFrom, toldFrom }: ConflictRecord,
  text: string | undefined,
): string | null => textKnown(view, text, { day: knownFrom, toldFrom });

/** The note of an outcome: known once the outcome was decided. */
export const outcomeText = (
  view: OnDay,
  { knownFrom, toldFrom }: OutcomeRecord,
  text: string | undefined,
): string | null => textKnown(view, text, { day: knownFrom, toldFrom });

/** Where an outcome was read; undefined where nothing is recorded, and before the outcome was known. */
export const evidenceOfOutcome = (view: OnDay, outcome: OutcomeRecord): string | undefined =>
  outcomeText(view, outcome, outcome.evidence) ?? undefined;

/** The report of a ruling on a match: known with the ruling. */
export const evidenceOfRuling = (
  view: OnDay,
  { officialEvidence, date, officialFrom, toldFrom }: MatchRecord,
): string | undefined =>
  textKnown(view, officialEvidence, { day: later(date, officialFrom), toldFrom }) ?? undefined;

/** The report of a ruling that took points: known with the ruling. */
export const evidenceOfDeduction = (view: OnDay, { evidence, from }: DeductionRecord): string | undefined =>
  textKnown(view, evidence, { day: from }) ?? undefined;

/** The report of a draw, or of the list of fixtures: known with the draw. */
export const evidenceOfDraw = (view: OnDay, { drawnEvidence, drawn }: StageRecord): string | undefined =>
  textKnown(view, drawnEvidence, { day: drawn }) ?? undefined;

/** Told once the later body had begun; empty before. */
export const noteOfSuccession = (view: OnDay, { note, on }: SuccessionRecord): string =>
  textKnown(view, note, { day: lastDay(on) }) ?? '';

/** The note of a source: known once it was read. */
export const noteOfSource = (view: OnDay, { note, retrieved }: SourceRecord): string | null =>
  textKnown(view, note, { day: lastDay(retrieved) });
