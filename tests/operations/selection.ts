/** Selections made of the schema itself: whatever fields it has, nested, aliased, in fragments. */

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { kindOf } from '../../src/model/ids.ts';
import type { Random } from '../support/random.ts';
import type { Arguments } from './arguments.ts';
import { typeOf } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** Fields that one operation selects at most, about; the limit is on tokens. */
const MOST_FIELDS = 60;
/** Objects that a field may stand in, by the arguments and the kind of the lists around it, before nothing is nested below. */
const MOST_OBJECTS = 25;
/** Of things with so many fields, all are selected of so many in all, this often, as long as there is room for more. */
const [MANY, FEW_OBJECTS, WIDE] = [12, 2, 0.45];
/** How long a list without pages is taken to be, as the cost has it. */
const LIST_LENGTH = 10;
const PAGE_LENGTH = 20;

const isNested = ({ type }: Field): boolean => isCompositeType(getNamedType(type));
/** What walks the graph is as dear as all else together: once in an operation, for one thing. */
const isWalk = ({ args }: Field): boolean => args.some(({ name }) => name === 'throughHubs');
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

/** How often each field was selected, over all operations. */
export class Usage {
  readonly #counts = new Map<string, number>();

  of(type: GraphQLNamedType, { name }: Field): number {
    return this.#counts.get(`${type.name}.${name}`) ?? 0;
  }

  add(type: GraphQLNamedType, field: Field): void {
    this.#counts.set(`${type.name}.${field.name}`, this.of(type, field) + 1);
  }
}

/** Where a selection stands. */
interface Place {
  readonly depth: number;
  /** How often it is answered, about. */
  readonly objects: number;
  /** Length of the page, within a connection. */
  readonly page: number;
  /** The type that an id among the arguments names; null when none does. */
  readonly expected: GraphQLObjectType | null;
}

export class SelectionMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #arguments: Arguments;
  readonly #usage: Usage;
  #left = MOST_FIELDS;
  #hasWalked = false;

  constructor(schema: GraphQLSchema, random: Random, given: Arguments, usage: Usage) {
    this.#schema = schema;
    this.#random = random;
    this.#arguments = given;
    this.#usage = usage;
  }

  root(type: GraphQLNamedType, fields: number, depth: number): string {
    const place: Place = { depth, objects: 1, page: PAGE_LENGTH, expected: null };
    const keys = new Set<string>();
    const chosen = this.#some(type, this.#fieldsOf(type), [fields, fields]);
    const texts = chosen.map((field) => this.#field(type, field, place, keys));
    return `{ ${texts.join(' ')} }`;
  }

  #fieldsOf(type: GraphQLNamedType): readonly Field[] {
    return 'getFields' in type ? (Object.values(type.getFields()) as Field[]) : [];
  }

  #selection(type: GraphQLNamedType, place: Place): string {
    const keys = new Set<string>();
    const texts = this.#fields(type, place, keys);
    if (isAbstractType(type)) texts.push(...this.#fragments(type, place, keys));
    return `{ ${texts.length === 0 || this.#random.chance(0.1) ? '__typename ' : ''}${texts.join(' ')} }`;
  }

  #fields(type: GraphQLNamedType, place: Place, keys: Set<string>): string[] {
    const mayWalk = place.objects === 1 && !this.#hasWalked;
    const all = this.#fieldsOf(type).filter((field) => mayWalk || !isWalk(field));
    if (this.#isWide(all, place)) {
      const below = { ...place, depth: 1 };
      return all.map((field) => this.#field(type, field, below, keys));
    }
    const plain = all.filter((field) => !isNested(field));
    const isFew = place.objects < MOST_OBJECTS || this.#random.chance(0.1);
    const nested = place.depth > 0 && isFew && this.#left > 0 ? all.filter(isNested) : [];
    return [
      ...this.#some(type, plain, [0, 4]).map((field) => this.#field(type, field, place, keys)),
      ...this.#some(type, nested, [1, isConnection(type) ? 1 : 3]).map((field) =>
        this.#field(type, field, place, keys),
      ),
    ];
  }

  /** Now and then a thing is asked for all it has, each once: so each of its links is followed under the same day. */
  #isWide(all: readonly Field[], { depth, objects }: Place): boolean {
    return (
      depth > 0 &&
      objects <= FEW_OBJECTS &&
      all.length >= MANY &&
      all.length <= this.#left - MANY &&
      this.#random.chance(WIDE)
    );
  }

  /** Some of the fields, seldom one of them twice. */
  #some(type: GraphQLNamedType, from: readonly Field[], [least, most]: readonly [number, number]): Field[] {
    const chosen: Field[] = [];
    const count = Math.min(this.#random.between(least, most), from.length, Math.max(1, this.#left));
    while (chosen.length < count) {
      const others = this.#random.chance(0.9) ? from.filter((field) => !chosen.includes(field)) : from;
      chosen.push(this.#seldom(type, others));
    }
    return chosen;
  }

  #fragments(type: GraphQLNamedType, place: Place, keys: Set<string>): string[] {
    const members = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const { expected } = place;
    const chosen = new Set(this.#random.times(0, 2, () => this.#random.of(members)));
    if (expected !== null && members.includes(expected)) chosen.add(expected);
    return [...chosen].map((member) => {
      const fields = this.#fields(member, place, keys);
      return `... on ${member.name} { ${fields.length === 0 ? '__typename' : fields.join(' ')} }`;
    });
  }

  /** Of three the one that was selected least. */
  #seldom(type: GraphQLNamedType, fields: readonly Field[]): Field {
    const [first = this.#random.of(fields), ...others] = this.#random.times(3, 3, () =>
      this.#random.of(fields),
    );
    return others.reduce(
      (least, one) => (this.#usage.of(type, one) < this.#usage.of(type, least) ? one : least),
      first,
    );
  }

  #field(type: GraphQLNamedType, field: Field, place: Place, keys: Set<string>): string {
    this.#usage.add(type, field);
    this.#hasWalked ||= isWalk(field);
    this.#left--;
    const given = this.#arguments.of(field);
    const below = getNamedType(field.type);
    const selection = isCompositeType(below)
      ? ` ${this.#selection(below, this.#below(field, place, given))}`
      : '';
    return `${this.#key(field, keys)}${this.#arguments.written(given)}${selection}`;
  }

  /** Each key once in a selection, fragments included: fields of one name may have other arguments, or another type. */
  #key({ name, args }: Field, keys: Set<string>): string {
    const isPlain = !keys.has(name) && (args.length === 0 || this.#random.chance(0.7));
    const key = isPlain ? name : `${name}${keys.size}`;
    keys.add(key);
    return isPlain ? key : `${key}: ${name}`;
  }

  #below(field: Field, { depth, objects, page }: Place, given: ReturnType<Arguments['of']>): Place {
    const values = new Map([...given].map(([{ name }, value]) => [name, value]));
    const type = getNamedType(field.type);
    const length = Number(values.get('first') ?? values.get('last') ?? PAGE_LENGTH);
    const isList = isListType(getNullableType(field.type));
    const isPage = isList && (field.name === 'nodes' || field.name === 'edges');
    return {
      // What stands between a list and its items nests no deeper for a reader.
      depth: isConnection(type) ? depth : depth - 1,
      objects: objects * (isPage ? page : isList ? LIST_LENGTH : 1),
      page: isConnection(type) ? length : PAGE_LENGTH,
      expected: this.#expected(values),
    };
  }

  #expected(values: ReadonlyMap<string, unknown>): GraphQLObjectType | null {
    const id = [...values.values()].flat().find((one) => typeof one === 'string' && /^[a-z-]+:/.test(one));
    const kind = typeof id === 'string' ? kindOf(id) : null;
    const found = kind === null ? undefined : this.#schema.getType(typeOf(kind));
    return isObjectType(found) ? found : null;
  }
}
