/** Finds the namespace that holds the documents of a Worker. */
import { type CloudflareApi, CloudflareError } from './api.ts';

/** The binding through which the Worker reads its documents. */
const BINDING = 'GRAPH';

interface Settings {
  readonly bindings: readonly {
    readonly type: string;
    readonly name: string;
    readonly namespace_id?: string;
  }[];
}

/** The namespace that the deployed Worker is bound to; null before its first deployment. */
async function boundNamespace(api: CloudflareApi, worker: string): Promise<string | null> {
  const path = `/workers/scripts/${encodeURIComponent(worker)}/settings`;
  try {
    const { result } = await api.call<Settings>('GET', path);
    const binding = result.bindings.find(({ type, name }) => type === 'kv_namespace' && name === BINDING);
    return binding?.namespace_id ?? null;
  } catch (error) {
    if (error instanceof CloudflareError && error.status === 404) return null;
    throw error;
  }
}

/** Titles are unique in an account. */
async function namespaceTitled(api: CloudflareApi, title: string): Promise<string | null> {
  for (let page = 1; ; page += 1) {
    const path = `/storage/kv/namespaces?per_page=100&page=${page}`;
    const { result } = await api.call<{ id: string; title: string }[]>('GET', path);
    const found = result.find((namespace) => namespace.title === title);
    if (found !== undefined) return found.id;
    if (result.length < 100) return null;
  }
}

/**
 * Looks at the deployed Worker, then for a namespace with the title that wrangler gives it.
 * @param worker name of the Worker: `football-graph-staging`.
 * @returns null when neither gives a namespace.
 */
export async function findNamespace(api: CloudflareApi, worker: string): Promise<string | null> {
  return (await boundNamespace(api, worker)) ?? namespaceTitled(api, `${worker}-${BINDING.toLowerCase()}`);
}
