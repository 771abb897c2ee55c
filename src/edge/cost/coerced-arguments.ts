import { type FieldNode, GraphQLError, type GraphQLSchema, getArgumentValues } from 'graphql';
import { refused } from '../errors.ts';
import type { VariableValues } from './convention.ts';
import { normalizedArguments, type PricedField } from './field-info.ts';

type Args = Readonly<Record<string, unknown>>;

interface Coerced {
  readonly field: PricedField;
  readonly written: Args;
  meant: Args | null;
}

/** The arguments of the fields of one operation, coerced once: its price asks for them, and then its execution. */
export class CoercedArguments {
  readonly #schema: GraphQLSchema;
  readonly #variables: VariableValues;
  readonly #known = new Map<FieldNode, Coerced>();

  constructor(schema: GraphQLSchema, variables: VariableValues) {
    this.#schema = schema;
    this.#variables = variables;
  }

  /**
   * The arguments as they were written.
   * @throws GraphQLError, on each call, when they do not fit.
   */
  written(field: PricedField, node: FieldNode): Args {
    return this.#of(field, node).written;
  }

  /**
   * As they are meant: see `ArgumentsExtension`.
   * @throws GraphQLError, on each call, when they do not fit.
   */
  meant(field: PricedField, node: FieldNode): Args {
    const coerced = this.#of(field, node);
    coerced.meant ??= normalizedArguments(this.#schema, field, coerced.written);
    return coerced.meant;
  }

  #of(field: PricedField, node: FieldNode): Coerced {
    const known = this.#known.get(node);
    // Below an interface, each type has a field of its own.
    if (known?.field === field) return known;
    const written = this.#coerced(field, node);
    const coerced: Coerced = { field, written, meant: null };
    this.#known.set(node, coerced);
    return coerced;
  }

  /** A variable that was not given leaves a `@oneOf` input without its one value: validation lets that pass. */
  #coerced(field: PricedField, node: FieldNode): Args {
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch (error) {
      throw error instanceof GraphQLError ? refused('BAD_USER_INPUT', error) : error;
    }
  }
}
