/** Selections made of the schema: every leaf of a type, and its other fields in turn. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../support/random.ts';
import type { Arguments } from './arguments.ts';
import type { Asked } from './asked.ts';

type Field = GraphQLField<unknown, unknown>;

/** How many fields that lead on are asked for at each depth. */
const BREADTH = [5, 3, 2];

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');
const isLeaf = (field: Field): boolean => isLeafType(getNamedType(field.type));

/** What stands between a thing and its page is no step; a list that has no pages may be long, and is two. */
function stepOf(type: GraphQLNamedType, field: Field): number {
  if (isConnection(type) || isConnection(getNamedType(field.type)) || type.name.endsWith('Edge')) return 0;
  return isListType(getNullableType(field.type)) ? 2 : 1;
}

/** Which fields are asked for: those of one day come round in turn, so that none is left to chance. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #args: Arguments;
  readonly #skips: (type: GraphQLObjectType, field: string) => boolean;
  readonly #turns = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    random: Random,
    args: Arguments,
    skips: (type: GraphQLObjectType, field: string) => boolean,
  ) {
    this.#schema = schema;
    this.#random = random;
    this.#args = args;
    this.#skips = skips;
  }

  /**
   * What to ask of a type; empty where nothing can be.
   * @param only the one concrete type that an abstract one is known to be; all when null.
   */
  of(type: GraphQLNamedType, depth = 0, only: string | null = null): readonly Asked[] {
    if (!isAbstractType(type)) return isObjectType(type) ? this.#ofObject(type, depth) : [];
    const possible = this.#schema.getPossibleTypes(type).filter(({ name }) => only === null || name === only);
    // What may be one of many is asked for less of each.
    const deeper = possible.length > 1 ? depth + 1 : depth;
    return possible.flatMap((one) =>
      this.#ofObject(one, deeper).map((asked) => ({ ...asked, key: `${one.name}_${asked.field}` })),
    );
  }

  #ofObject(type: GraphQLObjectType, depth: number): readonly Asked[] {
    const fields = Object.values(type.getFields()).filter((field) => !this.#skips(type, field.name));
    const leaves = fields.filter(isLeaf);
    const others = fields.filter((field) => !isLeaf(field));
    const led = isConnection(type)
      ? this.#ofConnection(type.name, others)
      : this.#inTurn(type.name, others, BREADTH[depth] ?? 0);
    return [...leaves, ...led].flatMap((field) => this.#ask(type, field, depth));
  }

  /** Nodes stand in the edges as well: the one or the other is asked for. */
  #ofConnection(type: string, fields: readonly Field[]): Field[] {
    const isList = ({ name }: Field): boolean => name === 'edges' || name === 'nodes';
    const lists = this.#inTurn(type, fields.filter(isList), 1);
    return [...fields.filter((field) => !isList(field)), ...lists];
  }

  /** The next few, beginning anywhere. */
  #inTurn(type: string, fields: readonly Field[], count: number): Field[] {
    if (fields.length <= count) return [...fields];
    const at = this.#turns.get(type) ?? this.#random.between(0, fields.length - 1);
    this.#turns.set(type, at + count);
    return Array.from({ length: count }, (_, step) => fields[(at + step) % fields.length]).flatMap(
      (field) => field ?? [],
    );
  }

  /** Empty where an argument is required that nothing fits, or where nothing below can be asked for. */
  #ask(type: GraphQLObjectType, field: Field, depth: number): Asked[] {
    const args = this.#args.of(field.args, type.name);
    if (args === null) return [];
    const below = getNamedType(field.type);
    const asked = { type: type.name, field: field.name, key: field.name, args };
    if (isLeafType(below)) return [{ ...asked, below: [], isAbstract: false }];
    const selected = this.of(below, depth + stepOf(type, field));
    return selected.length === 0 ? [] : [{ ...asked, below: selected, isAbstract: isAbstractType(below) }];
  }
}
