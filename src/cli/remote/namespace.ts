/** The KV namespace of an account, as the command line and the environment variables name it. */
import { fileURLToPath } from 'node:url';
import { nearestWord } from '../../compile/nearest-word.ts';
import { CloudflareApi } from '../../compile/publication/remote/api.ts';
import { findNamespace } from '../../compile/publication/remote/find.ts';
import { RemoteNamespace } from '../../compile/publication/remote/namespace.ts';
import type { KvNamespace } from '../../compile/publication/target.ts';
import { UsageError } from '../../local/usage.ts';
import type { RemoteOptions } from './options.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const CONFIG = fileURLToPath(new URL('../../../wrangler.toml', import.meta.url));
const BASE_URL = 'https://api.cloudflare.com/client/v4';

function requireVariable(variables: Variables, name: string, what: string): string {
  const value = variables[name];
  if (value) return value;
  throw new UsageError(`${name} is not set: ${what}. docs/deploy.md tells how to get it.`);
}

function baseUrlIn({ CLOUDFLARE_API_BASE_URL: url }: Variables): string {
  if (!url) return BASE_URL;
  if (!/^https?:$/u.test(URL.parse(url)?.protocol ?? ''))
    throw new UsageError(
      `CLOUDFLARE_API_BASE_URL ${url} is not a URL. Leave it unset, or write ${BASE_URL}.`,
    );
  return url.replace(/\/$/, '');
}

function apiOf(variables: Variables): CloudflareApi {
  return new CloudflareApi({
    baseUrl: baseUrlIn(variables),
    token: requireVariable(variables, 'CLOUDFLARE_API_TOKEN', 'a token that may edit Workers KV'),
    accountId: requireVariable(variables, 'CLOUDFLARE_ACCOUNT_ID', 'the id of your account'),
    waiting: (why, waitMs) =>
      console.error(`Cloudflare: ${why}. Asked again in ${Math.ceil(waitMs / 1_000)} s.`),
  });
}

interface Configured {
  readonly worker: string;
  /** Null when wrangler creates the namespace itself. */
  readonly namespace: string | null;
}

/** @throws UsageError when wrangler.toml has no such block. */
async function configured(env: string | null): Promise<Configured> {
  const { unstable_readConfig } = await import('wrangler');
  const { definedEnvironments: blocks = [] } = unstable_readConfig(
    { config: CONFIG },
    { hideWarnings: true },
  );
  const near = env === null ? null : nearestWord(env, blocks);
  if (env !== null && !blocks.includes(env))
    throw new UsageError(
      `--env ${env}: wrangler.toml has no [env.${env}]. ${near === null ? `One of ${blocks.join(', ')}.` : `Did you mean ${near}?`}`,
    );
  const block = env === null ? {} : { env };
  const config = unstable_readConfig({ config: CONFIG, ...block }, { hideWarnings: true });
  const namespaces = config.kv_namespaces as readonly { binding: string; id?: string }[];
  const id = namespaces.find(({ binding }) => binding === 'GRAPH')?.id;
  return { worker: config.name ?? '', namespace: id ?? null };
}

async function namespaceOf(api: CloudflareApi, env: string | null): Promise<string> {
  const { worker, namespace } = await configured(env);
  const found = namespace ?? (await findNamespace(api, worker));
  if (found !== null) return found;
  const option = env === null ? '' : ` --env ${env}`;
  throw new UsageError(
    `The Worker ${worker} is not deployed yet, so it has no namespace. Deploy it first: npx wrangler deploy${option}`,
  );
}

/** @throws UsageError when a variable is not set, or there is no namespace. */
export async function openNamespace(
  { env, namespace }: RemoteOptions,
  variables: Variables,
): Promise<KvNamespace> {
  const api = apiOf(variables);
  // One that is not there was mistyped, although it is not needed.
  if (namespace !== null && env !== null) await configured(env);
  return new RemoteNamespace(api, namespace ?? (await namespaceOf(api, env)));
}
