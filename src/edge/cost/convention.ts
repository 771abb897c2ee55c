/**
 * How a schema says what its fields cost. One unit is about one object returned: a microsecond of CPU. A field says what
 * it costs in `extensions.cost`, and how many objects its list has at most in `extensions.listSize`; the schema says in
 * `extensions.work` where the counter of what was really done is.
 */
import type { getArgumentValues } from 'graphql';

/** Coerced variables, as `getVariableValues` of graphql-js returns them. */
export type VariableValues = NonNullable<Parameters<typeof getArgumentValues>[2]>;

/** What an object returned costs, and a field of it, whatever its type. */
export const OBJECT = 1;
export const FIELD = 0.75;
/** Arguments are read for each object, and may be refused for each of them. */
export const ARGUMENTS = 3;
/** A field of a document, in however many places: it is parsed, validated and priced; and its arguments, where it has some. */
export const WRITTEN = 1;
export const WRITTEN_ARGUMENTS = 20;
/** A list whose length nothing says is taken to have this many items. */
export const UNKNOWN_LIST_LENGTH = 10;

/** Something that is read or worked out once a request, however often it is asked for: above all documents. */
export interface Shelf {
  /** Names the shelf; what is asked for under one name adds up. */
  readonly key: string;
  /** What so many different things of it cost at most. */
  readonly costOf: (count: number) => number;
  /** It costs the same however many are asked for. */
  readonly isOnce?: true;
}

export interface ShelfRead {
  readonly shelf: Shelf;
  /** How many of them are asked for at most. */
  readonly count: number;
}

/** What a field costs in all the places together in which one selection asks for it. */
export interface FieldCost {
  /** Objects it returns; one a place when it does not say. */
  readonly count?: number;
  /** Of a connection: nodes on its pages. */
  readonly items?: number;
  /** What is done for it beside making the objects. */
  readonly work?: number;
  readonly reads?: readonly ShelfRead[];
  /** What is known of the objects, for the fields that are selected of them. */
  readonly known?: unknown;
}

interface FieldQuestion {
  readonly args: Readonly<Record<string, unknown>>;
  /** In how many places it is asked for: of how many objects. */
  readonly times: number;
  /** What is known of these objects, as a field above said it. */
  readonly known: unknown;
  /** The context value of the operation. */
  readonly context: unknown;
}

/** A number is what a place costs beside its objects. */
export type CostExtension = number | ((asked: FieldQuestion) => FieldCost);

/** The counter of what a request really did, in the same units: never more than its price. */
export interface WorkCounter {
  readonly spent: number;
  /** Once more is spent than this, `isOver` is true, and whoever counts is stopped by an error. */
  limit: number;
  readonly isOver: boolean;
  count(units: number): void;
}

/**
 * `extensions.notices` of a schema: what the answer to an operation lacks, once it is executed; in an order of its own,
 * so that the same answer has the same bytes.
 */
export type NoticesExtension = (context: unknown) => readonly object[];

/** `extensions.work` of a schema. */
export type WorkExtension = (context: unknown) => WorkCounter | undefined;
