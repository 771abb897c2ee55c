import { type FieldNode, type GraphQLField, getArgumentValues, type ValidatedExecutionArgs } from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';

/** What is the same of a field for every object that it is asked of: a hundred have the same arguments. */
export class FieldOnce {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly #first: FieldDetailsList[number];
  #args: Readonly<Record<string, unknown>> | null = null;

  constructor(
    field: GraphQLField<unknown, unknown>,
    fields: FieldDetailsList,
    first: FieldDetailsList[number],
  ) {
    this.field = field;
    this.nodes = fields.map(({ node }) => node);
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
