/**
 * Stands in for the interface of Cloudflare: wrangler and the publisher find it by CLOUDFLARE_API_BASE_URL. It has
 * the calls that a deployment and a publication make, with the quotas of a day, and faults where a test asks for them.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Account } from './account.ts';
import { type Answer, failure, HangUp, success } from './answer.ts';
import { KV_ROUTES } from './kv.ts';
import { type Call, find, type Route } from './route.ts';
import { SCRIPT_ROUTES } from './scripts.ts';

const ROUTES: readonly Route[] = [...KV_ROUTES, ...SCRIPT_ROUTES];
const ROOT = '/client/v4';

export interface StandIn extends AsyncDisposable {
  readonly account: Account;
  /** The variables by which wrangler and the publisher find it. */
  readonly env: Readonly<Record<string, string>>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function callOf(request: IncomingMessage, url: URL, params: readonly string[], body: Buffer): Call {
  const type = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    params,
    body,
    type,
    json: () => JSON.parse(body.toString()) as unknown,
    form: () => new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData(),
  };
}

/** Calls that are about the one who calls. */
function aboutMe({ id }: Account, path: string): Answer | null {
  const account = { id, name: 'Someone' };
  if (path === '/user') return success({ id: 'u', email: 'someone@example.com' });
  if (path === '/user/tokens/verify') return success({ id: 't', status: 'active' });
  if (path === '/accounts') return success([account]);
  if (path === '/memberships') return success([{ id: 'm', account }]);
  return null;
}

async function answerTo(account: Account, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const body = await bodyOf(request);
  const method = request.method ?? 'GET';
  const path = url.pathname.slice(ROOT.length);
  const below = path.replace(`/accounts/${account.id}`, '');
  account.calls.push(`${method} ${below}`);
  const digest = createHash('sha256').update(body).digest('hex');
  const fault = await account.faults.meet(`${method} ${url.pathname}${url.search} ${digest}`);
  if (fault !== null) return fault;
  await account.meanwhile?.(`${method} ${below}`);
  const isAssets = below === '/workers/assets/upload';
  if (!isAssets && request.headers.authorization !== `Bearer ${account.token}`)
    return failure(403, 10_000, 'Authentication error');
  const me = aboutMe(account, path);
  if (me !== null) return me;
  const found = find(ROUTES, method, below);
  if (found === null) return failure(404, 7_003, `no route for ${method} ${below}`);
  return found.handle(account, callOf(request, url, found.params, body));
}

async function serve(account: Account, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, body, headers = {} } = await answerTo(account, request);
    const spoil = account.faults.spoilt.shift();
    if (spoil === undefined) response.writeHead(status, headers).end(body);
    else response.writeHead(200).end(spoil(body));
  } catch (error) {
    if (error instanceof HangUp) request.socket.destroy();
    else response.writeHead(500).end(error instanceof Error ? error.stack : `${error}`);
  }
}

export async function startStandIn(port = 0): Promise<StandIn> {
  const account = new Account();
  const server = createServer((request, response) => void serve(account, request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    account,
    env: {
      CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${address.port}${ROOT}`,
      CLOUDFLARE_API_TOKEN: account.token,
      CLOUDFLARE_ACCOUNT_ID: account.id,
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
