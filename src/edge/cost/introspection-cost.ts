/** The cost of a question about the schema: graphql-js answers it, and it can select a list of types below each type. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The least that such a question costs: as much as a large page. */
const LEAST = 100;
/** The cost of a value that is returned. The standard query returns the whole schema, and a request may ask for it once. */
const VALUE = 0.08;
/** So many values are counted no further. */
const MOST_VALUES = 1_000_000;

/** How long the lists of introspection are, by the names of their fields. */
type Sizes = Readonly<Record<string, number>>;

interface SchemaSizes {
  /** Of a type in the middle. */
  readonly average: Sizes;
  /** Of the longest type. */
  readonly most: Sizes;
}

const fieldsOf = (type: GraphQLNamedType): number =>
  isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).length : 0;
const inputFieldsOf = (type: GraphQLNamedType): number =>
  isInputObjectType(type) ? Object.keys(type.getFields()).length : 0;
const enumValuesOf = (type: GraphQLNamedType): number => (isEnumType(type) ? type.getValues().length : 0);

function measured(schema: GraphQLSchema): SchemaSizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const whole = { types: types.length, directives: directives.length };
  const lists = { fields: fieldsOf, inputFields: inputFieldsOf, enumValues: enumValuesOf };
  const sizes = Object.entries(lists).map(([name, sizeOf]) => [name, types.map(sizeOf)] as const);
  const average = sizes.map(([name, all]) => [name, all.reduce((sum, size) => sum + size, 0) / types.length]);
  return {
    average: { ...whole, ...Object.fromEntries(average) },
    most: { ...whole, ...Object.fromEntries(sizes.map(([name, all]) => [name, Math.max(...all)])) },
  };
}

const measures = new WeakMap<GraphQLSchema, SchemaSizes>();

function sizesOf(schema: GraphQLSchema): SchemaSizes {
  const known = measures.get(schema) ?? measured(schema);
  measures.set(schema, known);
  return known;
}

class IntrospectionCounter {
  readonly #sizes: SchemaSizes;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  values = 0;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#sizes = sizesOf(schema);
    this.#fragments = fragments;
  }

  /** @param sizes of the lists: of one type that is named, they may be the longest. */
  selectionSet(set: SelectionSetNode, times: number, sizes: Sizes): void {
    for (const node of set.selections) {
      if (this.values > MOST_VALUES) return;
      this.#selection(node, times, sizes);
    }
  }

  #selection(node: SelectionNode, times: number, sizes: Sizes): void {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = this.#fragments.get(node.name.value);
      if (fragment !== undefined) this.selectionSet(fragment.selectionSet, times, sizes);
    } else if (node.kind === Kind.INLINE_FRAGMENT) this.selectionSet(node.selectionSet, times, sizes);
    else this.#field(node, times, sizes);
  }

  #field({ name, selectionSet }: FieldNode, times: number, sizes: Sizes): void {
    const size = sizes[name.value];
    const count = times * (size ?? 1);
    // What is below a list of types, or of fields, is that of types in the middle.
    const below = size === undefined ? sizes : this.#sizes.average;
    this.values += count;
    if (selectionSet !== undefined) this.selectionSet(selectionSet, count, below);
  }

  start(set: SelectionSetNode): void {
    this.selectionSet(set, 1, this.#sizes.most);
  }
}

/** @param node `__schema` or `__type`. */
export function introspectionCost(
  schema: GraphQLSchema,
  node: FieldNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const counter = new IntrospectionCounter(schema, fragments);
  if (node.selectionSet !== undefined) counter.start(node.selectionSet);
  return Math.max(LEAST, counter.values * VALUE);
}
