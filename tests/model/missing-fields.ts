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
  tenures: 'Tenure',
};

/** The properties of a table that are facts. */
export const factsOf = (table: string): readonly string[] =>
  (TABLES.find(({ name }) => name === table)?.members ?? []).flatMap(({ property, column }) =>
    isFact(column.meaning) ? property : [],
  );

/** A national team has the record of its country, and what is told of the team is a field of the team. */
const ALSO: Readonly<Record<string, string>> = { countries: 'NationalTeam' };

/** The facts of a table that are no field of its type, whether there is a reason or not. */
export function notInApi(schema: GraphQLSchema, table: string): readonly string[] {
  const fields = [TYPES[table], ALSO[table]].flatMap((name) => {
    const type = schema.getType(name ?? '');
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  });
  return factsOf(table).filter((property) => !fields.includes(property));
}

/** As `clubs.motto`: those without a reason. */
export const missingFields = (schema: GraphQLSchema): readonly string[] =>
  Object.keys(TYPES).flatMap((table) =>
    notInApi(schema, table)
      .filter((property) => LEFT_OUT_OF_API[table]?.[property] === undefined)
      .map((property) => `${table}.${property}`),
  );
