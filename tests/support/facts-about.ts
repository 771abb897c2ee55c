/** Every fact about a thing: one page after the other. */
import { answerOf } from './answer.ts';

interface Page<T> {
  readonly facts: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly T[];
  };
}

/** @param fields what is asked of each fact. */
export async function factsAbout<T>(id: string, fields: string, asOf: string | null = null): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  do {
    const { facts }: Page<T> = await answerOf(
      `query FactsAbout($id: ID!, $after: String, $asOf: Date) @asOf(date: $asOf) {
        facts(about: $id, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${fields} } }
      }`,
      { id, after, asOf },
    );
    found.push(...facts.nodes);
    after = facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
