/** Queries made of the schema itself: whatever fields and arguments it has, in whatever combination. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../support/random.ts';

/** What names something, what might, and what never does. */
const TEXTS = [
  'atalanta',
  'ucl',
  '2025-26',
  'italy',
  'Italien',
  'r16',
  'club:atalanta',
  'national-team:italy',
  'coach:antonio-conte',
  'season:ucl-2025-26',
  'match:ucl-2025-26-atalanta-bayern-1',
  'tie:ucl-2025-26/r16-2',
  '2026-03-10',
  '',
  '__proto__',
  'constructor',
  '\u0000\uffff',
  '%00../../',
  '9'.repeat(400),
  '(a+)+$'.repeat(20),
];
const NUMBERS = [0, 1, 2, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648];
const WRONG = [
  'true',
  '{}',
  '[]',
  '{a:{b:[1]}}',
  '1e999',
  '99999999999',
  'NOT_AN_ENUM',
  'null',
  '""',
  '$none',
];

export class QueryMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  /** @param wrong how likely an argument is of a wrong type. */
  query(depth: number, wrong: number): string {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('The schema has no queries.');
    const day = this.#random.chance(0.3) ? ` @asOf(date: ${this.#text()})` : '';
    return `query Made${day} ${this.#selection(root, depth, wrong)}`;
  }

  #text(): string {
    return JSON.stringify(this.#random.of(TEXTS));
  }

  #selection(type: GraphQLNamedType, depth: number, wrong: number): string {
    const fields = this.#random.times(1, 4, (at) => `f${at}: ${this.#field(type, depth, wrong)}`);
    return `{ ${fields.join(' ')} }`;
  }

  #field(type: GraphQLNamedType, depth: number, wrong: number): string {
    if (isAbstractType(type) && this.#random.chance(0.5)) {
      const member = this.#random.of(this.#schema.getPossibleTypes(type));
      return `__typename ... on ${member.name} ${this.#selection(member, depth, wrong)}`;
    }
    if (!('getFields' in type)) return '__typename';
    const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];
    const fitting = depth > 0 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
    if (fitting.length === 0) return '__typename';
    const field = this.#random.of(fitting);
    const below = getNamedType(field.type);
    const selection =
      isObjectType(below) || isAbstractType(below) ? ` ${this.#selection(below, depth - 1, wrong)}` : '';
    return `${field.name}${this.#arguments(field.args, wrong)}${selection}`;
  }

  #arguments(args: readonly GraphQLArgument[], wrong: number): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || this.#random.chance(0.25));
    const texts = given.map((arg) => `${arg.name}: ${this.#value(arg.type, wrong)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  #value(type: GraphQLInputType, wrong: number): string {
    if (this.#random.chance(wrong)) return this.#random.of(WRONG);
    if (isNonNullType(type)) return this.#value(type.ofType, wrong);
    if (isListType(type))
      return `[${this.#random.times(0, 4, () => this.#value(type.ofType, wrong)).join(', ')}]`;
    if (isEnumType(type)) return this.#random.of(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#random.chance(0.4));
      return `{${fields.map((field) => `${field.name}: ${this.#value(field.type, wrong)}`).join(', ')}}`;
    }
    if (type.name === 'Int') return `${this.#random.of(NUMBERS)}`;
    if (type.name === 'Boolean') return `${this.#random.chance(0.5)}`;
    return this.#text();
  }
}
