/** Selections made of the schema, and others made of them: the steps of a search for what is dear. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isRequiredArgument,
  print,
  valueToLiteral,
} from 'graphql';
import type { Pool } from '../operations/pool.ts';
import { Theme } from '../operations/theme.ts';
import { Values } from '../operations/values.ts';
import type { Random } from '../support/random.ts';
import { fieldAt, replaced, type Selected, sizeOf } from './selected.ts';

type Field = GraphQLField<unknown, unknown>;
type Selection = readonly Selected[];

/** Fields that begin a selection: a chain as deep as that. */
const DEEPEST = 6;
/** How often a field is asked for at once. */
const TIMES = [1, 2, 5, 10, 20, 40];

export class SelectionMaker {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, pool: Pool, random: Random) {
    this.#schema = schema;
    this.#pool = pool;
    this.#random = random;
  }

  /** A chain of fields from the root to a value. */
  fresh(): Selection {
    const query = this.#schema.getQueryType();
    return query ? this.#chain(query, DEEPEST) : [];
  }

  /** The same selection with one thing other, or a few. */
  mutated(selection: Selection, others: readonly Selection[]): Selection {
    let made = selection;
    const steps = this.#random.of([1, 1, 2, 3]);
    for (let step = 0; step < steps; step += 1) made = this.#step(made, others);
    return made;
  }

  #step(selection: Selection, others: readonly Selection[]): Selection {
    const number = this.#random.between(0, sizeOf(selection) - 1);
    const steps = [
      () => replaced(selection, number, (one) => [one, ...this.#again(one)]),
      () => replaced(selection, number, (one) => [this.#otherwise(one)]),
      () => replaced(selection, number, (one) => [this.#richer(one)]),
      () => replaced(selection, number, () => []),
      () => this.#wide(selection),
      () => [...selection, ...this.fresh()],
      () => this.#grafted(selection, number, others),
    ];
    const made = this.#random.of([0, 0, 0, 1, 2, 2, 3, 4, 5, 6].map((at) => steps[at]))?.() ?? selection;
    const kept = made.filter((one) => this.#isWhole(one));
    return kept.length === 0 ? this.fresh() : kept;
  }

  /** The same field more often, each time with arguments of its own. */
  #again(one: Selected): Selection {
    return Array.from({ length: this.#random.of(TIMES) }, () => this.#otherwise(one));
  }

  #otherwise(one: Selected): Selected {
    const field = this.#fieldOf(one);
    return field === undefined ? one : { ...one, args: this.#args(field, one.args.includes('first: 100')) };
  }

  /** One more field below it. */
  #richer(one: Selected): Selected {
    const field = this.#fieldOf(one);
    const type = field && getNamedType(field.type);
    if (type === undefined || !isCompositeType(type)) return one;
    return { ...one, below: [...one.below, ...this.#chain(type, 3)] };
  }

  /** Every page as long as can be. */
  #wide(selection: Selection): Selection {
    return selection.map((one) => {
      const field = this.#fieldOf(one);
      const isPage = field?.args.some(({ name }) => name === 'first') ?? false;
      const below = this.#wide(one.below);
      return field === undefined || !isPage
        ? { ...one, below }
        : { ...one, below, args: this.#args(field, true) };
    });
  }

  /** Something that another selection asks of the same type. */
  #grafted(selection: Selection, number: number, others: readonly Selection[]): Selection {
    const own = fieldAt(selection, number);
    if (own === null || others.length === 0) return selection;
    const other = this.#random.of(others);
    const all = Array.from({ length: sizeOf(other) }, (_, at) => fieldAt(other, at));
    const fitting = all.filter((one) => one?.type === own.type && one.isNarrow === own.isNarrow);
    return replaced(selection, number, (one) =>
      fitting.length === 0 ? [one] : [one, ...[this.#random.of(fitting)].flatMap((found) => found ?? [])],
    );
  }

  /** What returns objects needs something of them. */
  #isWhole(one: Selected): boolean {
    const field = this.#fieldOf(one);
    const isNested = field !== undefined && isCompositeType(getNamedType(field.type));
    return (
      field !== undefined &&
      (!isNested || (one.below.length > 0 && one.below.every((each) => this.#isWhole(each))))
    );
  }

  #fieldOf({ type, field }: Selected): Field | undefined {
    return this.#fieldsOf(this.#schema.getType(type)).find(({ name }) => name === field);
  }

  #fieldsOf(type: GraphQLNamedType | undefined): readonly Field[] {
    return type !== undefined && 'getFields' in type && !isInputObjectType(type)
      ? (Object.values(type.getFields()) as Field[])
      : [];
  }

  #chain(place: GraphQLNamedType, depth: number): Selection {
    const isNarrow = isAbstractType(place) && this.#random.chance(0.4);
    const type = isNarrow ? this.#random.of(this.#schema.getPossibleTypes(place)) : place;
    const all = this.#fieldsOf(type);
    const nested = all.filter((field) => isCompositeType(getNamedType(field.type)));
    const isLast = depth <= 0 || nested.length === 0 || this.#random.chance(0.25);
    const values = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const from = isLast && values.length > 0 ? values : nested;
    if (from.length === 0) return [];
    const field = this.#random.of(from);
    const below = getNamedType(field.type);
    return [
      {
        ...{
          type: type.name,
          isNarrow,
          field: field.name,
          args: this.#args(field, this.#random.chance(0.5)),
        },
        below: isCompositeType(below) ? this.#chain(below, depth - 1) : [],
      },
    ];
  }

  #args(field: Field, isWide: boolean): string {
    const values = new Values(this.#random, new Theme(this.#pool, this.#random));
    const owner = getNamedType(field.type);
    const texts = field.args.flatMap((arg) => {
      if (['after', 'before', 'last'].includes(arg.name)) return [];
      if (arg.name === 'first') return isWide ? ['first: 100'] : [];
      if (!isRequiredArgument(arg) && !this.#random.chance(0.5)) return [];
      const literal = valueToLiteral(values.of(arg.type, arg.name, owner), arg.type);
      return literal === undefined ? [] : [`${arg.name}: ${print(literal)}`];
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }
}
