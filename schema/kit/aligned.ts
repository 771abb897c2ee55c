/**
 * One name has one type over all things that may stand in one list. Where it had several types, or meant several things,
 * each has a name of its own, and the old one answers on; where it was null for some alone, it may be null for all.
 */
import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What took the place of a field, by the types that have it. */
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

/** What is there for these types, and not for others that have a field of the name. */
const NULLABLE: readonly (readonly [types: string, field: string])[] = [
  ['Confederation', 'fullName'],
  ['Match Season', 'knownFrom'],
  ['Season', 'knownBasis'],
  ['AssociationSeason', 'country'],
  ['WorldCupEdition TeamEdition', 'confidence'],
  ['Tenure', 'confidence'],
];

type Field = GraphQLField<unknown, unknown>;

/** A field as another one is, but for what is given. */
export const fieldLike = (field: Field, own: Partial<Field>): Field =>
  Object.assign(Object.create(Object.getPrototypeOf(field)) as Field, field, own);

/** Does something with a field of each of the types. */
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

/** Gives fields that were renamed their new names, beside the old ones, and one type to those that differed in null. */
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
