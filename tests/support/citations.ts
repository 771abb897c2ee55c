/** What a fact rests on, a line a citation. */
import { answerOf } from './answer.ts';

interface Citation {
  readonly title: string;
  readonly source: { readonly id: string; readonly kind: string | null } | null;
  readonly place: string | null;
  readonly line: number | null;
  readonly key: string | null;
  readonly commit: string | null;
  readonly licence: string | null;
  readonly url: string | null;
}

interface Cited {
  readonly facts: {
    readonly nodes: readonly {
      readonly value: string;
      readonly confidence: string | null;
      readonly citations: readonly Citation[];
    }[];
  };
}

/** `title: general knowledge, source: source:general-knowledge, kind: MEMORY`: whatever is null is left out. */
function written(told: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(told).filter(([, value]) => value !== null && value !== undefined);
  return known.map(([name, value]) => `${name}: ${value}`).join(', ');
}

/** The first fact of a predicate, then what it cites. */
export async function citedOf(id: string, predicate: string): Promise<string[]> {
  const { facts } = await answerOf<Cited>(
    `query Cited($id: ID!, $predicates: [String!]) {
      facts(about: $id, predicates: $predicates, first: 1) {
        nodes { value confidence citations { title source { id kind } place line key commit licence url } }
      }
    }`,
    { id, predicates: [predicate] },
  );
  return facts.nodes.flatMap(({ value, confidence, citations }) => [
    written({ value, confidence }),
    ...citations.map(({ title, source, ...rest }) =>
      written({ title, source: source?.id, kind: source?.kind, ...rest }),
    ),
  ]);
}
