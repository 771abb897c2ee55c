/** Code and data change their shape, by the commands of the guide: whichever comes first, both Workers answer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pointerKey, SCHEMA_VERSION } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { type Reached, reachNamespace, readerOf } from '../support/cloudflare/namespace.ts';
import { factsFolder } from '../support/facts.ts';
import { publishedFacts } from '../support/versions.ts';
import { command } from './command.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const NEXT = SCHEMA_VERSION + 1;

/** One isolate of the Worker of a project. */
type IsolateOver = typeof import('../support/isolate.ts').isolateOver;

let data: ReturnType<typeof factsFolder>;
let reached: Reached;
/** The project as it will be once its documents have another shape. */
let next: string;

function nextProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-shape-'));
  for (const name of ['src', 'schema', 'tests/support'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  for (const name of ['node_modules', 'package.json', 'wrangler.toml'])
    symlinkSync(join(PROJECT, name), join(folder, name));
  const keys = join(folder, 'src/store/keys.ts');
  const text = readFileSync(keys, 'utf8');
  const changed = text.replace('requirementsHash(LAYOUT)', `${NEXT}`);
  if (changed === text) throw new Error('src/store/keys.ts does not tell the shape');
  writeFileSync(keys, changed);
  return folder;
}

beforeAll(() => {
  data = factsFolder();
  next = nextProject();
});

afterAll(() => {
  data[Symbol.dispose]();
  rmSync(next, { recursive: true });
});

beforeEach(async () => {
  reached = await reachNamespace();
});

afterEach(() => reached[Symbol.asyncDispose]());

/** `npm run publish` in one of the two projects. */
async function publish(project: string): Promise<void> {
  const args = ['--remote', '--namespace', reached.namespace.id, '--data', data.folder];
  const { code, printed } = await command('src/cli/publish.ts', args, { project, env: reached.standIn.env });
  expect(code, printed).toBe(0);
}

/** Status and data version of what the Worker of a project answers. */
async function answer(project: string): Promise<readonly [status: number, version: string]> {
  const { isolateOver } = (await import(join(project, 'tests/support/isolate.ts'))) as {
    readonly isolateOver: IsolateOver;
  };
  const { status, text } = await isolateOver(readerOf(reached.namespace)).get('/health');
  return [status, (JSON.parse(text) as { version?: string }).version ?? ''];
}

/** The version at the pointer of a shape. */
const served = (shape: number): string =>
  manifestIn(reached.namespace.values.get(pointerKey(shape)) ?? '').version;

const both = async () => ({ now: await answer(PROJECT), next: await answer(next) });

for (const [first, projects] of [
  ['the data of the next shape come', () => [PROJECT, next]],
  ['the data of the shape before come', () => [next, PROJECT]],
] as const)
  test(`${first} last: both Workers answer, each from its own`, async () => {
    for (const project of projects()) await publish(project);
    expect(await both()).toEqual({ now: [200, served(SCHEMA_VERSION)], next: [200, served(NEXT)] });
    expect(served(SCHEMA_VERSION)).toBe((await publishedFacts()).manifest.version);
  });

test('a Worker of the next shape answers nothing before its data is published, and the old Worker goes on', async () => {
  await publish(PROJECT);
  expect((await both()).next[0]).toBe(503);
  expect((await both()).now[0]).toBe(200);
  await publish(next);
  expect((await both()).next[0]).toBe(200);
});
