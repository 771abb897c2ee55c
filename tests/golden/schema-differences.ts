/** What another schema has more, less or otherwise. */
import {
  buildSchema,
  findSchemaChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

export interface SchemaDifferences {
  /** A sentence a change. */
  readonly changes: readonly string[];
  /** Of descriptions and deprecations, which change no answer. */
  readonly texts: readonly string[];
}

const DESCRIPTION = 'DESCRIPTION_CHANGED';

/** Reasons by coordinate, `Club.nickname`. */
function deprecationsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const parts = Object.values(schema.getTypeMap()).flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    const values = isEnumType(type) ? type.getValues() : [];
    return [...fields, ...values].map(
      (part) => [`${type.name}.${part.name}`, part.deprecationReason] as const,
    );
  });
  return new Map(parts.flatMap(([name, reason]) => (typeof reason === 'string' ? [[name, reason]] : [])));
}

function deprecationChanges(old: GraphQLSchema, young: GraphQLSchema): readonly string[] {
  const [was, is] = [deprecationsOf(old), deprecationsOf(young)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => `${name} is ${is.has(name) ? `deprecated: ${is.get(name)}` : 'deprecated no longer.'}`);
}

/** @param before, after as printed. */
export function schemaDifferences(before: string, after: string): SchemaDifferences {
  const [old, young] = [buildSchema(before), buildSchema(after)];
  const all = findSchemaChanges(old, young);
  const told = (texts: boolean): readonly string[] =>
    all.filter(({ type }) => (type === DESCRIPTION) === texts).map(({ description }) => description);
  return { changes: told(false), texts: [...told(true), ...deprecationChanges(old, young)] };
}
