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

/** What values of a leaf are in JSON already, so that nothing need be made of them; null for leaves whose values are looked at. */
function plainOf(leaf: GraphQLLeafType | null): 'string' | 'boolean' | null {
  if (leaf === GraphQLString || leaf === GraphQLID) return 'string';
  return leaf === GraphQLBoolean ? 'boolean' : null;
}

/** What is the same of a field for every object that it is asked of: a hundred have the same arguments. */
export class FieldOnce {
  /** Under which it stands in the answer. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly details: FieldDetailsList;
  readonly nodes: readonly FieldNode[];
  /** Its type, where that is no object and no list. */
  readonly leaf: GraphQLLeafType | null;
  readonly isNonNull: boolean;
  readonly plain: 'string' | 'boolean' | null;
  /** What resolvers are told beside arguments; made for the first object. */
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

  /** Coerced. @throws GraphQLError, each time, when they do not fit. */
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
