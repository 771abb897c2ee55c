/**
 * Measures a parsed document before it is validated. Validation compares fields in pairs, so that a document of a few
 * hundred repeated fields would take the CPU time of a whole request there. Counting them first takes microseconds.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitExceeded } from '../errors.ts';
import { LIMITS, type LimitName } from '../limits.ts';

type ShapeLimit = Extract<
  LimitName,
  | 'aliases'
  | 'depth'
  | 'directives'
  | 'fragments'
  | 'fragmentSpreads'
  | 'responseKeyRepeats'
  | 'rootFields'
  | 'variables'
>;

export type DocumentShape = Record<ShapeLimit, number>;

class Measure {
  readonly shape: DocumentShape = {
    aliases: 0,
    depth: 0,
    directives: 0,
    fragments: 0,
    fragmentSpreads: 0,
    responseKeyRepeats: 0,
    rootFields: 0,
    variables: 0,
  };
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #depths = new Map<string, number>();

  constructor(document: DocumentNode) {
    const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]));
    this.shape.fragments = definitions.length;
    for (const node of document.definitions) this.#definition(node);
  }

  #definition(node: DocumentNode['definitions'][number]): void {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      this.#directives(node.directives);
      this.#fragmentDepth(node.name.value);
    }
    if (node.kind !== Kind.OPERATION_DEFINITION) return;
    this.#directives(node.directives);
    for (const variable of node.variableDefinitions ?? []) this.#directives(variable.directives);
    this.#atLeast('variables', node.variableDefinitions?.length ?? 0);
    this.#atLeast('depth', this.#depth(node.selectionSet));
    this.#atLeast('rootFields', this.#rootFields(node.selectionSet, new Set()));
  }

  #atLeast(limit: ShapeLimit, count: number): void {
    this.shape[limit] = Math.max(this.shape[limit], count);
  }

  #directives(directives: readonly unknown[] | undefined): void {
    this.shape.directives += directives?.length ?? 0;
  }

  /** The depth of fields below this set. On the way it counts everything else that has a limit. */
  #depth(set: SelectionSetNode, keys: Map<string, number> = new Map()): number {
    let depth = 0;
    for (const selection of set.selections) depth = Math.max(depth, this.#selectionDepth(selection, keys));
    return depth;
  }

  #selectionDepth(node: SelectionNode, keys: Map<string, number>): number {
    this.#directives(node.directives);
    if (node.kind === Kind.FIELD) {
      if (node.alias !== undefined) this.shape.aliases++;
      this.#responseKey((node.alias ?? node.name).value, keys);
      return 1 + (node.selectionSet === undefined ? 0 : this.#depth(node.selectionSet));
    }
    this.shape.fragmentSpreads++;
    // An inline fragment selects into the same object, so its fields meet those beside it.
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#depth(node.selectionSet, keys);
    return this.#fragmentDepth(node.name.value);
  }

  #responseKey(key: string, keys: Map<string, number>): void {
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    this.#atLeast('responseKeyRepeats', count);
  }

  #fragmentDepth(name: string): number {
    const cached = this.#depths.get(name);
    if (cached !== undefined) return cached;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return 0;
    // Set before the depth is known, so that a cycle ends here; validation reports it later.
    this.#depths.set(name, 0);
    const depth = this.#depth(fragment.selectionSet);
    this.#depths.set(name, depth);
    return depth;
  }

  #rootFields(set: SelectionSetNode, seen: Set<string>): number {
    let count = 0;
    for (const node of set.selections) count += this.#rootFieldsOf(node, seen);
    return count;
  }

  #rootFieldsOf(node: SelectionNode, seen: Set<string>): number {
    if (node.kind === Kind.FIELD) return 1;
    if (node.kind === Kind.INLINE_FRAGMENT) return this.#rootFields(node.selectionSet, seen);
    const fragment = this.#fragments.get(node.name.value);
    if (fragment === undefined || seen.has(node.name.value)) return 0;
    seen.add(node.name.value);
    return this.#rootFields(fragment.selectionSet, seen);
  }
}

export const documentShape = (document: DocumentNode): DocumentShape => new Measure(document).shape;

/** @returns an error for the first limit that the document exceeds; null when it is within all of them. */
export function shapeError(document: DocumentNode): GraphQLError | null {
  const shape = documentShape(document);
  for (const [limit, count] of Object.entries(shape) as [ShapeLimit, number][]) {
    if (count > LIMITS[limit]) return limitExceeded(limit, LIMITS[limit], count);
  }
  return null;
}
