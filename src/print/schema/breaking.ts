import { BreakingChangeType, buildSchema, findSchemaChanges, type GraphQLSchema } from 'graphql';

const BREAKING: ReadonlySet<string> = new Set(Object.values(BreakingChangeType));

/**
 * What in a new schema would break a query that the old one answers, a sentence a change.
 * @param oldSdl the SDL clients know.
 */
export function breakingChanges(oldSdl: string, schema: GraphQLSchema): readonly string[] {
  return findSchemaChanges(buildSchema(oldSdl), schema)
    .filter((change) => BREAKING.has(change.type))
    .map((change) => change.description);
}
