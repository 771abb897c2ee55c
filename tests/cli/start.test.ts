/** `npm start` as a developer meets it: the real Worker on workerd, facts edited while it serves. */
import { execFile } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Home, home } from './home.ts';
import { Program } from './program.ts';

const MATCHES = 'data/matches/ucl/2025-26.csv';
const START = 'src/cli/start.ts';
/** A new isolate takes seconds to begin on a busy machine. */
const RELOADED = { timeout: 20_000 };
const BERGAMO = '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { score { fullTime { home away } } } }';

interface Published {
  readonly version: string;
  readonly counts: object | null;
}

const ONE_CHANGE = { added: 0, changed: 1, retracted: 0 };
const PUBLISHED = '{ dataset { versions { nodes { version counts { added changed retracted } } } } }';
const CHANGES =
  '{ dataset { changes(fromVersion: "FROM") { nodes { subject predicate before { value } after { value } } } } }';

let project: Home;
let program: Program;
let url: string;

async function answer(query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  return response.json();
}

async function score(): Promise<string> {
  const { data } = (await answer(BERGAMO)) as {
    data: { match: { score: { fullTime: { home: number; away: number } } } };
  };
  const { home: ours, away: theirs } = data.match.score.fullTime;
  return `${ours}-${theirs}`;
}

/** Saves as many editors do: beside the file, then into its place. */
function edit(file: string, change: (text: string) => string): void {
  const path = project.at(file);
  writeFileSync(`${path}.swap`, change(readFileSync(path, 'utf8')));
  renameSync(`${path}.swap`, path);
}

const bergamo = (text: string): string => {
  const row = text
    .split('\n')
    .find((line) => line.startsWith('2026-03-10') && line.includes('club:atalanta'));
  if (row === undefined) throw new Error('The table has no row of that night');
  return row;
};

beforeAll(async () => {
  project = home();
  program = new Program([START, '--port', '0'], project.folder);
  const ready = await program.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0] ?? '';
  await program.waitFor('Watching data/');
}, 180_000);

afterAll(async () => {
  await program.stop('SIGKILL');
  project[Symbol.dispose]();
});

test('it says how many documents it serves and where', () => {
  expect(program.printed).toMatch(/Data version [0-9a-f]{12}: \d+ documents, \d+ of them new\./);
  expect(program.printed).toContain('/schema.graphql');
});

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const commands = readme.match(/^curl .*127\.0\.0\.1.*$/gm) ?? [];

/** What a command of the README prints, asked of the program under test. */
async function answered(part: string): Promise<unknown> {
  const command = commands.find((one) => one.includes(part)) ?? '';
  expect(command).toContain('http://127.0.0.1:8787/');
  const { stdout } = await promisify(execFile)('sh', ['-c', command.replace('http://127.0.0.1:8787', url)]);
  return JSON.parse(stdout);
}

test('the commands of the README answer', async () => {
  expect(await answered('/graphql')).toMatchObject({ data: { dataset: { knownThrough: '2026-09-17' } } });
  expect(await answered('/id/match')).toMatchObject({
    '@type': ['SportsEvent', 'iptc:Event'],
    name: 'Atalanta v Bayern München',
  });
  expect(await answered('/what-was-published')).toMatchObject({
    data: { dataset: { versions: { totalCount: 1, nodes: [{ counts: null }] } } },
  });
  expect(commands.length).toBe(3);
});

test('a table with an impossible score is refused with file and line, and the last good answer stays', async () => {
  const text = readFileSync(project.at(MATCHES), 'utf8');
  const line = text.split('\n').indexOf(bergamo(text)) + 1;
  edit(MATCHES, (text) => text.replace(bergamo(text), bergamo(text).replace(',0-3,1-6,', ',2-3,1-6,')));
  expect(await program.waitFor('cannot be served')).toBeTruthy();
  expect(
    await program.waitFor(`matches/ucl/2025-26.csv:${line}: half-time 2-3 is above full-time 1-6`),
  ).toBeTruthy();
  expect(await program.waitFor('The documents of the last good facts are still served.')).toBeTruthy();
  expect(await score()).toBe('1-6');
});

test('mended facts are served again, and so is the next change', { timeout: 180_000 }, async () => {
  edit(MATCHES, (text) => text.replace(bergamo(text), bergamo(text).replace(',2-3,1-6,', ',0-3,1-5,')));
  await program.waitFor(/Data version \w+: \d+ documents/);
  await expect.poll(score, RELOADED).toBe('1-5');
  edit(MATCHES, (text) => text.replace(bergamo(text), bergamo(text).replace(',0-3,1-5,', ',0-3,1-6,')));
  await program.waitFor(/Data version \w+: \d+ documents, 0 of them new\./);
  await expect.poll(score, RELOADED).toBe('1-6');
});

test('what was edited was published, and is told: a goal less, and the goal again', async () => {
  const { data } = (await answer(PUBLISHED)) as { data: { dataset: { versions: { nodes: Published[] } } } };
  const [again, less, first] = data.dataset.versions.nodes;
  expect([again?.counts, less?.counts, first?.counts]).toEqual([ONE_CHANGE, ONE_CHANGE, null]);
  expect(again?.version).toBe(first?.version);
  expect(await answer(CHANGES.replace('FROM', less?.version ?? ''))).toMatchObject({
    data: {
      dataset: {
        changes: {
          nodes: [
            {
              subject: 'match:ucl-2025-26-atalanta-bayern-1',
              predicate: 'full-time',
              before: { value: '1-5' },
              after: { value: '1-6' },
            },
          ],
        },
      },
    },
  });
});

test('a port that is taken is told, with another to take', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => holder.once('listening', listening));
  const { port } = holder.address() as { port: number };
  const second = new Program([START, '--port', String(port)], project.folder);
  expect(await second.ended).toBe(2);
  expect(second.printed).toBe(
    `Port ${port} is taken by another program. Take another: npm start -- --port 8788\n`,
  );
  holder.close();
});

test('a port that is none is told', async () => {
  const second = new Program([START, '--port', 'http'], project.folder);
  expect(await second.ended).toBe(2);
  expect(second.printed).toBe(
    '"http" is not a port. A port is a number from 0 to 65535, such as --port 8788.\n',
  );
});

test('Ctrl-C stops it, and nothing answers any more', async () => {
  expect(await program.stop('SIGINT')).toBe(0);
  expect(program.printed).toMatch(/Stopping\.\n$/);
  await expect(fetch(url)).rejects.toThrow();
});
