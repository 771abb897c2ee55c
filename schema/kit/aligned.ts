/**
 * Gives a field of one name one type in all types that may be in one list. Where a field had several types or
 * meanings, each has a new name, and the old name is deprecated. Where a field was nullable in some types
 * only, it becomes nullable in all.
 */
import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** The new name of a field, by the types that have it. */
const RENAMED: readonly (readonly [types: string, field: string, name: string])[] = [
  ['Team Club NationalTeam', 'coverage', 'coverageByCompetition'],
  ['Coach', 'coverage', 'benchCoverage'],
  ['Team Club NationalTeam', 'coach', 'coachInCharge'],
  ['Season', 'honours', 'honoursAwarded'],
  ['Season', 'qualification', 'qualifyingSeason'],
  ['Season', 'teams', 'participants'],
  ['Campaign', 'qualification', 'qualifyingCampaign'],
  ['Campaign WorldCupEdition TeamEdition', 'coaches', 'coachTenures'],
  ['Competition', 'season', 'seasonLabelled'],
  ['Source', 'kind', 'sourceKind'],
  ['Source', 'seasons', 'seasonsTold'],
  ['Stage', 'kind', 'stageKind'],
  ['Stage', 'position', 'ordinal'],
  ['Campaign', 'position', 'tablePosition'],
  ['Tie', 'status', 'tieStatus'],
  ['Honour', 'status', 'honourStatus'],
  ['Honour', 'season', 'seasonHeld'],
  ['Honour', 'team', 'holder'],
  ['AssociationSeason', 'campaigns', 'clubCampaigns'],
  ['WorldCupEdition TeamEdition', 'outcome', 'cycleOutcome'],
  ['Match', 'result', 'countingGoals'],
  ['Records BenchCoverage DatasetCounts', 'matches', 'matchCount'],
];

/** Fields that some types have as not null, and others as nullable. */
const NULLABLE: readonly (readonly [types: string, field: string])[] = [
  ['Confederation', 'fullName'],
  ['Match Season', 'knownFrom'],
  ['Season', 'knownBasis'],
  ['AssociationSeason', 'country'],
  ['WorldCupEdition TeamEdition', 'confidence'],
  ['Tenure', 'confidence'],
];

type Field = GraphQLField<unknown, unknown>;

/** A copy of a field, with some properties replaced. */
export const fieldLike = (field: Field, own: Partial<Field>): Field =>
  Object.assign(Object.create(Object.getPrototypeOf(field)) as Field, field, own);

/** Calls a function with the field of each of the types. */
function onEach(
  schema: GraphQLSchema,
  types: string,
  name: string,
  change: (field: Field, fields: Record<string, Field>) => void,
): void {
  for (const typeName of types.split(' ')) {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const field = fields[name];
    if (field !== undefined) change(field, fields);
  }
}

/**
 * Adds the new names of renamed fields, deprecates the old ones, and makes the other fields equally nullable.
 */
export function alignFields(schema: GraphQLSchema): void {
  for (const [types, name, twin] of RENAMED)
    onEach(schema, types, name, (field, fields) => {
      // A field without a resolver of its own is read by its name.
      const resolve = field.resolve ?? ((source) => (source as Record<string, unknown>)[name]);
      fields[twin] = fieldLike(field, { name: twin, resolve });
      field.deprecationReason = `Use \`${twin}\`, since November 2026.`;
    });
  for (const [types, name] of NULLABLE)
    onEach(schema, types, name, (field) => {
      field.type = getNullableType(field.type);
      field.description = `${field.description} Never null here: it may be null in other types with this field.`;
    });
}
