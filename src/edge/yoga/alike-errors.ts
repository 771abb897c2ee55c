import { GraphQLError } from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';
import { stackless } from '../stackless.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So many are told whatever they say; of more, those of one field of the document, wherever it is selected, are one. */
const TOLD_APART = 20;

type ByMessage = Map<string, GraphQLError>;

/** The errors of one thing, made when it has its first. */
function of<K>(all: Map<K, ByMessage>, thing: K): ByMessage {
  const known = all.get(thing) ?? new Map<string, GraphQLError>();
  all.set(thing, known);
  return known;
}

/** Errors that say the same of the same field of a selection: the first stands for all. */
export class AlikeErrors {
  readonly #bySelection = new Map<FieldDetailsList, ByMessage>();
  readonly #byField = new Map<unknown, ByMessage>();
  readonly #counts = new Map<GraphQLError, number>();

  /** @param make the first of its kind, with its place. */
  of(fields: FieldDetailsList, raw: unknown, make: () => GraphQLError): GraphQLError {
    // An error that comes up from below has been counted there.
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

  /** With its number, where there are more than one. */
  counted(error: GraphQLError): GraphQLError {
    const count = this.#counts.get(error) ?? 1;
    if (count === 1) return error;
    const { message, nodes, path, originalError, extensions } = error;
    const told = { nodes, path, originalError, extensions: { ...extensions, count } };
    return stackless(() => new GraphQLError(message, told));
  }
}
