/**
 * The pricing that came before: it counts what is returned and not what is done for it. The adversary is held to find what
 * was wrong with it.
 *
 * What an operation costs, known before it runs: about one for each object it may return. A field costs 1 if it selects
 * an object and nothing if it is a value; a list costs its objects, and what is selected below as often. Some fields say otherwise in `DECLARED`.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { pageSize } from '../../schema/kit/page.ts';
import type { Priced } from '../../src/edge/cost/price.ts';

/** Coerced variables, as `getVariableValues` of graphql-js returns them. */
type VariableValues = NonNullable<Parameters<typeof getArgumentValues>[2]>;

interface FieldCost {
  /** The field itself. */
  readonly self: number;
  /** How often its selection is answered. */
  readonly multiplier: number;
}

/** A list whose length nothing says is taken to have this many items. */
const UNKNOWN_LIST_LENGTH = 10;
/** The standard introspection query is answered from a file; any other is as dear as a large page. */
const INTROSPECTION_COST = 100;

type Arguments = Readonly<Record<string, unknown>>;
type Declared = (args: Arguments) => FieldCost;

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const page: Declared = ({ first, last }) => ({
  self: 1,
  multiplier: pageSize({ first: numberIn(first), last: numberIn(last) }),
});
const fixed =
  (self: number, multiplier = 1): Declared =>
  () => ({ self, multiplier });

/** What fields declared, by type and name. */
const DECLARED: Readonly<Record<string, Declared>> = {
  'Query.cost': fixed(0),
  'Query.nodes': ({ ids }) => ({ self: 1, multiplier: Array.isArray(ids) ? Math.min(ids.length, 100) : 1 }),
  'Query.headToHead': fixed(10),
  'Query.records': fixed(20),
  'Query.path': ({ limit }) => ({ self: 200, multiplier: Math.min(Math.max(Number(limit), 1), 20) }),
  'Query.relationKinds': fixed(24, 24),
  'PathSearch.paths': fixed(0),
  'Path.hops': fixed(6, 6),
  'Path.entities': fixed(7, 7),
  'Country.associationSeasons': fixed(5, 15),
  'Competition.champions': (args) => ({ ...page(args), self: 10 }),
  '*.neighbourhood': (args) => ({ ...page(args), self: 200 }),
};

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

function defaultCost({ type }: GraphQLField<unknown, unknown>): FieldCost {
  if (!isCompositeType(getNamedType(type))) return { self: 0, multiplier: 1 };
  const length = isListType(getNullableType(type)) ? UNKNOWN_LIST_LENGTH : 1;
  return { self: length, multiplier: length };
}

/** Where a selection stands: on which type and, in a connection of Relay's, how many items its page may have. */
interface Place {
  readonly type: GraphQLNamedType;
  readonly pageSize: number;
}

class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #variables: VariableValues;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #fragmentCosts = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: VariableValues) {
    this.#schema = schema;
    this.#variables = variables;
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]));
  }

  selectionSet(set: SelectionSetNode, place: Place): number {
    return set.selections.reduce((sum, node) => sum + this.#selection(node, place), 0);
  }

  #selection(node: SelectionNode, place: Place): number {
    if (!this.#included(node)) return 0;
    if (node.kind === Kind.FIELD) return this.#field(node, place);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, place);
    const type = this.#typeNamed(node.typeCondition?.name.value) ?? place.type;
    return this.selectionSet(node.selectionSet, { ...place, type });
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }

  #included(node: SelectionNode): boolean {
    if ((node.directives ?? []).length === 0) return true;
    if (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if !== false;
  }

  /** Remembered, or a chain of fragments that each spread the next one twice would be counted for ever. */
  #fragment(name: string, { pageSize }: Place): number {
    const key = `${name} ${pageSize}`;
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    if (fragment === undefined || type === undefined) return 0;
    const cost = this.#fragmentCosts.get(key) ?? this.selectionSet(fragment.selectionSet, { type, pageSize });
    this.#fragmentCosts.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, place: Place): number {
    const field = isCompositeType(place.type)
      ? this.#schema.getField(place.type, node.name.value)
      : undefined;
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    if (isIntrospectionType(type)) return isCompositeType(type) ? INTROSPECTION_COST : 0;
    const { self, multiplier } = this.#costOf(field, node, place);
    if (node.selectionSet === undefined) return self;
    // Of what a connection selects, only the items of its page are there many times.
    if (isConnection(type))
      return self + this.selectionSet(node.selectionSet, { type, pageSize: multiplier });
    return self + multiplier * this.selectionSet(node.selectionSet, { type, pageSize: 1 });
  }

  #costOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { type, pageSize }: Place): FieldCost {
    if (isConnection(type) && field.name === 'nodes') return { self: pageSize, multiplier: pageSize };
    if (isConnection(type) && field.name === 'edges') return { self: 0, multiplier: pageSize };
    const declared = DECLARED[`${type.name}.${field.name}`] ?? DECLARED[`*.${field.name}`];
    const args = getArgumentValues(field, node, this.#variables);
    if (declared !== undefined) return declared(args);
    return isConnection(getNamedType(field.type)) ? page(args) : defaultCost(field);
  }
}

export function formerCost({ schema, document, operation, variables }: Priced): number {
  const type = schema.getRootType(operation.operation);
  if (type === undefined || type === null) return 0;
  return new CostCounter(schema, document, variables).selectionSet(operation.selectionSet, {
    type,
    pageSize: 1,
  });
}

/** What one operation could cost. */
export const FORMER_LIMIT = 5_000;
