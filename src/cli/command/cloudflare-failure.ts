/** Tells the user what to do about a call that Cloudflare refused. */
import { type CloudflareError, QuotaError } from '../../compile/publication/remote/api.ts';
import { EXIT } from './exit.ts';
import type { Failure } from './failure.ts';

/** Cloudflare's error codes for an account or a path that does not exist. */
const NO_ROUTE: ReadonlySet<number> = new Set([7_000, 7_003]);

const TOKEN =
  'Check that CLOUDFLARE_API_TOKEN is complete and not expired, and that it has the permissions Workers KV Storage: Edit and Workers Scripts: Edit in the account CLOUDFLARE_ACCOUNT_ID (docs/deploy.md, Once)';
const ACCOUNT =
  'Check CLOUDFLARE_ACCOUNT_ID: 32 hexadecimal digits, on the overview page of Workers; and CLOUDFLARE_API_BASE_URL if it is set';
const NAMESPACE =
  'Check --namespace, or the Worker that --env names: npx wrangler kv namespace list shows what the account has';
const AGAIN = 'The served version did not change. Run the command again';
const UNREACHED =
  'Check the connection, and CLOUDFLARE_API_BASE_URL if it is set. The served version did not change. Run the command again';

type Advice = readonly [code: Failure['code'], what: string];

function adviceFor({ status, code }: CloudflareError): Advice {
  if (status === null) return ['CLOUDFLARE_UNREACHED', UNREACHED];
  if (status === 401 || status === 403) return ['NOT_PERMITTED', TOKEN];
  if (code !== null && NO_ROUTE.has(code)) return ['NOT_FOUND', ACCOUNT];
  if (status === 404) return ['NOT_FOUND', NAMESPACE];
  if (status === 429 || status >= 500) return ['CLOUDFLARE_FAILED', AGAIN];
  return [
    'CLOUDFLARE_REFUSED',
    'The served version did not change. Cloudflare would refuse the same call again',
  ];
}

export function cloudflareFailure(error: CloudflareError): Failure {
  if (error instanceof QuotaError)
    return {
      code: 'QUOTA_EXCEEDED',
      message: `The daily limit of the plan is reached (${error.message}). The written keys are kept: run the command again after 00:00 UTC, and it continues from there.`,
      exit: EXIT.failed,
    };
  const [code, advice] = adviceFor(error);
  return { code, message: `Cloudflare: ${error.message}. ${advice}.`, exit: EXIT.failed };
}
