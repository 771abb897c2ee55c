/** Facts that the tables declare and the API has no field for. */
import { type GraphQLSchema, isObjectType } from 'graphql';
import { isFact } from '../../src/model/kit/column.ts';
import { LEFT_OUT_OF_API } from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';

/** The type of the API that shows the rows of a table. */
export const TYPES: Readonly<Record<string, string>> = {
  confederations: 'Confederation',
  countries: 'Country',
  clubs: 'Club',
  venues: 'Venue',
  coaches: 'Coach',
  competitions: 'Competition',
  seasons: 'Season',
  stages: 'Stage',
  ties: 'Tie',
  matches: 'Match',
  sources: 'Source',
};

/** The properties of a table that are facts. */
export const factsOf = (table: string): readonly string[] =>
  (TABLES.find(({ name }) => name === table)?.members ?? []).flatMap(({ property, column }) =>
    isFact(column.meaning) ? property : [],
  );

/** The facts of a table that are no field of its type, whether there is a reason or not. */
export function notInApi(schema: GraphQLSchema, table: string): readonly string[] {
  const type = schema.getType(TYPES[table] ?? '');
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return factsOf(table).filter((property) => !fields.includes(property));
}

/** As `clubs.motto`: those without a reason. */
export const missingFields = (schema: GraphQLSchema): readonly string[] =>
  Object.keys(TYPES).flatMap((table) =>
    notInApi(schema, table)
      .filter((property) => LEFT_OUT_OF_API[table]?.[property] === undefined)
      .map((property) => `${table}.${property}`),
  );
