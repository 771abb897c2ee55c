import {
  type FieldNode,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ArgumentsExtension, UNKNOWN_LIST_LENGTH } from './convention.ts';

export type PricedField = GraphQLField<unknown, unknown>;

const NO_ARGUMENTS: Readonly<Record<string, unknown>> = {};

/** What the type of a field is to a page of Relay's: the whole of it, or one of its edges. */
export type PagePart = 'CONNECTION' | 'EDGE' | null;

function pagePartOf({ name }: GraphQLNamedType): PagePart {
  if (name.endsWith('Connection')) return 'CONNECTION';
  return name.endsWith('Edge') ? 'EDGE' : null;
}

/** The properties of a field that are the same in every operation. */
export interface FieldInfo {
  readonly pagePart: PagePart;
  readonly type: GraphQLNamedType;
  readonly isObject: boolean;
  readonly isIntrospection: boolean;
  readonly isNonNull: boolean;
  /** Its type when that is a scalar or an enum, else null. */
  readonly leaf: GraphQLLeafType | null;
  /** The type that its values already have in JSON, so that they need no serialising; null for those that need it. */
  readonly plain: 'string' | 'boolean' | null;
  /** How many objects each place returns, as far as the type tells. */
  readonly perPlace: number;
  /** The arguments of the field when the operation gives none; null when one of them has no default. */
  readonly noArguments: Readonly<Record<string, unknown>> | null;
}

function plainOf(leaf: GraphQLLeafType | null): FieldInfo['plain'] {
  if (leaf === GraphQLString || leaf === GraphQLID) return 'string';
  return leaf === GraphQLBoolean ? 'boolean' : null;
}

const infos = new WeakMap<PricedField, FieldInfo>();

/** The size assumed for a list whose length nothing states. */
const lengthOf = ({ type, extensions }: PricedField): number =>
  isListType(getNullableType(type))
    ? ((extensions.listSize as number | undefined) ?? UNKNOWN_LIST_LENGTH)
    : 1;

/** Remembered, since it is looked up for each field of each operation that is priced. */
export function infoOf(field: PricedField): FieldInfo {
  const known = infos.get(field);
  if (known !== undefined) return known;
  const type = getNamedType(field.type);
  const nullable = getNullableType(field.type);
  const leaf = isLeafType(nullable) ? nullable : null;
  const made: FieldInfo = {
    type,
    leaf,
    plain: plainOf(leaf),
    isNonNull: isNonNullType(field.type),
    pagePart: pagePartOf(type),
    isObject: isCompositeType(type),
    isIntrospection: isIntrospectionType(type),
    perPlace: lengthOf(field),
    noArguments: field.args.every((arg) => arg.default === undefined && arg.defaultValue === undefined)
      ? NO_ARGUMENTS
      : null,
  };
  infos.set(field, made);
  return made;
}

/** Whether a field, and what is below it, may be executed in another context: see `ContextExtension`. */
export const mayMove = ({ extensions }: PricedField, { directives }: FieldNode): boolean =>
  extensions.movesContext === true || (directives !== undefined && directives.length > 0);

/** See `ArgumentsExtension`. */
export function normalizedArguments(
  { extensions }: GraphQLSchema,
  field: PricedField,
  args: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const meant = extensions.arguments as ArgumentsExtension | undefined;
  return field.args.length === 0 || meant === undefined ? args : meant(args, field);
}
