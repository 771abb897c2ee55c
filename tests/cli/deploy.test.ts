/** docs/deploy.md, followed word for word from a bare copy of the project; the stand-in is the account. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEdge } from '../../src/edge/edge.ts';
import { type Env, serving } from '../../src/serving.ts';
import { baseCost, LAYOUTS } from '../../src/simulate/layouts.ts';
import { DEFAULTS, trafficOf } from '../../src/simulate/traffic.ts';
import { pointerKey, SCHEMA_VERSION } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { readerOf } from '../support/cloudflare/namespace.ts';
import type { Binding } from '../support/cloudflare/script.ts';
import { type StandIn, startStandIn } from '../support/cloudflare/server.ts';
import { executionContext } from '../support/execution-context.ts';
import { factsFolder } from '../support/facts.ts';
import { type Ended, ended } from './command.ts';
import { type Home, home } from './home.ts';

const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim());
const TOKEN = 'a-secret-of-the-test';

let standIn: StandIn;
let project: Home;
let addresses: Server;

/** What each command printed, in the order of the guide. */
const printed = new Map<string, string>();

/** The Worker of a name as it is deployed, over its namespace: what stands at its address. */
async function answer(worker: string, request: Request): Promise<Response> {
  const script = standIn.account.scripts.get(worker);
  const bound = script?.metadata?.bindings.find(({ type }) => type === 'kv_namespace');
  const namespace = standIn.account.namespaces.get(`${bound?.namespace_id}`);
  if (namespace === undefined) return new Response('no Worker there', { status: 404 });
  const env = {
    GRAPH: readerOf(namespace),
    INVALIDATION_TOKEN: script?.secrets.get('INVALIDATION_TOKEN') ?? '',
  };
  const edge = createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} });
  return edge.fetch(new Request(request), env, executionContext());
}

/** `/football-graph/health` stands for `https://football-graph.<you>.workers.dev/health`. */
async function startAddresses(): Promise<Server> {
  const server = createServer(async (incoming, outgoing) => {
    const [, worker = '', ...path] = (incoming.url ?? '').split('/');
    const headers = { authorization: incoming.headers.authorization ?? '' };
    const request = new Request(`https://graph.test/${path.join('/')}`, {
      method: incoming.method ?? 'GET',
      headers,
    });
    const response = await answer(worker, request);
    outgoing.writeHead(response.status).end(await response.text());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function run(command: string): Promise<Ended> {
  const { port } = addresses.address() as AddressInfo;
  const addressed = command.replaceAll(
    /https:\/\/([a-z-]+)\.<you>\.workers\.dev/g,
    `http://127.0.0.1:${port}/$1`,
  );
  const here = addressed.replace('<old shape>', `${SCHEMA_VERSION - 1}`);
  const child = spawn('sh', ['-c', here], {
    cwd: project.folder,
    env: {
      ...process.env,
      ...standIn.env,
      // Whoever follows the guide has the Node of the machine; npm and npx find that of the project.
      PATH: (process.env.PATH ?? '')
        .split(':')
        .filter((one) => !one.includes('node_modules'))
        .join(':'),
      INVALIDATION_TOKEN: TOKEN,
      CI: '1',
      NO_COLOR: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.account.quotas.limits = { writes: 1_000, deletes: 1_000, lists: 1_000 };
  project = home();
  // Few facts, since it is not these that are tried.
  using facts = factsFolder();
  rmSync(project.at('data'), { recursive: true });
  cpSync(facts.folder, project.at('data'), { recursive: true });
  // wrangler may write into it.
  rmSync(project.at('wrangler.toml'));
  cpSync(new URL('../../wrangler.toml', import.meta.url), project.at('wrangler.toml'));
  addresses = await startAddresses();
}, 60_000);

afterAll(async () => {
  addresses.close();
  project[Symbol.dispose]();
  await standIn[Symbol.asyncDispose]();
});

const bindingsOf = (worker: string): readonly Binding[] =>
  standIn.account.scripts.get(worker)?.metadata?.bindings ?? [];

const namedAs = (worker: string, name: string): Binding | undefined =>
  bindingsOf(worker).find((one) => one.name === name);

/** What lies between two commands of the guide when it is followed over days. */
function happenedBefore(command: string): void {
  if (command.includes('--max-writes')) {
    const clubs = project.at('data/clubs.csv');
    writeFileSync(clubs, readFileSync(clubs, 'utf8').replace('1907', '1898'));
  }
  const production = [...standIn.account.namespaces.values()].find(
    ({ title }) => title === 'football-graph-graph',
  );
  if (command.includes('<old shape>')) production?.put(pointerKey(SCHEMA_VERSION - 1), 'of an older Worker');
}

test('every command of the guide ends with 0', { timeout: 300_000 }, async () => {
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) {
    happenedBefore(command);
    const { code, printed: text } = await run(command);
    expect(code, `${command}\n${text}`).toBe(0);
    printed.set(command, text);
  }
});

test('nothing is written by --dry-run, and both Workers answer with what was published', () => {
  const output = (part: string): string =>
    [...printed].find(([command]) => command.includes(part))?.[1] ?? '';
  expect(output('--dry-run')).toContain('Nothing was written.');
  const health = JSON.parse(output('/health')) as { status: string; version: string };
  expect(health.status).toBe('ok');
  // Production went on to a version with a corrected fact, and back.
  for (const title of ['football-graph-staging-graph', 'football-graph-graph']) {
    const { values } = standIn.account.namespace(title);
    expect(manifestIn(values.get(pointerKey()) ?? '').version).toBe(health.version);
  }
  const invalidated = JSON.parse(output('/invalidate')) as { after: string };
  expect(invalidated.after).toMatch(/^[0-9a-f]{12}$/);
  expect(invalidated.after).not.toBe(health.version);
  expect(standIn.account.namespace('football-graph-graph').values.has(pointerKey(SCHEMA_VERSION - 1))).toBe(
    false,
  );
  expect(output('secret put')).toContain('Success');
  expect(output('npm run rollback')).toContain(`Version ${health.version} is served again`);
  const { deployed = [], versions = [] } = standIn.account.scripts.get('football-graph') ?? {};
  expect(deployed.map((id) => versions.findIndex((one) => one.id === id))).toEqual([0, 1, 0]);
  const namespaces = versions.map(({ metadata }) => metadata.bindings.find(({ name }) => name === 'GRAPH'));
  expect(namespaces[1]).toEqual(namespaces[0]);
});

test('staging and production have the same bindings, each its own namespace and counters', () => {
  const [staging, production] = ['football-graph-staging', 'football-graph'] as const;
  const names = (worker: string) =>
    bindingsOf(worker)
      .map(({ type, name }) => `${type} ${name}`)
      .sort();
  expect(names(production)).toEqual(names(staging));
  expect(names(production)).toContain('kv_namespace GRAPH');
  const own = ['GRAPH', 'RATE_LIMITER', 'COST_LIMITER'].flatMap((name) =>
    [staging, production].map((worker) => `${name} ${namedAs(worker, name)?.namespace_id}`),
  );
  expect(new Set(own).size).toBe(6);
  expect(own.join()).not.toMatch(/undefined|000000/);
  for (const worker of [staging, production]) {
    expect(standIn.account.scripts.get(worker)).toMatchObject({ isOnSubdomain: true });
    expect(standIn.account.scripts.get(worker)?.metadata).toMatchObject({ cache_options: { enabled: true } });
  }
});

test('a block of wrangler.toml lacks nothing that the Worker has without one', async () => {
  const { unstable_readConfig } = await import('wrangler');
  const read = (env?: string) => {
    const config = unstable_readConfig(
      { config: 'wrangler.toml', ...(env === undefined ? {} : { env }) },
      { hideWarnings: true },
    );
    return {
      kv: config.kv_namespaces.length,
      limits: (config.ratelimits as readonly { name: string; simple: object }[]).map(({ name, simple }) => ({
        name,
        simple,
      })),
      vars: config.vars,
      assets: config.assets,
    };
  };
  expect([read('staging'), read('production')]).toEqual([read(), read()]);
});

/** Of a cold isolate: the pointer, the catalogue, and some documents (`npm run simulate` measures it). */
const COLD = { keys: new Map([['cold', 2.9]]) } as unknown as Parameters<typeof trafficOf>[1];

const millions = (value: number): string =>
  `${(value / 1e6).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} M`;
const dollars = (value: number): string =>
  `$${value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

test('the costs it prints are those of the list prices', () => {
  const rows = (
    [
      [1, 20],
      [100, 200],
      [10_000, 2_000],
    ] as const
  ).map(([perSecond, isolates]) => {
    const assumed = { ...DEFAULTS, requests: perSecond * 86_400, isolates };
    const traffic = trafficOf(assumed, COLD);
    const relational = { rowsPerMatch: 0, bytesPerMatch: 0 } as Parameters<
      (typeof LAYOUTS)[0]['cost']
    >[0]['relational'];
    const cost = LAYOUTS[0]?.cost({ assumed, traffic, matches: 0, bytes: 26e6, documents: 463, relational });
    const keys = traffic.pointerReads + traffic.coldReads + traffic.documentReads;
    const base = baseCost(traffic);
    const [reads, rest] = [cost?.reads ?? 0, (cost?.storage ?? 0) + (cost?.writes ?? 0)];
    const cells = [perSecond.toLocaleString('en'), millions(traffic.requests), isolates.toLocaleString('en')];
    return `| ${[...cells, dollars(base), millions(keys), dollars(reads), dollars(base + reads + rest)].join(' | ')} |`;
  });
  const [, table = ''] = /<!-- costs -->\n([\s\S]*?)\n<!-- \/costs -->/.exec(guide) ?? [];
  expect(table.split('\n').slice(2)).toEqual(rows);
});
