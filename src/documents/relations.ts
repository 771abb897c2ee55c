/**
 * Who is related to whom, for every entity of the graph: one document, so that a path between any two is one read; lists
 * of plain numbers, so that it stays small and is read without making an object a link (`src/store/relations-text.ts`). What shows a relation (the
 * match, the tie, the tenure) stays in its own document.
 */

const MS_PER_DAY = 86_400_000;
/** Before the first match ever played, so that days are short and positive. */
const EPOCH = Date.UTC(1850, 0, 1) / MS_PER_DAY;

/** The number of an ISO day, as relations write days: days since 1850-01-01. */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY - EPOCH;

/** The inverse of `toDayNumber`. */
export const fromDayNumber = (day: number): string =>
  new Date((day + EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);

/** Written where no day bounds: known always, holding for good. Before all days there are. */
export const NO_DAY = 0;

/** How a meeting ended for the two teams of a pair. A shoot-out is a draw: it decides a tie and not the match. */
export const DRAWN = 0;
export const FIRST_WON = 1;
export const SECOND_WON = 2;
/** A ruling turned it round: see `rulings`. */
export const RULED = 3;
/** A meeting is one number: its day times this, and how it ended. */
export const MEETING = 4;

/** Kinds of entities that relate everything in them. A path through such an entity tells next to nothing. */
const HUB_KINDS = ['competition', 'season', 'country', 'confederation'] as const;
export type HubKind = (typeof HUB_KINDS)[number];
export const HUBS: ReadonlySet<string> = new Set(HUB_KINDS);

/**
 * Of the entities of one kind: the most arcs that one has; and the most that one has together with the entities one hop
 * away, hubs among these left out and not.
 */
export type MostLinked = readonly [kind: string, own: number, around: number, throughHubs: number];

/** The links that are written one by one; meetings tell who faced and who beat whom. */
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
 * What a link is: of a pair's meetings all, those the first won or those the second won, and from `FIRST_KIND` on the
 * kinds that are written one by one.
 */
export const ALL_MEETINGS = 0;
export const FIRST_KIND = 3;

/** Numbers ahead of the meetings of a pair, or the instances of a link: its two ends, and how many there are. */
export const HEAD = 3;
/** Numbers of an instance: known from, undone on, held from, held to, what shows it. */
export const INSTANCE = 5;
/** Numbers of a ruling. */
export const RULING = 4;

export interface RelationsDocument {
  /** Ids with their kind, by id; everything else names an entity by its place here. */
  readonly entities: readonly string[];
  /** For each pair of teams: first, second, how many meetings, and the meetings, oldest first. So too of coaches, all as draws. */
  readonly meetings: readonly number[];
  /** For each ruling that turned a meeting round, by day: its place in `meetings`, how it had ended, how it stood then, when it was ruled. */
  readonly rulings: readonly number[];
  /**
   * For each link: subject, object, how many instances, and the instances by the day they were known. What shows one is
   * its place in `texts`, or in the catalogue's list of tenures; -1 where the records of its ends do.
   */
  readonly links: Readonly<Record<LinkKind, readonly number[]>>;
  /**
   * What shows links: `season/tie` of eliminations, or the season alone where the outcome of a World Cup cycle tells. After
   * them the labels of titles, whose honours stand in documents of their own.
   */
  readonly texts: readonly string[];
}
