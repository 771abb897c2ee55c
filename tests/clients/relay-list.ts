/** What Relay's hooks do with a list, without a page to draw it on. */
import {
  type ConcreteRequest,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSingularSelector,
  getValueAtPath,
  type ReaderFragment,
  type Variables,
} from 'relay-runtime';

interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
}

interface Owner {
  readonly id: string;
}

/** A list of nodes that belongs to a node, by a fragment that is `@refetchable` and has a `@connection`. */
export class RelayList<N> {
  readonly #environment: Environment;
  readonly #fragment: ReaderFragment;
  readonly #page: ReturnType<typeof getPaginationMetadata>;
  #reference: unknown;

  constructor(environment: Environment, fragment: ReaderFragment) {
    this.#environment = environment;
    this.#fragment = fragment;
    this.#page = getPaginationMetadata(fragment, 'RelayList');
  }

  /** Asks a question that spreads the fragment in its field `root`. */
  async load(question: ConcreteRequest, root: string, variables: Variables): Promise<void> {
    this.#environment.retain(createOperationDescriptor(question, variables));
    const data = await fetchQuery(this.#environment, question, variables).toPromise();
    this.#reference = (data as Readonly<Record<string, unknown>>)[root];
  }

  /** Asks the owner anew, by nothing but its global id. */
  async refetch(id: string, count: number): Promise<void> {
    await this.load(this.#page.paginationRequest, 'node', { id, count });
  }

  async loadNext(count: number): Promise<void> {
    const { endCursor } = this.connection.pageInfo;
    const { paginationMetadata, paginationRequest } = this.#page;
    const { id } = this.owner;
    const variables = getPaginationVariables('forward', count, endCursor, {}, { id }, paginationMetadata);
    await fetchQuery(this.#environment, paginationRequest, variables).toPromise();
  }

  /** What the fragment reads in the store at the moment. */
  get owner(): Owner {
    const selector = getSingularSelector(this.#fragment, this.#reference);
    if (selector === null || selector === undefined) throw new Error('Load the list first.');
    return this.#environment.lookup(selector).data as unknown as Owner;
  }

  get connection(): Connection<N> {
    return getValueAtPath(this.owner, this.#page.connectionPathInFragmentData) as Connection<N>;
  }

  get nodes(): readonly N[] {
    return this.connection.edges.map(({ node }) => node);
  }
}
