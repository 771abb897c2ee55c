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
  --json              print the report as JSON; a failure as JSON with code and message
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
