/** What the tables declare and the API has no field for. */
import { type GraphQLSchema, isObjectType } from 'graphql';
import { isFact } from '../../src/model/kit/column.ts';
import type { Table } from '../../src/model/kit/table.ts';
import { LEFT_OUT_OF_API } from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { isOfNames } from './told-tables.ts';

/** `national-team` → `NationalTeam`. */
const typeOfNode = (kind: string): string =>
  kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The types that show the rows of tables of which a row is no node, or more than one. */
const OTHER_TYPES: Readonly<Record<string, readonly string[]>> = {
  // A national team has the record of its country, and what is told of the team is a field of the team.
  countries: ['Country', 'NationalTeam'],
  successions: ['ClubSuccession'],
  'home-grounds': ['Club'],
  'usual-grounds': ['Match'],
  'past-names': ['EntityName'],
  'past-hosts': ['Season'],
  cutoffs: ['TableCutoff'],
  settled: ['TablePlacing'],
  deductions: ['PointsDeduction'],
  unplayed: ['UnplayedMatch'],
  'past-rulings': ['Match'],
  entrants: ['Campaign'],
  honours: ['Honour'],
  outcomes: ['TeamEdition', 'WorldCupEdition'],
  conflicts: ['Conflict'],
};

function typesOf(of: Table): readonly string[] {
  const own = isOfNames(of) ? ['EntityName'] : of.node === undefined ? [] : [typeOfNode(of.node)];
  return OTHER_TYPES[of.name] ?? own;
}

/** The types of the API that show the rows of a table: a property is a field of one of them. */
export const TYPES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLES.map((of) => [of.name, typesOf(of)] as const).filter(([, types]) => types.length > 0),
);

const membersOf = (table: string) => TABLES.find(({ name }) => name === table)?.members ?? [];

/** The properties of a table that are facts. */
export const factsOf = (table: string): readonly string[] =>
  membersOf(table).flatMap(({ property, column }) => (isFact(column.meaning) ? property : []));

/** The properties that answers could tell: the facts, and everything else that documents have. */
export const tellable = (table: string): readonly string[] =>
  membersOf(table).flatMap(({ property, column }) =>
    column.stored || isFact(column.meaning) ? property : [],
  );

/** What is told in the same way of every row. */
const OF_ANY = LEFT_OUT_OF_API['*'] ?? {};

/** The properties of a table that are no field of its types, whether there is a reason or not. */
export function notInApi(schema: GraphQLSchema, table: string): readonly string[] {
  const fields = (TYPES[table] ?? []).flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  });
  return tellable(table).filter((property) => !fields.includes(property) && !(property in OF_ANY));
}

/** As `clubs.motto`: those without a reason. */
export const missingFields = (schema: GraphQLSchema): readonly string[] =>
  Object.keys(TYPES).flatMap((table) =>
    notInApi(schema, table)
      .filter((property) => LEFT_OUT_OF_API[table]?.[property] === undefined)
      .map((property) => `${table}.${property}`),
  );
