/**
 * Who is related to whom, for every entity of the graph: one document, so that a path between any two is one read; lists
 * of plain numbers, so that it stays small and is read without making an object a link (`src/store/relations-text.ts`). What shows a relation (the
 * match, the tie, the tenure) stays in its own document.
 */
import { MS_PER_DAY } from '../football/partial-date.ts';
import { TEXT } from '../model/kit/cell-type.ts';
import { COUNT, tupleOf, value } from '../model/kit/shape.ts';

/** Before the first match ever played, so that days are short and positive. */
const EPOCH = Date.UTC(1850, 0, 1) / MS_PER_DAY;

/** The number of an ISO day, as relations write days: days since 1850-01-01. */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY - EPOCH;

/** The inverse of `toDayNumber`. */
export const fromDayNumber = (day: number): string =>
  new Date((day + EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);

/** Written where there is no day: known always, or held for ever. It is before all days. */
export const NO_DAY = 0;

/** How a meeting ended for the two teams of a pair. A shoot-out is a draw: it decides a tie and not the match. */
export const DRAWN = 0;
export const FIRST_WON = 1;
export const SECOND_WON = 2;
/** A ruling changed the result, or later knowledge whether the two met: see `rulings`. */
export const RULED = 3;
/** Among `rulings` alone: not known to have met. It is a bit beside those of who won. */
export const UNTOLD = 4;
/** A meeting is one number: its day times this, and how it ended. */
export const MEETING = 4;

/** Kinds of entities that relate everything in them. A path through such an entity tells next to nothing. */
const HUB_KINDS = ['competition', 'season', 'country', 'confederation'] as const;
export type HubKind = (typeof HUB_KINDS)[number];
export const HUBS: ReadonlySet<string> = new Set(HUB_KINDS);

/**
 * For the entities of one kind: the most arcs of one; and the most of one together with the entities one hop
 * away, without and with hubs.
 */
export const MOST_LINKED = tupleOf(value('text', TEXT), COUNT, COUNT, COUNT);
export type MostLinked = readonly [kind: string, own: number, around: number, throughHubs: number];

/** The links that are written one by one. Meetings tell who faced and who beat whom. */
export const LINK_KINDS = [
  'COACHED',
  'ELIMINATED',
  'WON',
  'PLAYS_AT',
  'SUCCEEDED',
  'QUALIFIED_FOR',
  'FAILED_TO_QUALIFY_FOR',
  'TOOK_PART_IN',
  'HOSTED',
  'BELONGS_TO',
  'BASED_IN',
  'NATIONAL_OF',
  'VENUE_OF',
  'NAMED_AFTER',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * The kind of a link: all meetings of a pair, those the first won, those the second won; from `FIRST_KIND`
 * on, the kinds that are written one by one.
 */
export const ALL_MEETINGS = 0;
export const FIRST_KIND = 3;

/**
 * Numbers before the meetings of a pair, or before the instances of a link: its two ends, and how many there
 * are.
 */
export const HEAD = 3;
/** Numbers of an instance: known from, undone on, held from, held to, what shows it. */
export const INSTANCE = 5;
/** Numbers of a ruling. */
export const RULING = 4;

export interface RelationsDocument {
  /** Ids with their kind, in order. Everything else names an entity by its index here. */
  readonly entities: readonly string[];
  /**
   * For each pair of teams: first, second, number of meetings, and the meetings, oldest first. The same for
   * coaches, with all meetings as draws.
   */
  readonly meetings: readonly number[];
  /**
   * For each ruling that changed a meeting, by day: its offset in `meetings`, the result before, the result
   * then, and the day of the ruling. The same for each day on which it came to be known that two coaches met, or had not.
   */
  readonly rulings: readonly number[];
  /**
   * For each link: subject, object, number of instances, and the instances by the day they were known. What
   * shows one is its index in `texts`, or in the catalogue's list of tenures; -1 where the records of its
   * ends do.
   */
  readonly links: Readonly<Record<LinkKind, readonly number[]>>;
  /**
   * What shows links: `season/tie` of eliminations, or the season alone where the outcome of a World Cup cycle tells. After
   * them the labels of titles, whose honours stand in documents of their own.
   */
  readonly texts: readonly string[];
}
