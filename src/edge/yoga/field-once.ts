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

/**
 * The type that values of a leaf already have in JSON, so that they need no serialising; null for leaves whose values
 * need it.
 */
function plainOf(leaf: GraphQLLeafType | null): 'string' | 'boolean' | null {
  if (leaf === GraphQLString || leaf === GraphQLID) return 'string';
  return leaf === GraphQLBoolean ? 'boolean' : null;
}

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
  /** The `info` argument of resolvers. It is made for the first object. */
  info: GraphQLResolveInfo | null = null;
  readonly #first: FieldDetailsList[number];
  #args: Readonly<Record<string, unknown>> | null = null;

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
    this.#first = first;
  }

  /**
   * The coerced arguments.
   * @throws GraphQLError, on each call, when they do not fit.
   */
  args({ variableValues, hideSuggestions }: ValidatedExecutionArgs): Readonly<Record<string, unknown>> {
    const { node, fragmentVariableValues } = this.#first;
    this.#args ??= getArgumentValues(
      this.field,
      node,
      variableValues,
      fragmentVariableValues,
      hideSuggestions,
    );
    return this.#args;
  }
}
