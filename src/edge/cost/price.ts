/**
 * Works out what an operation costs before it runs. `convention.ts` tells what is counted and where a cost is stated.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { CoercedArguments } from './coerced-arguments.ts';
import {
  ARGUMENTS,
  type ContextExtension,
  type CostExtension,
  FIELD,
  type FieldCost,
  OBJECT,
  type SharedRead,
  type VariableValues,
  WRITTEN,
  WRITTEN_ARGUMENTS,
} from './convention.ts';
import { type FieldInfo, infoOf, mayMove, type PagePart, type PricedField } from './field-info.ts';
import { introspectionCost } from './introspection-cost.ts';
import { Ledger, type LedgerEntry, type LedgerItem } from './ledger.ts';

/**
 * The most fields that are counted, with fragments written out where they are spread. The limits let a document have
 * a fifth of that number, so that only fragments that spread each other get here. Such an operation costs too much to
 * be counted further.
 */
const MOST_FIELDS = 5_000;
/** How many fields the error of a refused operation names. */
const NAMED_FIELDS = 3;

/** A selection in its place: of which type, of how many objects, and what is known of them. */
interface PricedPlace {
  readonly type: GraphQLNamedType;
  readonly pagePart: PagePart;
  readonly times: number;
  /** Of a connection: the most nodes that its pages can have together. */
  readonly items: number;
  readonly known: unknown;
  /** The context value in which it is executed. */
  readonly context: unknown;
  /** Stands for these objects: the same for all that is selected of them, also in fragments. */
  readonly objects: object;
}

/** An operation whose cost is wanted. */
export interface Priced {
  readonly schema: GraphQLSchema;
  /** The document. It is valid against the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables, so that a client cannot pass the limit with one value and use another. */
  readonly variables: VariableValues;
  /** Its arguments, where execution will ask for them too. */
  readonly given?: CoercedArguments;
  /** The context value of the operation. It knows how many entities of each kind there are. */
  readonly context: unknown;
}

const NOTHING: FieldCost = {};

const hasArguments = ({ arguments: given = [] }: FieldNode): boolean => given.length > 0;

/** See `WRITTEN`. */
const writtenCost = (node: FieldNode): number => WRITTEN + (hasArguments(node) ? WRITTEN_ARGUMENTS : 0);

class CostCounter {
  readonly #priced: Priced;
  readonly #ledger: Ledger;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #given: CoercedArguments;
  /** Of the field that is priced. */
  #entry: LedgerEntry;
  /** Context values by the name under which what is read in them is paid: each pays for its own. */
  readonly #contexts = new Map<unknown, string>();
  #fields = 0;

  constructor(priced: Priced, ledger: Ledger) {
    const definitions = priced.document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#priced = priced;
    this.#given = priced.given ?? new CoercedArguments(priced.schema, priced.variables);
    this.#ledger = ledger;
    this.#entry = ledger.root;
    this.#fragments = new Map(definitions.map((node) => [node.name.value, node]));
    this.#contexts.set(priced.context, '');
  }

  get isTooLong(): boolean {
    return this.#fields > MOST_FIELDS;
  }

  selectionSet(set: SelectionSetNode, place: PricedPlace): void {
    for (const node of set.selections) {
      if (this.isTooLong) return;
      if (place.times > 0 && this.#included(node)) this.#selection(node, place);
      else this.#notExecuted(node);
    }
  }

  /** What no object is asked for, or is skipped, is parsed and validated all the same. */
  #notExecuted(node: SelectionNode): void {
    this.#fields += 1;
    if (node.kind === Kind.FIELD) this.#ledger.add(writtenCost(node), this.#entry);
    const set =
      node.kind === Kind.FRAGMENT_SPREAD
        ? this.#fragments.get(node.name.value)?.selectionSet
        : node.selectionSet;
    for (const selected of set?.selections ?? []) {
      if (this.isTooLong) return;
      this.#notExecuted(selected);
    }
  }

  #selection(node: SelectionNode, place: PricedPlace): void {
    // Fragments that contain only fragments cost work too.
    this.#fields += 1;
    if (node.kind === Kind.FIELD) this.#field(node, place);
    else this.#spread(node, place);
  }

  #spread(node: Exclude<SelectionNode, FieldNode>, place: PricedPlace): void {
    const spread = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
    if (spread === undefined) return;
    const type = this.#typeNamed(spread.typeCondition?.name.value) ?? place.type;
    this.selectionSet(spread.selectionSet, { ...place, type });
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#priced.schema.getType(name);
  }

  #included(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return true;
    const { variables } = this.#priced;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  }

  #field(node: FieldNode, place: PricedPlace): void {
    const field = isCompositeType(place.type)
      ? this.#priced.schema.getField(place.type, node.name.value)
      : undefined;
    if (field === undefined) return;
    const above = this.#entry;
    this.#entry = above.below(field.name);
    this.#pay(field, node, place);
    this.#entry = above;
  }

  /** The context in which a field is executed; where the schema will refuse to move it, the one it stands in. */
  #contextOf(field: PricedField, node: FieldNode, { type, context }: PricedPlace): unknown {
    const { schema, variables } = this.#priced;
    const move = schema.extensions.context as ContextExtension | undefined;
    if (move === undefined || !mayMove(field, node)) return context;
    const args = () => this.#given.written(field, node);
    try {
      return move(context, { parent: type.name, field, node, variables, args });
    } catch {
      return context;
    }
  }

  #read(reading: SharedRead, context: unknown): void {
    const { shared } = reading;
    const name = this.#contexts.get(context) ?? `context ${this.#contexts.size}: `;
    this.#contexts.set(context, name);
    const own = name === '' ? reading : { ...reading, shared: { ...shared, key: `${name}${shared.key}` } };
    this.#ledger.read(own, this.#entry);
  }

  #pay(field: PricedField, node: FieldNode, asked: PricedPlace): void {
    const context = this.#contextOf(field, node, asked);
    const place = context === asked.context ? asked : { ...asked, context };
    const info = infoOf(field);
    if (info.isIntrospection) {
      const cost = info.isObject ? introspectionCost(this.#priced.schema, node, this.#fragments) : FIELD;
      this.#ledger.add(cost, this.#entry);
      return;
    }
    const { times } = place;
    const { count: stated, items = 0, work = 0, reads, known } = this.#costOf(info, field, node, place);
    const count = info.isObject ? (stated ?? times * info.perPlace) : 0;
    const each = FIELD + (hasArguments(node) ? ARGUMENTS : 0);
    this.#ledger.add(writtenCost(node) + count * OBJECT + times * each + work, this.#entry);
    if (reads !== undefined) for (const reading of reads) this.#read(reading, context);
    if (node.selectionSet !== undefined) {
      const { type, pagePart } = info;
      const objects = {};
      this.selectionSet(node.selectionSet, { type, pagePart, times: count, items, known, context, objects });
    }
  }

  #costOf(info: FieldInfo, field: PricedField, node: FieldNode, place: PricedPlace): FieldCost {
    const { pagePart, times, items, known, context, objects } = place;
    if (pagePart === 'CONNECTION' && (field.name === 'nodes' || field.name === 'edges'))
      return { count: items, known };
    if (pagePart === 'EDGE' && field.name === 'node') return { known };
    const declared = field.extensions.cost as CostExtension | undefined;
    if (declared === undefined) return NOTHING;
    if (typeof declared === 'number') return { work: declared * times };
    const args = (hasArguments(node) ? null : info.noArguments) ?? this.#argsOf(field, node);
    if (args === null) return NOTHING;
    return declared({ args, node, times, parent: place.type.name, known, context, objects });
  }

  /** Null where they do not fit: then its execution will be refused, and costs nothing. */
  #argsOf(field: PricedField, node: FieldNode): Readonly<Record<string, unknown>> | null {
    try {
      return this.#given.meant(field, node);
    } catch {
      return null;
    }
  }
}

/** What an operation costs. */
interface Price {
  /** In units. Infinity when the operation costs too much to be counted. */
  readonly total: number;
  /** The fields that cost most, the highest first, each without what is selected below it. */
  readonly dearest: () => readonly LedgerItem[];
}

export function priceOf(priced: Priced): Price {
  const ledger = new Ledger();
  const type = priced.schema.getRootType(priced.operation.operation);
  const counter = new CostCounter(priced, ledger);
  if (type !== undefined && type !== null)
    counter.selectionSet(priced.operation.selectionSet, {
      ...{ type, pagePart: null, times: 1, items: 0, known: undefined, context: priced.context, objects: {} },
    });
  return {
    total: counter.isTooLong ? Number.POSITIVE_INFINITY : ledger.total,
    dearest: () => ledger.dearest(NAMED_FIELDS),
  };
}
