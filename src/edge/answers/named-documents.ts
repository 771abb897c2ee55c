import type { EdgeOptions } from '../ports.ts';
import type { GraphQLRequest } from '../yoga/graphql-request.ts';

/** Knows named questions by their text, as their answers are written at publication: with the variables that they default to. */
export class NamedDocuments {
  readonly #ids: ReadonlyMap<string, string>;

  constructor(operations: EdgeOptions<unknown>['operations']) {
    this.#ids = new Map([...operations.values()].map(({ id, document }) => [document.trim(), id]));
  }

  /** The id of the named question that a request asks as it stands; undefined where it asks anything else. */
  idOf(input: GraphQLRequest['input']): string | undefined {
    if (Array.isArray(input) || input.query === undefined) return undefined;
    return Object.keys(input.variables ?? {}).length === 0 ? this.#ids.get(input.query.trim()) : undefined;
  }
}
