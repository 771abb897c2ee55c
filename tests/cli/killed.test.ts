/** `npm run publish` is killed while it writes, and run again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentKey, pointerKey } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { type Reached, reachNamespace } from '../support/cloudflare/namespace.ts';
import { factsFolder } from '../support/facts.ts';
import { publishedFacts } from '../support/versions.ts';
import { command, type Ended } from './command.ts';

let reached: Reached;
let data: ReturnType<typeof factsFolder>;

beforeAll(async () => {
  reached = await reachNamespace();
  data = factsFolder();
});

afterAll(async () => {
  data[Symbol.dispose]();
  await reached[Symbol.asyncDispose]();
});

const founded = (year: number) => publishedFacts({ file: 'clubs.csv', find: '1907', write: `${year}` });

/** Writes it into the folder that is published. */
function say(year: number): void {
  const clubs = join(data.folder, 'clubs.csv');
  writeFileSync(clubs, readFileSync(clubs, 'utf8').replace(/,Bergamo,\d{4},/u, `,Bergamo,${year},`));
}

/** @param fatal kills it when it makes so many calls that write; 0: never. What the last of them writes is written. */
async function publish(fatal = 0): Promise<Ended> {
  const { account, env } = reached.standIn;
  let calls = 0;
  let kill: (() => void) | null = null;
  account.meanwhile = async (call) => {
    if (!call.startsWith('PUT')) return;
    calls += 1;
    if (calls === fatal) kill?.();
  };
  const args = ['--remote', '--namespace', reached.namespace.id, '--data', data.folder];
  const started = (how: () => void): void => {
    kill = how;
  };
  return command('src/cli/publish.ts', args, { env, started });
}

/** The version that is served, if every document of it is there. */
function served(): string {
  const { values } = reached.namespace;
  const { version, documents, history = '' } = manifestIn(values.get(pointerKey()) ?? '');
  const isComplete = [...Object.values(documents), history].every((hash) => values.has(documentKey(hash)));
  return isComplete ? version : `half of ${version}`;
}

test('the old version is served or the new one, each whole; run again it writes what is left and no document twice', async () => {
  await publish();
  let old = (await publishedFacts()).manifest.version;
  const seen: string[] = [];
  // Documents and list, log, manifest, claim, pointer.
  for (let fatal = 1; fatal <= 5; fatal += 1) {
    const { manifest, documents } = await founded(1900 + fatal);
    const { version } = manifest;
    say(1900 + fatal);
    const { length: before } = reached.namespace.writes;
    expect((await publish(fatal)).code).toBeNull();
    seen.push(served() === old ? 'old' : served() === version ? 'new' : served());
    const again = await publish();
    expect([again.code, served()], again.printed).toEqual([0, version]);
    const written = reached.namespace.writes.slice(before).filter((key) => documents.has(key.slice(2)));
    expect(written.length).toBe(new Set(written).size);
    old = version;
  }
  expect(seen).toEqual(['old', 'old', 'old', 'old', 'new']);
});
