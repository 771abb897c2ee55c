/** The workflow that refreshes, each morning on a machine that knows nothing: its own scripts, run by a shell. */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { UPSTREAMS } from '../../src/refresh/upstream/git.ts';
import { type Files, leagues } from '../refresh/upstream.ts';
import { type Reached, reachNamespace } from '../support/cloudflare/namespace.ts';
import { factsFolder } from '../support/facts.ts';
import { type Ended, ended } from './command.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = ['src', 'schema', 'node_modules', 'package.json', 'wrangler.toml', '.github'];
const STATE_BRANCH = 'refresh-state';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly 'working-directory'?: string;
}

const workflow = parse(readFileSync(join(PROJECT, '.github/workflows/refresh.yml'), 'utf8')) as {
  readonly jobs: { readonly refresh: { readonly steps: readonly Step[] } };
};
/** What is left for a shell to do once the project is installed; to make a release is GitHub's. */
const steps = workflow.jobs.refresh.steps.filter(
  ({ name, run }) => run !== undefined && name !== 'Tell what is new',
);

let root: string;
let reached: Reached;

const git = (folder: string, ...args: string[]): string => {
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  return execFileSync('git', ['-C', folder, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
};

function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'a day');
}

/** The project as it lies at GitHub, with few facts. */
function makeOrigin(): void {
  const [project, origin] = [join(root, 'project'), join(root, 'origin.git')];
  mkdirSync(project);
  for (const name of SHARED) symlinkSync(join(PROJECT, name), join(project, name));
  using facts = factsFolder();
  cpSync(facts.folder, join(project, 'data'), { recursive: true });
  git(project, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(project);
  execFileSync('git', ['clone', '--quiet', '--bare', project, origin]);
}

/** Every repository that is asked, most of them with nothing in it that is read. */
function makeUpstream(): void {
  for (const { url } of UPSTREAMS) {
    const folder = url.replace('https://github.com', join(root, 'upstream'));
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet');
    commitAll(folder);
  }
}

/** What is new upstream this morning. */
function upstreamHas(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'upstream', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const name of ['deutschland', 'italy']) commitAll(join(root, 'upstream/openfootball', name));
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'morning-'));
  reached = await reachNamespace();
  makeOrigin();
  makeUpstream();
});

afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await reached[Symbol.asyncDispose]();
});

/** The repositories at GitHub are these here: nothing is asked of any network. */
const upstreamHere = (): Readonly<Record<string, string>> => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `url.file://${join(root, 'upstream')}.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://github.com',
});

function shell(
  machine: string,
  { run = '', 'working-directory': folder = '.' }: Step,
  acceptLoss: string,
): Promise<Ended> {
  const env = {
    ...process.env,
    ...reached.standIn.env,
    ...upstreamHere(),
    ...{ ACCEPT_LOSS: acceptLoss, MAX_WRITES: '', NO_COLOR: '1', RUNNER_TEMP: machine },
  };
  const child = spawn('bash', ['-e', '-c', run], {
    cwd: join(machine, folder),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

interface Morning {
  /** The step that failed; null where all ended with 0. */
  readonly failed: string | null;
  readonly printed: string;
  readonly report: { readonly status: string; readonly sources: readonly { readonly source: string }[] };
  readonly notes: string | null;
}

let mornings = 0;

/** The whole job, on a machine of its own. */
async function morning(acceptLoss = ''): Promise<Morning> {
  mornings += 1;
  const machine = join(root, `machine-${mornings}`);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${join(root, 'origin.git')}`, machine]);
  let [failed, printed]: [string | null, string] = [null, ''];
  for (const step of steps) {
    // The modules are there: they are shared with this project.
    if (step.run === 'npm ci') continue;
    const done = await shell(machine, step, acceptLoss);
    printed += done.printed;
    if (done.code !== 0) {
      failed = step.name ?? '';
      break;
    }
  }
  if (!existsSync(join(machine, 'report.json'))) throw new Error(`${failed} failed: ${printed}`);
  const [report, notes] = ['report.json', 'release-notes.md'].map((name) => join(machine, name)) as [
    string,
    string,
  ];
  return {
    failed,
    printed,
    report: JSON.parse(readFileSync(report, 'utf8')) as Morning['report'],
    notes: existsSync(notes) ? readFileSync(notes, 'utf8') : null,
  };
}

/** Commits of the branch that carries the state. */
const stateCommits = (): readonly string[] =>
  git(join(root, 'origin.git'), 'rev-list', STATE_BRANCH).split('\n');

const read = ({ report }: Morning): readonly string[] => report.sources.map(({ source }) => source);

test('each morning begins where the one before ended, and a refused one leaves everything as it was', {
  timeout: 180_000,
}, async () => {
  upstreamHas(leagues(20, 20));
  const first = await morning();
  expect([first.failed, first.report.status], first.printed).toEqual([null, 'PUBLISHED']);
  expect(read(first)).toEqual(['openfootball-deutschland', 'openfootball-italy']);
  expect(stateCommits().length).toBe(1);

  const second = await morning();
  expect([second.failed, second.report.status, read(second), second.notes]).toEqual([
    null,
    'NOTHING_NEW',
    [],
    null,
  ]);

  upstreamHas(leagues(22, 20));
  const third = await morning();
  expect([third.failed, third.report.status, read(third)]).toEqual([
    null,
    'PUBLISHED',
    ['openfootball-deutschland'],
  ]);
  expect(third.notes).toContain('Results added: 2');
  const [kept] = stateCommits();
  expect(stateCommits()).toEqual([kept]);

  upstreamHas(leagues(22, 8));
  const writes = reached.namespace.writes.length;
  const fourth = await morning();
  expect([fourth.failed, fourth.report.status]).toEqual(['Refresh', 'REFUSED']);
  expect(fourth.printed).toContain('season:italy-serie-a-2025-26');
  expect([stateCommits(), reached.namespace.writes.length]).toEqual([[kept], writes]);

  const fifth = await morning('season:italy-serie-a-2025-26');
  expect([fifth.failed, fifth.report.status], fifth.printed).toEqual([null, 'PUBLISHED']);
  expect(fifth.notes).toContain('Results gone: 12');
});
