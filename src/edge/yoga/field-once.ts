import {
  type FieldNode,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLResolveInfo,
  GraphQLString,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isNonNullType,
  type ValidatedExecutionArgs,
} from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';
import { mayMove, meantArguments } from '../cost/field-info.ts';

/**
 * The type that values of a leaf already have in JSON, so that they need no serialising; null for leaves whose values
 * need it.
 */
function plainOf(leaf: GraphQLLeafType | null): 'string' | 'boolean' | null {
  if (leaf === GraphQLString || leaf === GraphQLID) return 'string';
  return leaf === GraphQLBoolean ? 'boolean' : null;
}

type Args = Readonly<Record<string, unknown>>;

/** A selected field, with what is the same for every object of a list, such as its arguments. */
export class FieldOnce {
  /** The response key: its alias or its name. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly details: FieldDetailsList;
  readonly nodes: readonly FieldNode[];
  /** Its type when that is a scalar or an enum, else null. */
  readonly leaf: GraphQLLeafType | null;
  readonly isNonNull: boolean;
  readonly plain: 'string' | 'boolean' | null;
  /** Whether it, and what is below it, may be executed in another context. */
  readonly mayMove: boolean;
  /** The `info` argument of resolvers. It is made for the first object. */
  info: GraphQLResolveInfo | null = null;
  readonly #first: FieldDetailsList[number];
  #args: Args | null = null;
  #written: Args | null = null;

  constructor(
    name: string,
    field: GraphQLField<unknown, unknown>,
    details: FieldDetailsList,
    first: FieldDetailsList[number],
  ) {
    const type = getNullableType(field.type);
    this.name = name;
    this.field = field;
    this.details = details;
    this.nodes = details.map(({ node }) => node);
    this.leaf = isLeafType(type) ? type : null;
    this.isNonNull = isNonNullType(field.type);
    this.plain = plainOf(this.leaf);
    this.mayMove = mayMove(field, first.node);
    this.#first = first;
  }

  /**
   * The coerced arguments, as they are meant.
   * @throws GraphQLError, on each call, when they do not fit.
   */
  args(executed: ValidatedExecutionArgs): Args {
    this.#args ??= meantArguments(executed.schema, this.field, this.written(executed));
    return this.#args;
  }

  /** The same, as they were written. */
  written({ variableValues, hideSuggestions }: ValidatedExecutionArgs): Args {
    const { node, fragmentVariableValues } = this.#first;
    this.#written ??= getArgumentValues(
      this.field,
      node,
      variableValues,
      fragmentVariableValues,
      hideSuggestions,
    );
    return this.#written;
  }
}
