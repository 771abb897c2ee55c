import {
  type GraphQLFieldConfigMap,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  getNullableType,
} from 'graphql';

/** A snapshot has neither snapshots within it nor a price of its own. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['at', 'cost']);

const FAILED = ' Null where it failed: see `errors`.';

type QueryField = GraphQLFieldConfigMap<unknown, unknown>[string];

function nullable(field: QueryField): QueryField {
  const type = getNullableType(field.type);
  return type === field.type
    ? field
    : { ...field, type, description: field.description?.replace(/(?= For example|$)/, FAILED) };
}

/**
 * The query with `at`, which leads to all its other fields as of a day. What it leads to has a type of its own: caches of
 * clients take every object of the type of the query for the query itself, and would mix the days.
 */
export function queryWithDays(query: GraphQLObjectType, date: GraphQLScalarType): GraphQLObjectType {
  const { fields: declared, ...config } = query.toConfig();
  // An error must stay with its field. If one of these fields were not nullable, it would remove the whole
  // answer.
  const fields = Object.entries(declared).map(([name, field]) => [name, nullable(field)] as const);
  const entries = fields.filter(([name]) => !OF_THE_WHOLE.has(name));
  const snapshot = new GraphQLObjectType({
    name: 'Snapshot',
    description:
      'The graph as it stood at the end of a day: the fields of the query. Ids below it end in the day, so that caches keep days apart.',
    fields: Object.fromEntries(entries),
  });
  const at: GraphQLFieldConfigMap<unknown, unknown> = {
    at: {
      type: snapshot,
      description:
        'Everything as it stood at the end of a day, so that one operation compares days; never later than the as-of day of the operation, or than `dataset { knownThrough }`; never null. For example `{ at(date: "2026-03-09") { match(id: "match:ucl-2025-26-atalanta-bayern-1") { id status } } }`.',
      args: {
        date: { type: new GraphQLNonNull(date), description: 'The day, local to where things happened.' },
      },
      extensions: { movesContext: true },
      resolve: () => ({}),
    },
  };
  return new GraphQLObjectType({ ...config, fields: { ...Object.fromEntries(fields), ...at } });
}
