import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
} from 'graphql';
import { UNKNOWN_LIST_LENGTH } from './convention.ts';

export type PricedField = GraphQLField<unknown, unknown>;

const NO_ARGUMENTS: Readonly<Record<string, unknown>> = {};

/** What is the same of a field in every operation. */
export interface FieldInfo {
  readonly type: GraphQLNamedType;
  readonly isObject: boolean;
  readonly isIntrospection: boolean;
  /** How many objects each place returns, as far as the type tells. */
  readonly perPlace: number;
  /** Its arguments where none is given, unless one of them has a default. */
  readonly noArguments: Readonly<Record<string, unknown>> | null;
}

const infos = new WeakMap<PricedField, FieldInfo>();

/** A list whose length nothing says may be any. */
const lengthOf = ({ type, extensions }: PricedField): number =>
  isListType(getNullableType(type))
    ? ((extensions.listSize as number | undefined) ?? UNKNOWN_LIST_LENGTH)
    : 1;

/** Looked up for each field of each operation that is priced. */
export function infoOf(field: PricedField): FieldInfo {
  const known = infos.get(field);
  if (known !== undefined) return known;
  const type = getNamedType(field.type);
  const made = {
    type,
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
