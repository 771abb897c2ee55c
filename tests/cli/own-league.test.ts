/** docs/own-league.md, followed word for word: every command is run, and the league answers. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Home, home } from './home.ts';
import { Program } from './program.ts';

const guide = readFileSync(new URL('../../docs/own-league.md', import.meta.url), 'utf8');
const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim());
const queries = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const scripts = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;

/** The program behind `npm run <script> -- <options>`, and its options. */
function programOf(command: string): string[] {
  const [, script = '', options = ''] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
  const file = /\S+\.ts/.exec(scripts[script] ?? '')?.[0] ?? '';
  return [file, ...options.split(' ').filter((option) => option !== '')];
}

let project: Home;
let program: Program;
let url: string;

const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;

/** What a command of the guide prints. */
async function run(command: string): Promise<string> {
  const here = command.replace('http://127.0.0.1:8787', url);
  const [file, args] = here.startsWith('npm') ? [process.execPath, programOf(here)] : ['sh', ['-c', here]];
  const { stdout } = await promisify(execFile)(file, args, {
    cwd: project.folder,
    env: { ...process.env, PATH },
  });
  return stdout;
}

const commandsOf = (part: string): string[] => commands.filter((command) => command.includes(part));

interface Table {
  readonly data: {
    readonly season: {
      readonly table: { readonly rows: readonly { readonly record: { readonly played: number } }[] };
    };
  };
}

const playedIn = (answer: string): number[] =>
  (JSON.parse(answer) as Table).data.season.table.rows.map(({ record }) => record.played);

beforeAll(async () => {
  project = home();
  for (const command of [...commandsOf('cp '), ...commandsOf('data:check')]) await run(command);
  const [start = ''] = commandsOf('npm start');
  program = new Program([...programOf(start), '--port', '0'], project.folder);
  const ready = await program.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0] ?? '';
  await program.waitFor('Watching my-league/');
}, 180_000);

afterAll(async () => {
  await program.stop('SIGKILL');
  project[Symbol.dispose]();
});

test('no command of the guide is left out', () => {
  const known = ['cp ', 'data:check', 'npm start', 'curl '].flatMap(commandsOf);
  expect(known).toEqual(commands);
});

test('the table answers, now and after the third matchday', async () => {
  const [now = '', third = ''] = await Promise.all(commandsOf('curl ').map(run));
  expect(playedIn(now)).toEqual(Array.from({ length: 10 }, () => 9));
  expect(playedIn(third)).toEqual(Array.from({ length: 10 }, () => 3));
});

test('the question of the guide is answered', async () => {
  const [query = ''] = queries;
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  expect(await response.json()).toMatchObject({
    data: { club: { city: 'Harbour' }, headToHead: { record: { played: 1 } } },
  });
});

test('the facts of the project are not in it', async () => {
  const response = await fetch(`${url}/graphql?query={clubs(first:1){totalCount}}`);
  expect(await response.json()).toMatchObject({ data: { clubs: { totalCount: 10 } } });
});

test('a side written without its kind is told as the guide says', async () => {
  const file = project.at('my-league/matches/coast-league/2026.csv');
  const told = /```\n(matches\/[\s\S]*?)```/.exec(guide)?.[1] ?? '';
  writeFileSync(file, readFileSync(file, 'utf8').replace('club:harbour-town', 'harbour-town'));
  expect(await program.waitFor(told.trim())).toBeTruthy();
  expect(await program.waitFor('The documents of the last good facts are still served.')).toBeTruthy();
});
