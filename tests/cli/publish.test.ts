/** `npm run publish -- --remote` as somebody with an account meets it; the stand-in is the account. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../src/compile/publication/publish.ts';
import { CloudflareApi } from '../../src/compile/publication/remote/api.ts';
import { RemoteNamespace } from '../../src/compile/publication/remote/namespace.ts';
import { pointerKey } from '../../src/store/keys.ts';
import { Namespace } from '../support/cloudflare/kv-namespace.ts';
import { logOf, reachNamespace } from '../support/cloudflare/namespace.ts';
import { Script } from '../support/cloudflare/script.ts';
import { type StandIn, startStandIn } from '../support/cloudflare/server.ts';
import { factsFolder } from '../support/facts.ts';
import { publishedFacts } from '../support/versions.ts';
import { command, type Ended } from './command.ts';

let standIn: StandIn;
let staging: Namespace;
let data: ReturnType<typeof factsFolder>;

beforeAll(async () => {
  standIn = await startStandIn();
  data = factsFolder();
  staging = new Namespace('football-graph-staging-graph');
  standIn.account.namespaces.set(staging.id, staging);
  // As `wrangler deploy --env staging` leaves it.
  const worker = new Script('football-graph-staging');
  const bindings = [{ type: 'kv_namespace', name: 'GRAPH', namespace_id: staging.id }];
  worker.versions.push({ id: 'v1', metadata: { bindings } });
  worker.deployed.push('v1');
  standIn.account.scripts.set(worker.name, worker);
});

afterAll(async () => {
  data[Symbol.dispose]();
  await standIn[Symbol.asyncDispose]();
});

const run = (...args: string[]): Promise<Ended> =>
  command('src/cli/publish.ts', ['--data', data.folder, ...args], { env: standIn.env });

/** Log, manifest, claim and pointer: what comes after the documents of a first publication. */
const ENDING = 4;

test('it says what it would write and what that costs, then writes it, then has nothing to write', async () => {
  const dry = await run('--remote', '--env', 'staging', '--dry-run');
  const { manifest, documents } = await publishedFacts();
  const [{ version }, { size }, keys] = [manifest, documents, documents.size + ENDING];
  expect(dry.printed).toMatch(new RegExp(`^Version ${version}: ${size} documents, \\d\\.\\d MB\\.\n`));
  expect(dry.printed).toContain(
    `${keys} keys with the log and the pointer.\nOn the free plan: 1 day (1,000 writes a day).`,
  );
  expect(dry.printed).toContain('On the paid plan: $0.0002 beyond the million writes that are included');
  expect([dry.code, staging.writes.length]).toEqual([0, 0]);

  const first = await run('--remote', '--env', 'staging');
  expect(first).toEqual({
    code: 0,
    printed: `Version ${version}: ${size} documents, ${size} written, ${keys} keys in all.\n`,
  });
  expect(staging.values.get(pointerKey())).toContain(version);
  const again = await run('--remote', '--namespace', staging.id, '--json');
  expect(JSON.parse(again.printed)).toMatchObject({ status: 'UNCHANGED', version, writes: 0 });
  expect(staging.writes.length).toBe(keys);
});

test('it stops where it is told, and goes on', async () => {
  const bare = new Namespace('bare');
  standIn.account.namespaces.set(bare.id, bare);
  // A note of what is being written and half of the documents; then the rest of these, and what comes after.
  const { size } = (await publishedFacts()).documents;
  const half = Math.ceil(size / 2);
  const most = Math.max(half + 1, size - half + ENDING);
  const part = () => run('--remote', '--namespace', bare.id, '--max-writes', String(most));
  expect(await part()).toEqual({ code: 0, printed: expect.stringContaining('Not finished: about') });
  expect([bare.writes.length, bare.values.has(pointerKey())]).toEqual([most, false]);
  const rest = size - (most - 1);
  expect((await part()).printed).toContain(`${rest} written, ${rest + ENDING} keys in all.`);
  expect(bare.values.has(pointerKey())).toBe(true);
});

test('another publisher that is faster wins; this one says so, ends with 3, and gets through when it is run again', async () => {
  const { account } = standIn;
  const bare = new Namespace('contested');
  account.namespaces.set(bare.id, bare);
  const api = new CloudflareApi({
    baseUrl: standIn.env.CLOUDFLARE_API_BASE_URL ?? '',
    token: account.token,
    accountId: account.id,
  });
  const rival = await publishedFacts({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } });
  account.meanwhile = async (call) => {
    if (!call.startsWith('PUT')) return;
    account.meanwhile = null;
    await publish(new RemoteNamespace(api, bare.id), rival);
  };
  const here = ['--remote', '--namespace', bare.id];
  expect(await run(...here)).toEqual({
    code: 3,
    printed: `Another publisher worked at the same time: its version ${rival.manifest.version} was published, and this one was not. Run the command again.\n`,
  });
  const again = await run(...here);
  expect(again).toEqual({
    code: 0,
    printed: expect.stringContaining('Facts: 0 added, 1 changed, 0 retracted.'),
  });
  const own = (await publishedFacts()).manifest.version;
  expect(logOf(bare).map(({ number, version }) => [number, version])).toEqual([
    [1, rival.manifest.version],
    [2, own],
  ]);
});

test('where a fifth of all calls is sent away, it waits as long as it is told and publishes', async () => {
  // An account of its own: which calls are sent away goes by how many there were.
  await using reached = await reachNamespace();
  const { faults } = reached.standIn.account;
  faults.percent = 20;
  const args = ['--remote', '--namespace', reached.namespace.id, '--data', data.folder];
  const ended = await command('src/cli/publish.ts', args, { env: reached.standIn.env });
  expect([ended.code, reached.namespace.values.has(pointerKey())], ended.printed).toEqual([0, true]);
  expect(faults.sentAway).toBeGreaterThan(0);
  expect(ended.printed).toMatch(/^Cloudflare: .*(?:429|503) .*\. Asked again in \d+ s\.$/m);
  expect(faults.tooEarly).toBe(0);
});

test('over the quota of the day it says so and ends with 1; the next day it goes on', async () => {
  const { account } = standIn;
  const bare = new Namespace('over-quota');
  account.namespaces.set(bare.id, bare);
  account.quotas.nextDay();
  account.quotas.limits = { writes: 5 };
  account.quotas.isCutOff = true;
  const first = await run('--remote', '--namespace', bare.id);
  expect(first).toEqual({
    code: 1,
    printed: expect.stringContaining('run the command again after 00:00 UTC'),
  });
  expect([bare.writes.length, bare.values.has(pointerKey())]).toEqual([5, false]);
  account.quotas.limits = {};
  expect((await run('--remote', '--namespace', bare.id)).code).toBe(0);
  expect(bare.writes.length).toBe((await publishedFacts()).documents.size + ENDING);
});

test('what is missing is said, and what to do', async () => {
  const { CLOUDFLARE_API_TOKEN: _, ...without } = standIn.env;
  const ended = await Promise.all([
    run(),
    run('--remote', '--max-writes', 'many'),
    run('--remote', '--env', 'nowhere'),
    run('--remote', '--env', 'prod'),
    run('--remote', '--env', 'production'),
    run('--remote', '--namespace', 'nosuch'),
    command('src/cli/publish.ts', ['--remote', '--data', data.folder], { env: without }),
    command('src/cli/publish.ts', ['--remote', '--data', data.folder], {
      env: { ...standIn.env, CLOUDFLARE_API_TOKEN: 'expired' },
    }),
    command('src/cli/publish.ts', ['--remote', '--data', data.folder], {
      env: { ...standIn.env, CLOUDFLARE_ACCOUNT_ID: 'of-another' },
    }),
  ]);
  expect(ended.map(({ code, printed }) => [code, printed.trim()])).toEqual([
    [2, 'npm start publishes on this machine. To publish on Cloudflare, say --remote.'],
    [2, '--max-writes many: a number of keys, 5 or more, such as 900.'],
    [2, '--env nowhere: wrangler.toml has no [env.nowhere]. One of staging, production.'],
    [2, '--env prod: wrangler.toml has no [env.prod]. Did you mean production?'],
    [2, expect.stringContaining('Deploy it first: npx wrangler deploy --env production')],
    [1, expect.stringMatching(/^Cloudflare: .*namespace not found \(10013\)\. Check --namespace/)],
    [2, expect.stringContaining('CLOUDFLARE_API_TOKEN is not set')],
    [
      1,
      expect.stringMatching(/Authentication error \(10000\)\. Check that CLOUDFLARE_API_TOKEN is complete/),
    ],
    [1, expect.stringContaining('Check CLOUDFLARE_ACCOUNT_ID')],
  ]);
});
