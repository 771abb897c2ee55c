import type { GraphQLSchema } from 'graphql';
import { everyField } from './every-field.ts';
import { SAMPLES } from './samples.ts';
import type { WarmUpRequest } from './warm-up.ts';

/** Where the small graph has less than a question asks for by default. */
const VARIABLES: Readonly<Record<string, string>> = { 'napoli-distance': '?place=2' };

/** One of each kind of mistake that people make. */
const MISTAKES = [
  '{club(by:{slug:"atalanta"}){name}',
  '{clubb(by:{slug:"atalanta"}){nam}}',
  'query($first:Int!){clubs(first:$first){totalCount}}',
  '{clubs(first:1000){totalCount}}',
  '{node(id:"Atalanta"){id}}',
];

/** Another day within an answer, whose other fields are those of the query. */
const ANOTHER_DAY = '{at(date:"2026-03-09"){club(by:{slug:"atalanta"}){id asOf}}}';

const FORMS = ['application/json', 'application/ld+json', 'text/html'];
const { Match, Club } = SAMPLES.nodes;

const graphqlPath = (query: string): string => `/graphql?${new URLSearchParams({ query })}`;

/** @param names of the named questions. */
export function warmUpRequests(schema: GraphQLSchema, names: Iterable<string>): readonly WarmUpRequest[] {
  const named = [...names].map((name) => ({ path: `/q/${name}${VARIABLES[name] ?? ''}` }));
  const fields = [...everyField(schema, SAMPLES), ANOTHER_DAY].map((query) => ({ path: graphqlPath(query) }));
  const mistakes = MISTAKES.map((query) => ({ path: graphqlPath(query), isRefused: true as const }));
  const resources = [Match, Club].flatMap((id = '') =>
    FORMS.map((accept) => ({ path: `/id/${id.replace(':', '/')}`, accept })),
  );
  return [...named, ...fields, ...mistakes, ...resources];
}
