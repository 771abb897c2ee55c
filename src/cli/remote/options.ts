/** The options that all commands that write to Cloudflare have. */

/** What `parseArgs` needs. */
export const REMOTE_OPTIONS = {
  remote: { type: 'boolean' },
  env: { type: 'string' },
  namespace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const REMOTE_HELP = `  --env <name>        the block of wrangler.toml with the Worker: staging or production
  --namespace <id>    the KV namespace, when it is not the one of the Worker
  --json              print the report as JSON
  --help              show this text

Environment variables, as for wrangler: CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_BASE_URL.`;

export interface RemoteOptions {
  readonly env: string | null;
  readonly namespace: string | null;
}

export const remoteOptions = (values: {
  readonly env?: string | undefined;
  readonly namespace?: string | undefined;
}): RemoteOptions => ({ env: values.env ?? null, namespace: values.namespace ?? null });

/** The exit codes of these commands. */
export const EXIT = {
  /** The work is done, or there was none, or it stopped at `--max-writes`. */
  done: 0,
  /** The facts are wrong, or the store refused or failed. */
  failed: 1,
  /** The command line or the environment variables are wrong. */
  usage: 2,
  /** Another publisher was faster. */
  overtaken: 3,
  /** Of a refresh: more facts would vanish than may, or the facts are wrong. Nothing was published. */
  refused: 4,
  /** Of a refresh: the served version is up to date. */
  nothingNew: 5,
} as const;
