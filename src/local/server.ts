import { setImmediate } from 'node:timers/promises';
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type MiniflareOptions,
  type WorkerdStructuredLog,
} from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import type { KvTarget } from '../compile/publication/target.ts';
import { printLog } from './log.ts';

/** Where the local KV is unless told. */
const STATE = '.graph';
const MODULE = 'worker.js';
const NAME = 'football-graph';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly rateLimit: boolean;
  /** Folder of the local KV; `.graph` when not given. */
  readonly state?: string;
  /** Variables and secrets beside those of wrangler.toml. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Opens a port for a debugger, which can also tell how much memory the isolate has. */
  readonly inspected?: boolean;
  /** Opens a port that leads to the Worker itself. */
  readonly direct?: boolean;
  /** Databases of D1: id by binding. */
  readonly databases?: Readonly<Record<string, string>>;
  /** Takes what the Worker logs, which is printed when not given. */
  readonly log?: (logged: WorkerdStructuredLog) => void;
}

export interface Server {
  readonly url: URL;
  /** Where a debugger may ask; null unless it was asked for. */
  readonly inspector: URL | null;
  /** The Worker without the routing in front of it; null unless it was asked for. Another one after a reload. */
  direct(): URL | null;
  readonly kv: KvTarget;
  /** Starts a new isolate, which reads the data version afresh. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

function miniflareOptions(
  script: string,
  {
    host,
    port,
    rateLimit,
    secrets,
    state = STATE,
    inspected = false,
    direct = false,
    databases = {},
    log = printLog,
  }: ServerOptions,
): MiniflareOptions {
  const { workerOptions } = unstable_getMiniflareWorkerOptions('wrangler.toml');
  const bindings = { ...(workerOptions.bindings ?? {}), RATE_LIMIT: rateLimit ? 'on' : 'off', ...secrets };
  const modules = [{ type: 'ESModule' as const, path: MODULE, contents: script }];
  const options = convertV4MiniflareOptions({
    host,
    port,
    // The data of a location, which Miniflare would fetch from Cloudflare; nobody here reads it.
    cf: false,
    ...(inspected ? { inspectorPort: 0 } : {}),
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    handleStructuredLogs: log,
    workers: [
      {
        ...workerOptions,
        name: NAME,
        modules,
        bindings,
        d1Databases: { ...databases },
        unsafeDirectSockets: direct ? [{ host, port: 0 }] : [],
      },
    ],
  });
  return { ...options, resourcePersistencePath: state };
}

type Namespace = Awaited<ReturnType<Miniflare['getKVNamespace']>>;

/** The namespace is asked for at each call: Miniflare hands out a new one after a reload, and the old one is dead. */
const kvOf = (namespace: () => Namespace): KvTarget => ({
  get: async (keys) => {
    // Compiling blocks for seconds, in which workerd may close idle connections: a turn lets go of them before one is used.
    await setImmediate();
    return new Map(await namespace().get(keys, 'text'));
  },
  put: (key, value) => namespace().put(key, value),
  async *list(prefix) {
    for (const { name } of (await namespace().list({ prefix })).keys) yield { key: name, writtenAt: null };
  },
});

/** Runs a Worker on workerd, with the bindings of wrangler.toml simulated on this machine. */
export async function startServer(script: string, options: ServerOptions): Promise<Server> {
  const settings = miniflareOptions(script, options);
  const miniflare = new Miniflare(settings);
  const url = await miniflare.ready;
  const fixed = miniflareOptions(script, { ...options, port: Number(url.port) });
  const findDirect = () => (options.direct ? miniflare.unsafeGetDirectURL(NAME) : null);
  let namespace = await miniflare.getKVNamespace('GRAPH');
  let direct = await findDirect();
  let stopped: Promise<void> | null = null;
  return {
    url,
    inspector: options.inspected ? await miniflare.getInspectorURL() : null,
    direct: () => direct,
    kv: kvOf(() => namespace),
    reload: async () => {
      await miniflare.setOptions(fixed);
      await miniflare.ready;
      namespace = await miniflare.getKVNamespace('GRAPH');
      direct = await findDirect();
    },
    // Once: a fill that a stop interrupts stops the server too, and a second time is an error.
    stop: () => (stopped ??= miniflare.dispose()),
  };
}
