/** What the commands have in common that write to Cloudflare. */

/** What `parseArgs` has to know. */
export const REMOTE_OPTIONS = {
  remote: { type: 'boolean' },
  env: { type: 'string' },
  namespace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const REMOTE_HELP = `  --env <name>        the Worker of that block of wrangler.toml: staging or production
  --namespace <id>    the KV namespace, where it is not the one that the Worker is bound to
  --json              print the report as JSON
  --help              show this text

CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are read as wrangler reads them, and CLOUDFLARE_API_BASE_URL.`;

export interface RemoteOptions {
  readonly env: string | null;
  readonly namespace: string | null;
}

export const remoteOptions = (values: {
  readonly env?: string | undefined;
  readonly namespace?: string | undefined;
}): RemoteOptions => ({ env: values.env ?? null, namespace: values.namespace ?? null });

/** What each command ends with. */
export const EXIT = {
  /** Done, nothing to do, or stopped where `--max-writes` says. */
  done: 0,
  /** The facts are wrong, or the store refuses or fails. */
  failed: 1,
  /** The command line or the variables are wrong. */
  usage: 2,
  /** Another publisher was at work and won. */
  overtaken: 3,
  /** Of a refresh: more would vanish than may, or the facts do not hold. Nothing was published. */
  refused: 4,
  /** Of a refresh: what is served is what there is upstream. */
  nothingNew: 5,
} as const;
