import { GraphQLError } from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';
import { stackless } from '../stackless.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * This many errors are told apart by their selection. Beyond that, equal errors of one field of the document become
 * one, wherever the field is selected.
 */
const TOLD_APART = 20;

type ByMessage = Map<string, GraphQLError>;

/** The errors under one key, with an empty map for a new key. */
function of<K>(all: Map<K, ByMessage>, thing: K): ByMessage {
  const known = all.get(thing) ?? new Map<string, GraphQLError>();
  all.set(thing, known);
  return known;
}

/** Joins errors that have the same message and the same field of a selection: the first stands for all. */
export class AlikeErrors {
  readonly #bySelection = new Map<FieldDetailsList, ByMessage>();
  readonly #byField = new Map<unknown, ByMessage>();
  readonly #counts = new Map<GraphQLError, number>();

  /** @param make makes the first error of its kind, with its location. */
  of(fields: FieldDetailsList, raw: unknown, make: () => GraphQLError): GraphQLError {
    // An error that a field below raised has been counted there.
    if (raw instanceof GraphQLError && this.#counts.has(raw)) return raw;
    const selected = of(this.#bySelection, fields);
    const written = of(this.#byField, fields[0]?.node);
    const message = messageOf(raw);
    const alike = this.#counts.size < TOLD_APART ? undefined : written.get(message);
    const error = selected.get(message) ?? alike ?? make();
    selected.set(message, error);
    written.set(message, error);
    this.#counts.set(error, (this.#counts.get(error) ?? 0) + 1);
    return error;
  }

  /** The error with the number of those it stands for, where there is more than one. */
  counted(error: GraphQLError): GraphQLError {
    const count = this.#counts.get(error) ?? 1;
    if (count === 1) return error;
    const { message, nodes, path, originalError, extensions } = error;
    const options = { nodes, path, originalError, extensions: { ...extensions, count } };
    return stackless(() => new GraphQLError(message, options));
  }
}
