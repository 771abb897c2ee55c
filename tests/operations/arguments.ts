/** Arguments of one field, written out or handed over as variables. */
import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isRequiredArgument,
  print,
  valueToLiteral,
} from 'graphql';
import type { Random } from '../support/random.ts';
import { inOrder } from './in-order.ts';
import type { Values } from './values.ts';

type Field = GraphQLField<unknown, unknown>;

/** Ways to page. A cursor is seldom one of the list it is given to, and is refused then. */
const PAGES = ['first', 'first', 'first', 'last', 'last', 'last', ''] as const;
const CURSORS: Readonly<Record<string, string>> = { first: 'after', last: 'before' };
const CURSOR = 0.03;
const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

export class Arguments {
  readonly #random: Random;
  readonly #values: Values;
  /** `$v0: String!` by name of the variable. */
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};

  constructor(random: Random, values: Values) {
    this.#random = random;
    this.#values = values;
  }

  /** @returns the values given, by argument. */
  of(field: Field): ReadonlyMap<GraphQLArgument, unknown> {
    const owner = getNamedType(field.type);
    const page = this.#page(field);
    const given = field.args.filter((arg) =>
      page.length > 0 && PAGING.has(arg.name)
        ? page.includes(arg.name)
        : isRequiredArgument(arg) || this.#random.chance(0.25),
    );
    const values = new Map(given.map((arg) => [arg.name, this.#values.of(arg.type, arg.name, owner)]));
    inOrder(this.#random, values);
    return new Map(given.map((arg) => [arg, values.get(arg.name)]));
  }

  #page(field: Field): readonly string[] {
    if (!field.args.some(({ name }) => name === 'first')) return [];
    const size = this.#random.of(PAGES);
    const cursor = CURSORS[size];
    return cursor !== undefined && this.#random.chance(CURSOR) ? [size, cursor] : [size];
  }

  /** @returns `(first: 3, filter: $v0)`; empty where none is given. */
  written(given: ReadonlyMap<GraphQLArgument, unknown>): string {
    const texts = [...given].map(([arg, value]) => `${arg.name}: ${this.#written(arg, value)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  #written(arg: GraphQLArgument, value: unknown): string {
    if (this.#random.chance(0.2)) return this.#variable(arg, value);
    const literal = valueToLiteral(value, arg.type);
    if (literal === undefined) throw new TypeError(`${JSON.stringify(value)} is no ${arg.type}`);
    return print(literal);
  }

  #variable({ type }: GraphQLArgument, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }
}
