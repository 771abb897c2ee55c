/**
 * How a schema states the costs of its fields. One unit is about one returned object, which takes about a microsecond
 * of CPU. A field states its cost in `extensions.cost`, and the most objects that its list can have in
 * `extensions.listSize`. The schema states in `extensions.work` how to reach the counter of the work that was really
 * done.
 */
import type { FieldNode, GraphQLField, getArgumentValues } from 'graphql';

/** Coerced variables, as `getVariableValues` of graphql-js returns them. */
export type VariableValues = NonNullable<Parameters<typeof getArgumentValues>[2]>;

/** The cost of a returned object, and of a field of it, whatever its type. */
export const OBJECT = 1;
export const FIELD = 0.75;
/** The cost of a field's arguments: they are read for each object, and each object may refuse them. */
export const ARGUMENTS = 3;
/**
 * The cost of a field where the document writes it, in however many places it is used: the field is parsed, validated
 * and priced. Then the cost of its arguments, where it has some.
 */
export const WRITTEN = 1;
export const WRITTEN_ARGUMENTS = 20;
/** The number of items assumed for a list of which nothing states the length. */
export const UNKNOWN_LIST_LENGTH = 10;

/** Something that is read or worked out once for a request, however often fields ask for it. Most are documents. */
export interface SharedWork {
  /** Names what is shared. Costs under the same name are added up. */
  readonly key: string;
  /** The most that all different things under this name can cost together. */
  readonly costOf: (count: number) => number;
  /** It costs the same however many are asked for. */
  readonly isOnce?: true;
}

export interface SharedRead {
  readonly shared: SharedWork;
  /** The most of them that the field asks for. */
  readonly count: number;
  /** Names whose they are, where other fields ask for the very same: these pay nothing more. */
  readonly of?: string;
}

/** The cost of a field in all the places where one selection asks for it. */
export interface FieldCost {
  /** The number of objects that the field returns. One for each place when not given. */
  readonly count?: number;
  /** Of a connection: the number of nodes on its pages. */
  readonly items?: number;
  /** The cost of the work done in addition to making the objects. */
  readonly work?: number;
  readonly reads?: readonly SharedRead[];
  /** What is known of the returned objects, for the fields that are selected of them. */
  readonly known?: unknown;
}

interface FieldQuestion {
  readonly args: Readonly<Record<string, unknown>>;
  /** The field as the document writes it, with what is selected of the objects that it returns. */
  readonly node: FieldNode;
  /** The number of objects that the field is asked of. */
  readonly times: number;
  /** Name of the type of these objects: an interface where any that has it may be meant. */
  readonly parent: string;
  /** What is known of these objects, as a field above stated it. */
  readonly known: unknown;
  /** The context value of the operation. */
  readonly context: unknown;
  /** Stands for these objects: the same for all fields that one selection asks of them. */
  readonly objects: object;
}

/** A number is the cost for each place in addition to the objects. */
export type CostExtension = number | ((asked: FieldQuestion) => FieldCost);

/** The counter of the work that a request really did, in the same units. It never exceeds the price. */
export interface WorkCounter {
  readonly spent: number;
  /** When more than this is spent, `isOver` is true, and the next count throws an error. */
  limit: number;
  readonly isOver: boolean;
  count(units: number): void;
}

/**
 * `extensions.notices` of a schema: what the answer to an operation lacks, known once it is executed. The order is
 * fixed, so that the same answer has the same bytes.
 */
export type NoticesExtension = (context: unknown) => readonly object[];

/** `extensions.work` of a schema: gives the counter of an operation. */
export type WorkExtension = (context: unknown) => WorkCounter | undefined;

/** A field as it is asked of an object. */
interface AskedField {
  /** Name of the type that has the field. */
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly variables: VariableValues;
  /** The coerced arguments. */
  readonly args: () => Readonly<Record<string, unknown>>;
}

/**
 * `extensions.context` of a schema: the context value for a field and for all that is selected below it; the same object
 * for nearly all fields. It is asked only for fields that have `extensions.movesContext`, or a directive.
 */
export type ContextExtension = (context: unknown, asked: AskedField) => unknown;

/**
 * `extensions.arguments` of a schema: the arguments of a field as they are meant, where one thing may be written in several
 * ways. Prices and resolvers get these; `extensions.context` gets them as they were written.
 */
export type ArgumentsExtension = (
  args: Readonly<Record<string, unknown>>,
  field: GraphQLField<unknown, unknown>,
) => Readonly<Record<string, unknown>>;

/**
 * `extensions.until` of a schema: the moment, in milliseconds since 1970, until which the answer to an operation is right,
 * known once it is executed; undefined where it depends on no clock.
 */
export type UntilExtension = (context: unknown) => number | undefined;

/** `extensions.told` of a schema: what an answer tells of itself in its extensions, such as the day it is for. */
export type ToldExtension = (context: unknown) => Readonly<Record<string, unknown>>;
