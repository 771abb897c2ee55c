/** The workflow that refreshes every morning: it can be read, and what it calls is there. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { EXIT } from '../../src/cli/command/exit.ts';
import { refreshOptions } from '../../src/cli/refresh/options.ts';
import { MAY_VANISH } from '../../src/refresh/guard/losses.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const document = parseDocument(readFileSync('.github/workflows/refresh.yml', 'utf8'));
const workflow = document.toJS() as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const scripts = steps.flatMap(({ run }) => run ?? []);

test('it is YAML without a fault', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
});

test('it runs once a day, one at a time, and none is cut off', () => {
  expect(workflow.on.schedule).toEqual([{ cron: '0 6 * * *' }]);
  expect(workflow.concurrency).toEqual({ group: 'refresh', 'cancel-in-progress': false });
  expect(workflow.permissions).toEqual({ contents: 'write' });
});

test('each action is pinned to a commit', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u.test(uses))).toEqual([]);
});

test('each script is one that a shell can read', () => {
  // GitHub puts values in place of its expressions before the shell sees them.
  for (const script of scripts)
    execFileSync('bash', ['-n'], { input: script.replaceAll(/\$\{\{[^}]*\}\}/gu, 'value') });
});

test('each command of npm is one of package.json', () => {
  const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const called = scripts.flatMap((script) =>
    [...script.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name),
  );
  expect(called).toEqual(['refresh']);
  expect(called.filter((name) => known[name] === undefined)).toEqual([]);
});

test('the refresh is called with options that it has, and its exit codes are those that the workflow takes for success', () => {
  const [, line = ''] = /npm run --silent refresh -- ([^\n]*?) "\$\{more/u.exec(scripts.join('\n')) ?? [];
  expect(refreshOptions(line.split(' '))).toMatchObject({
    remote: true,
    env: 'production',
    state: 'state',
    notes: 'release-notes.md',
    json: true,
  });
  const taken = [...scripts.join('\n').matchAll(/"\$code" -eq (\d)/gu)].map(([, code]) => Number(code));
  expect(taken).toEqual([EXIT.done, EXIT.nothingNew]);
});

test('each command of the guide has options that there are, and its shares are those of the guard', () => {
  const guide = readFileSync('docs/refresh.md', 'utf8');
  const commands = [...guide.matchAll(/^npm run refresh(?: -- (.*))?$/gmu)].map(([, line]) =>
    refreshOptions(line?.split(' ') ?? []),
  );
  expect(commands.length).toBe(5);
  const shares = [...guide.matchAll(/^\| [a-z ]+ \| (\d+) % \|$/gmu)].map(([, share]) => Number(share) / 100);
  expect(shares).toEqual(Object.values(MAY_VANISH));
});
