/** A column of a fact table: what it holds, whether it must be there, and how its value is published elsewhere. */
import type { GlobalIdKind } from '../ids.ts';
import {
  type CellType,
  DAY,
  DEGREES,
  FLAG,
  GOALS,
  type GoalPair,
  INTEGER,
  LIST,
  oneOf,
  PARTIAL_DATE,
  SOURCES,
  slugOf,
  TEAM,
  TEXT,
  YES_NO,
} from './cell-type.ts';

/**
 * What happens when a second source tells the same property. `FILL`: its value counts where the first has none.
 * `DISPUTE`: the same, and where both have values that differ there is a conflict. `KEEP`: only the first counts.
 */
type Merge = 'FILL' | 'DISPUTE' | 'KEEP';

/** A moment in the life of a thing, from which some of its properties are known: its end, the match played, the ruling. */
export type KnownFrom = 'THE_END' | 'THE_MATCH' | 'THE_RULING';

/**
 * How linked data says a property: the property of schema.org, with a slash where it is that of a part
 * (`address/addressLocality`); or a property value within another property, and what it is called there.
 */
type Term = string | { readonly in: string; readonly as?: string };

interface AnyMeaning {
  /** For people: the description in the published schema of the table. */
  readonly tells: string;
  /** Absent: known as soon as the thing is. */
  readonly known?: KnownFrom;
  /** Name of its column in an export, where that is another than in the table. */
  readonly exported?: string;
}

/** A property that is a fact by itself: it is stated, merged, exported and published as linked data. */
export interface FactMeaning extends AnyMeaning {
  /** What a statement calls it: `home ground`. */
  readonly says: string;
  readonly merge: Merge;
  /** How linked data says the same; absent: a property value that goes by what a statement calls it. */
  readonly term?: Term;
  /**
   * Whether only lists of changes state it, and no answer about a thing. Such a property is about the data, or does
   * not tell from which day it is known.
   */
  readonly changesAlone?: true;
  /** What documents have it in, where it is a part of another property of theirs: `score`. */
  readonly within?: string;
  readonly aside?: never;
}

/** A property that states nothing by itself, and why. It is exported where its column in the export has a name. */
interface AsideMeaning extends AnyMeaning {
  readonly aside: string;
  readonly says?: never;
  readonly merge?: never;
  readonly term?: never;
  readonly changesAlone?: never;
  readonly within?: never;
}

/** Words that a column may hold, each with what it means, for people. */
export type Vocabulary<T extends string> = Readonly<Record<T, string>>;

export const wordsOf = <T extends string>(words: Vocabulary<T>): readonly T[] => Object.keys(words) as T[];

export type Meaning = FactMeaning | AsideMeaning;

/** `ALWAYS`: an empty cell reads as a value of its own. */
export type Presence = 'REQUIRED' | 'ALWAYS' | 'OPTIONAL';

export interface Column<T, P extends Presence = Presence, Stored extends boolean = boolean> {
  readonly type: CellType<T>;
  readonly presence: P;
  /** What an empty cell reads as; undefined unless the presence is `ALWAYS`. */
  readonly otherwise: T | undefined;
  /** Whether documents have it; the others serve checks and compiling alone. */
  readonly stored: Stored;
  /** Of a column that may be empty: whether a reader that lacks one of its words must not read the row. */
  readonly decisive: boolean;
  /** Name in the header, where it is not that of the property in snake case. */
  readonly header: string | undefined;
  readonly meaning: Meaning;
}

export type AnyColumn = Column<unknown>;

/** A column with the names it goes by. */
export interface Member {
  readonly property: string;
  /** In the header. */
  readonly name: string;
  readonly column: AnyColumn;
}

export const column = <T>(type: CellType<T>, meaning: Meaning): Column<T, 'OPTIONAL', true> => ({
  type,
  presence: 'OPTIONAL',
  otherwise: undefined,
  stored: true,
  decisive: false,
  header: undefined,
  meaning,
});

type Optional<T> = Column<T, 'OPTIONAL', true>;

export const text = (meaning: Meaning): Optional<string> => column(TEXT, meaning);
export const day = (meaning: Meaning): Optional<string> => column(DAY, meaning);
export const partialDate = (meaning: Meaning): Optional<string> => column(PARTIAL_DATE, meaning);
export const integer = (meaning: Meaning): Optional<number> => column(INTEGER, meaning);
export const degrees = (meaning: Meaning): Optional<number> => column(DEGREES, meaning);
export const goals = (meaning: Meaning): Optional<GoalPair> => column(GOALS, meaning);
export const flag = (meaning: Meaning): Optional<true> => column(FLAG, meaning);
export const yesNo = (meaning: Meaning): Optional<boolean> => column(YES_NO, meaning);
export const list = (meaning: Meaning): Optional<readonly string[]> => column(LIST, meaning);
/** A column of words, each with what it means. */
export const word = <T extends string>(words: Vocabulary<T>, meaning: Meaning): Optional<T> =>
  column(oneOf(wordsOf(words)), meaning);
/** @param kind of the node whose slug it holds: `country`. */
export const reference = (kind: GlobalIdKind, meaning: Meaning): Optional<string> =>
  column(slugOf(kind), meaning);

/** Who says something: ids of sources. */
export const cited = (meaning: Meaning): Optional<string> => column(SOURCES, meaning);

/** A club or a national team, by its id. */
export const team = (meaning: Meaning): Optional<string> => column(TEAM, meaning);

/** A column that every row fills. */
export const required = <T extends string, S extends boolean>(
  of: Column<T, Presence, S>,
): Column<T, 'REQUIRED', S> => ({ ...of, presence: 'REQUIRED' });

/** A column that a row may leave empty. */
export const optional = <T, S extends boolean>(of: Column<T, Presence, S>): Column<T, 'OPTIONAL', S> => ({
  ...of,
  presence: 'OPTIONAL',
  otherwise: undefined,
});

/** A column whose empty cell reads as a value. */
export const otherwise = <T, S extends boolean>(
  value: NoInfer<T>,
  of: Column<T, Presence, S>,
): Column<T, 'ALWAYS', S> => ({ ...of, presence: 'ALWAYS', otherwise: value });

/** A column that no document has. */
export const unstored = <T, P extends Presence>(of: Column<T, P>): Column<T, P, false> => ({
  ...of,
  stored: false,
});

/**
 * A column whose words turn a row into something else, as a walkover is no match that was played. A reader that does not
 * know all of them reads no such document; a word of any other column that may be empty reads to it as an empty cell.
 */
export const decisive = <T, P extends Presence, S extends boolean>(of: Column<T, P, S>): Column<T, P, S> => ({
  ...of,
  decisive: true,
});

/** A column that goes by another name than its property. */
export const named = <T, P extends Presence, S extends boolean>(
  header: string,
  of: Column<T, P, S>,
): Column<T, P, S> => ({ ...of, header });

export const isFact = (meaning: Meaning): meaning is FactMeaning => meaning.says !== undefined;
