/** A namespace of the stand-in, reached as the publisher reaches one, with a clock that a test sets. */
import { CloudflareApi } from '../../../src/compile/publication/remote/api.ts';
import { RemoteNamespace } from '../../../src/compile/publication/remote/namespace.ts';
import type { HistoryDocument } from '../../../src/documents/history.ts';
import { documentKey, pointerKey } from '../../../src/store/keys.ts';
import { manifestIn } from '../../../src/store/manifest-text.ts';
import { MemoryKv } from '../memory-kv.ts';
import { Namespace } from './kv-namespace.ts';
import { type StandIn, startStandIn } from './server.ts';

export interface Reached extends AsyncDisposable {
  readonly standIn: StandIn;
  readonly namespace: Namespace;
  readonly target: RemoteNamespace;
  /** In milliseconds. */
  now: number;
}

export async function reachNamespace(): Promise<Reached> {
  const standIn = await startStandIn();
  const namespace = new Namespace('football-graph-graph');
  standIn.account.namespaces.set(namespace.id, namespace);
  const api = new CloudflareApi({
    baseUrl: standIn.env.CLOUDFLARE_API_BASE_URL ?? '',
    token: standIn.account.token,
    accountId: standIn.account.id,
    pauseMs: 1,
  });
  const reached: Reached = {
    standIn,
    namespace,
    now: Date.parse('2026-11-01T00:00:00Z'),
    target: new RemoteNamespace(api, namespace.id, { patience: [1], now: () => reached.now }),
    [Symbol.asyncDispose]: () => standIn[Symbol.asyncDispose](),
  };
  return reached;
}

/** The same values for a reader in this process. */
export function readerOf({ values }: Namespace): MemoryKv {
  const kv = new MemoryKv();
  for (const [key, value] of values) kv.values.set(key, value);
  return kv;
}

/** The log as the pointer names it. */
export function logOf({ values }: Namespace): HistoryDocument['publications'] {
  const { history = '' } = manifestIn(values.get(pointerKey()) ?? '');
  return (JSON.parse(values.get(documentKey(history)) ?? '') as HistoryDocument).publications;
}
