/** Publishing over REST, held against the stand-in with its quotas and faults. Counts are formulas, not figures. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Compiled } from '../../../src/compile/compile.ts';
import { contentHash } from '../../../src/compile/hash.ts';
import { OvertakenError } from '../../../src/compile/publication/claim.ts';
import { planPublication } from '../../../src/compile/publication/plan.ts';
import { publish } from '../../../src/compile/publication/publish.ts';
import { CloudflareApi, QuotaError } from '../../../src/compile/publication/remote/api.ts';
import { findNamespace } from '../../../src/compile/publication/remote/find.ts';
import { RemoteNamespace } from '../../../src/compile/publication/remote/namespace.ts';
import { retryAfterMs } from '../../../src/compile/publication/remote/retry-after.ts';
import { documentKey, pointerKey, SCHEMA_VERSION } from '../../../src/store/keys.ts';
import { manifestIn } from '../../../src/store/manifest-text.ts';
import { Namespace } from '../../support/cloudflare/kv-namespace.ts';
import { FREE_PLAN } from '../../support/cloudflare/quotas.ts';
import { type StandIn, startStandIn } from '../../support/cloudflare/server.ts';
import { factsWith } from '../../support/versions.ts';

let standIn: StandIn;
let namespace: Namespace;

beforeEach(async () => {
  standIn = await startStandIn();
  namespace = new Namespace('football-graph-graph');
  standIn.account.namespaces.set(namespace.id, namespace);
});

afterEach(() => standIn[Symbol.asyncDispose]());

function api(more: { readonly retries?: number } = {}): CloudflareApi {
  return new CloudflareApi({
    baseUrl: standIn.env.CLOUDFLARE_API_BASE_URL ?? '',
    token: standIn.account.token,
    accountId: standIn.account.id,
    pauseMs: 1,
    ...more,
  });
}

const target = (more = {}): RemoteNamespace =>
  new RemoteNamespace(api(more), namespace.id, { patience: [1, 1, 1] });

/** A version of so many documents, each with a text of its own that is so long. */
function versionOf(count: number, length = 100, seed = 'a'): Compiled {
  const texts = Array.from({ length: count }, (_, at) => `${seed}${at} `.padEnd(length, 'x'));
  const named = texts.map((text, at) => [`team/club:${at}`, contentHash(text)] as const);
  const documents = Object.fromEntries(named);
  return {
    manifest: {
      version: contentHash(JSON.stringify(documents)).slice(0, 12),
      schemaVersion: SCHEMA_VERSION,
      documents,
    },
    documents: new Map(texts.map((text) => [contentHash(text), text])),
  };
}

/** What a reader sees: the version, or what is not whole of it. */
function served(): string {
  const { values } = namespace;
  const text = values.get(pointerKey());
  if (text === undefined) return 'nothing';
  const { version, documents, history = '' } = manifestIn(text);
  const all = [...Object.values(documents), history];
  return all.every((hash) => values.has(documentKey(hash))) ? version : `half of ${version}`;
}

/** Log, manifest, claim, pointer; and a list where there is one. */
const ENDING = 4;

test('a first publication writes each document once, and what comes after; the same again writes nothing and reads two keys', async () => {
  const { quotas, calls } = standIn.account;
  const compiled = versionOf(463);
  const plan = await planPublication(target(), compiled);
  expect(plan).toMatchObject({ documents: 463, missing: 463, writes: 463 + ENDING, freeDays: 1 });
  expect([quotas.used.writes, served()]).toEqual([0, 'nothing']);
  await publish(target(), compiled);
  expect([quotas.used.writes, served()]).toEqual([plan.writes, compiled.manifest.version]);
  expect(new Set(namespace.writes).size).toBe(plan.writes);

  const [reads, before] = [quotas.used.reads, calls.length];
  expect((await publish(target(), compiled)).status).toBe('UNCHANGED');
  expect([quotas.used.writes - plan.writes, quotas.used.reads - reads, calls.length - before]).toEqual([
    0, 2, 1,
  ]);
});

test('a version too large for a day is written over days; the old one is served until it is whole', async () => {
  const { quotas } = standIn.account;
  quotas.limits = FREE_PLAN;
  const [small, large] = [versionOf(10), versionOf(4_522, 100, 'b')];
  await publish(target(), small);
  const [documents, aDay] = [large.documents.size, 900];
  const before = quotas.used.writes;
  let runs = 0;
  for (let status = ''; status !== 'PUBLISHED'; runs += 1) {
    expect(served()).toBe(small.manifest.version);
    quotas.nextDay();
    const report = await publish(target(), large, { maxWrites: aDay });
    expect(report.writes).toBeLessThanOrEqual(aDay);
    status = report.status;
  }
  expect([served(), runs]).toEqual([large.manifest.version, Math.ceil((1 + documents + ENDING) / aDay)]);
  expect(quotas.used.writes - before).toBeLessThanOrEqual(documents + 20);
});

test('what the plan permits in a day is used up: it is said at once, and the next day goes on', async () => {
  const { quotas, calls } = standIn.account;
  quotas.limits = { writes: 1_500 };
  const large = versionOf(2_500);
  await expect(publish(target(), large)).rejects.toThrow(QuotaError);
  // Two portions of 1,000 and the refused one, which is not tried again.
  expect(calls.filter((call) => call.includes('PUT')).length).toBe(2);
  for (let day = 0; day < 2; day += 1) {
    quotas.nextDay();
    await publish(target(), large).catch(() => {});
  }
  expect([served(), quotas.used.writes]).toEqual([large.manifest.version, large.documents.size + ENDING]);
});

test('a quota that ends in the middle of a call: what was written is not written again', async () => {
  const { quotas } = standIn.account;
  quotas.limits = { writes: 1_500 };
  quotas.isCutOff = true;
  const [small, large] = [versionOf(10), versionOf(2_500, 100, 'b')];
  await publish(target(), small);
  const before = quotas.used.writes;
  await expect(publish(target(), large)).rejects.toThrow(QuotaError);
  expect([served(), namespace.writes.length]).toEqual([small.manifest.version, 1_500]);
  quotas.nextDay();
  await publish(target(), large);
  expect([served(), quotas.used.writes - before]).toEqual([
    large.manifest.version,
    large.documents.size + ENDING,
  ]);
});

test('keys that a call did not take are written again, and given up when they are not taken twice', async () => {
  const { faults, quotas } = standIn.account;
  faults.losesKeys = 7;
  const compiled = versionOf(50);
  await publish(target(), compiled);
  expect([served(), quotas.used.writes]).toEqual([compiled.manifest.version, 50 + ENDING]);

  const next = versionOf(50, 100, 'b');
  standIn.account.meanwhile = async (call) => {
    if (call.startsWith('PUT')) faults.losesKeys = 1;
  };
  await expect(publish(target(), next)).rejects.toThrow('is not taken');
  expect(served()).toBe(compiled.manifest.version);
  standIn.account.meanwhile = null;
  faults.losesKeys = 0;
  await publish(target(), next);
  expect(served()).toBe(next.manifest.version);
});

test('connections that end after any number of writes: the old version or the new one, and the next run writes the rest', async () => {
  const first = versionOf(40);
  for (const after of [0, 1, 10, 25, 39, 40, 41, 42, 43]) {
    const { faults, quotas } = standIn.account;
    faults.dieAfterWrites = null;
    await publish(target(), first);
    const next = versionOf(40, 100, `after ${after} `);
    const total = next.documents.size + ENDING;
    faults.dieAfterWrites = after;
    await expect(publish(target({ retries: 1 }), next)).rejects.toThrow('no answer');
    expect(served()).toBe(first.manifest.version);
    faults.dieAfterWrites = null;
    const before = quotas.used.writes;
    await publish(target(), next);
    expect(served()).toBe(next.manifest.version);
    expect(quotas.used.writes - before).toBeLessThanOrEqual(total - after + 3);
  }
});

test('a fifth of all calls is told to wait a second: each comes again, and not earlier', async () => {
  const { faults } = standIn.account;
  faults.percent = 20;
  await publish(target(), versionOf(250));
  expect(faults.sentAway).toBeGreaterThan(1);
  expect(faults.tooEarly).toBe(0);
  expect(served()).not.toContain('half');
});

test('two publishers at once: one is told, the log has whatever was published', async () => {
  await publish(target(), factsWith());
  const rivals = [
    factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } }),
    factsWith({ file: 'clubs.csv', line: 3, cells: { founded: '1899' } }),
  ];
  const ended = await Promise.allSettled(rivals.map((one) => publish(target(), one)));
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(reasons.length).toBeLessThan(2);
  for (const reason of reasons) expect(reason).toBeInstanceOf(OvertakenError);
  for (const one of rivals) await publish(target(), one);
  const { history = '' } = manifestIn(namespace.values.get(pointerKey()) ?? '');
  const { publications } = JSON.parse(namespace.values.get(documentKey(history)) ?? '') as {
    publications: { number: number; version: string }[];
  };
  expect(publications.map(({ number }) => number)).toEqual(publications.map((_, at) => at + 1));
  for (const { manifest } of rivals)
    expect(publications.map(({ version }) => version)).toContain(manifest.version);
});

test('a store that shows what was written only after a while is waited for', async () => {
  standIn.account.faults.staleReads = 2;
  const [first, second] = [versionOf(120), versionOf(120, 100, 'b')];
  for (const one of [first, second]) {
    expect((await publish(target(), one)).status).toBe('PUBLISHED');
    expect(namespace.values.get(pointerKey())).toContain(one.manifest.version);
  }
});

test('documents of any size are written and read back within what a call takes', async () => {
  const { quotas } = standIn.account;
  // More than the 25 MiB that a read takes at most.
  const compiled = versionOf(12, 3_000_000);
  await publish(target(), compiled);
  expect(served()).toBe(compiled.manifest.version);
  const { writes } = quotas.used;
  await publish(target(), compiled, { verify: true });
  expect(quotas.used.writes).toBe(writes);
});

test('an answer that is cut off, or not of Cloudflare, is asked for again; where it stays so, nothing has changed', async () => {
  const { faults } = standIn.account;
  const page = (): string => '<!doctype html><title>Just a moment…</title>';
  const half = (answer: string): string => answer.slice(0, answer.length / 2);
  const old = versionOf(10);
  faults.spoilt.push(page, half, page, half);
  await publish(target(), old);
  expect([served(), faults.spoilt.length]).toEqual([old.manifest.version, 0]);

  const next = versionOf(10, 100, 'b');
  faults.spoilt.push(...Array.from({ length: 3 }, () => page));
  await expect(publish(target({ retries: 2 }), next)).rejects.toMatchObject({ status: null });
  faults.spoilt.push(() => '{"success":true}');
  await expect(publish(target(), next)).rejects.toThrow('an answer without values');
  expect(served()).toBe(old.manifest.version);
  await publish(target(), next);
  expect(served()).toBe(next.manifest.version);
});

test('what is refused for good is told as Cloudflare words it, and not tried again', async () => {
  const lost = new RemoteNamespace(api(), 'nosuch');
  await expect(publish(lost, versionOf(1))).rejects.toThrow('404 namespace not found (10013)');
  expect(standIn.account.calls.length).toBe(1);
});

test('the namespace is that of the deployed Worker, else the one with the title that wrangler gives it', async () => {
  expect(await findNamespace(api(), 'football-graph')).toBe(namespace.id);
  expect(await findNamespace(api(), 'another')).toBeNull();
});

test('a wait of an hour is not sat out: it is told at once', async () => {
  const faults = standIn.account.faults;
  Object.assign(faults, { percent: 100, retryAfter: 3_600 });
  await expect(publish(target(), versionOf(1))).rejects.toThrow('it asks to wait 60 minutes');
  expect(standIn.account.calls.length).toBe(1);
});

test('how long to wait is told in seconds or as a day', () => {
  const now = Date.parse('2026-11-29T12:00:00Z');
  const waits = ['7', 'Sun, 29 Nov 2026 12:00:09 GMT', 'Sun, 29 Nov 2026 11:00:00 GMT', 'soon', '9999', null];
  expect(waits.map((header) => retryAfterMs(header, now))).toEqual([7_000, 9_000, 0, 0, 9_999_000, 0]);
});
