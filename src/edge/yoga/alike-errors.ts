import { GraphQLError } from 'graphql';
import type { FieldDetailsList } from 'graphql/execution/collectFields.js';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Errors that say the same of the same field of a selection: the first stands for all. */
export class AlikeErrors {
  readonly #byField = new Map<FieldDetailsList, Map<string, GraphQLError>>();
  readonly #counts = new Map<GraphQLError, number>();

  /** @param make the first of its kind, with its place. */
  of(fields: FieldDetailsList, raw: unknown, make: () => GraphQLError): GraphQLError {
    // An error that comes up from below has been counted there.
    if (raw instanceof GraphQLError && this.#counts.has(raw)) return raw;
    const byMessage = this.#byField.get(fields) ?? new Map<string, GraphQLError>();
    this.#byField.set(fields, byMessage);
    const message = messageOf(raw);
    const error = byMessage.get(message) ?? make();
    byMessage.set(message, error);
    this.#counts.set(error, (this.#counts.get(error) ?? 0) + 1);
    return error;
  }

  /** With its number, where there are more than one. */
  counted(error: GraphQLError): GraphQLError {
    const count = this.#counts.get(error) ?? 1;
    if (count === 1) return error;
    const { message, nodes, path, originalError, extensions } = error;
    return new GraphQLError(message, { nodes, path, originalError, extensions: { ...extensions, count } });
  }
}
