/** Everything that a thing has, as one selection. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { typeOf } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  'getFields' in type ? (Object.values(type.getFields()) as Field[]) : [];

/** Between a list and its items, which count as one step. */
const isBetween = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge)$/.test(name);

/** @param steps how far what stands in fields is followed; beyond, it need only be there. */
function selection(type: GraphQLNamedType, steps: number): string {
  // What needs an argument is asked for by those who know which.
  const fields = fieldsOf(type).filter(({ args }) => !args.some(isRequiredArgument));
  const texts = fields.map((field) => {
    const below = getNamedType(field.type);
    const page = field.args.some(({ name }) => name === 'last') ? '(last: 3)' : '';
    if (isLeafType(below)) return field.name;
    const left = isBetween(below) ? steps : steps - 1;
    return `${field.name}${page} ${left < 0 ? '{ __typename }' : selection(below, left)}`;
  });
  return `{ __typename ${texts.join(' ')} }`;
}

/**
 * Asks a node of a kind for all it has, as of `$asOf`, and for all that what it leads to has.
 * @param kind as its id spells it.
 */
export function everyField(schema: GraphQLSchema, kind: string): string {
  const type = schema.getType(typeOf(kind));
  if (type === undefined) throw new TypeError(`The schema has no type for ${kind}.`);
  return `query Every($id: ID!, $asOf: Date) @asOf(date: $asOf) {
    node(id: $id) { ... on ${type.name} ${selection(type, 1)} }
  }`;
}
