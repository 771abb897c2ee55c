/** Every command that works with facts or with Cloudflare, called wrongly: one exit code, and what would be right. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command/command-line.ts';
import { openNamespace } from '../../src/cli/remote/namespace.ts';
import { numberOf, SHARE, WHOLE } from '../../src/cli/simulate/numbers.ts';
import { UsageError } from '../../src/local/usage.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Printed {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param line `publish --remot` */
function run(line: string): Promise<Printed> {
  const [name = '', ...args] = line.split(' ');
  const env = Object.entries(process.env).filter(([variable]) => !variable.startsWith('CLOUDFLARE_'));
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [`src/cli/${name}.ts`, ...args],
      { cwd: ROOT, env: Object.fromEntries(env) },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wrong-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WRONG: Readonly<Record<string, string>> = {
  'publish --remot': 'There is no option --remot: did you mean --remote?',
  'publish --remote': 'CLOUDFLARE_API_TOKEN is not set',
  'rollback one two': 'Name at most one version, not one two.',
  'collect --keep': '--keep needs a value.',
  'refresh --from nowhere-at-all': '--from nowhere-at-all is not there.',
  'import openfotball --from .': 'There is no source openfotball. Did you mean openfootball?',
  'import openfootball --from exampels': '--from exampels is not there: did you mean examples?',
  'import football --from .': 'There is no source football. One of ',
  'compare wrld-cup': 'There is no competition wrld-cup: did you mean world-cup?',
  'export --format csw': '--format csw: there is no such format; one of ',
  'simulate --matches -5 --requests 1': '--matches -5 is not a whole number from 1 on',
  'check --data nowhere-at-all': 'There is no folder nowhere-at-all.',
  'fix --data examples/own-leage/data': 'There is no folder examples/own-leage/data.',
  'build --dat examples': 'There is no option --dat: did you mean --data?',
  'build --json': 'There is no option --json.',
  'start --data exmples': 'There is no folder exmples. Did you mean --data examples?',
  'check --data README.md': 'README.md is a file. Name the folder',
  'publish --remote --namespace=': '--namespace is empty. Give it a value, or leave it out.',
  'refresh --accept-loss=': '--accept-loss is empty.',
  'rollback ': 'An argument is empty.',
  'start --port many': '"many" is not a port.',
};

test('every command that is called wrongly ends with 2 and says what would be right', async () => {
  const ended = await Promise.all(Object.keys(WRONG).map(run));
  const told = Object.fromEntries(
    Object.entries(WRONG).map(([line, words], at) => [
      line,
      [ended[at]?.code, ended[at]?.err.includes(words)],
    ]),
  );
  expect(told, ended.map(({ err }) => err).join('\n')).toEqual(
    Object.fromEntries(Object.keys(WRONG).map((line) => [line, [2, true]])),
  );
});

test('with --json what went wrong is on stdout, for programs', async () => {
  writeFileSync(join(folder, 'clubs.csv'), 'id,name,contry\n');
  const lines = [
    'publish --json',
    'rollback --json',
    'collect --json --keep none',
    'refresh --json --accept-loss serie-a',
    'import --json openfootball',
    `check --json --data ${folder}`,
  ];
  const ended = await Promise.all(lines.map(run));
  expect(ended.map(({ code, out }) => [code, JSON.parse(out)])).toEqual([
    [2, { status: 'FAILED', code: 'BAD_USAGE', message: expect.stringContaining('say --remote') }],
    [2, { status: 'FAILED', code: 'BAD_USAGE', message: expect.stringContaining('CLOUDFLARE_API_TOKEN') }],
    [2, { status: 'FAILED', code: 'BAD_USAGE', message: expect.stringContaining('--keep none') }],
    [2, { status: 'FAILED', code: 'BAD_USAGE', message: expect.stringContaining('season:serie-a') }],
    [2, { status: 'FAILED', code: 'BAD_USAGE', message: expect.stringContaining('--from') }],
    [
      1,
      {
        status: 'FAILED',
        code: 'FACTS_WRONG',
        message: expect.stringContaining('contry'),
        faults: expect.arrayContaining([expect.objectContaining({ file: 'clubs.csv', line: 1 })]) as unknown,
      },
    ],
  ]);
  // A person is told the same.
  expect(ended.every(({ err }) => err !== '')).toBe(true);
});

test('the address of an interface that is none is told at once', async () => {
  const variables = {
    CLOUDFLARE_API_TOKEN: 't',
    CLOUDFLARE_ACCOUNT_ID: 'a',
    CLOUDFLARE_API_BASE_URL: 'api.cloudflare.com',
  };
  await expect(openNamespace({ env: null, namespace: 'n' }, variables)).rejects.toThrow(
    new UsageError(
      'CLOUDFLARE_API_BASE_URL api.cloudflare.com is not a URL. Leave it unset, or write https://api.cloudflare.com/client/v4.',
    ),
  );
});

test('an environment that is not there is told although the namespace is named', async () => {
  const variables = { CLOUDFLARE_API_TOKEN: 't', CLOUDFLARE_ACCOUNT_ID: 'a' };
  await expect(openNamespace({ env: 'prodution', namespace: 'n' }, variables)).rejects.toThrow(
    'Did you mean production?',
  );
});

const said = (work: () => unknown): string => {
  try {
    return `${work()}`;
  } catch (error) {
    return error instanceof UsageError ? error.message : 'not told as what it is';
  }
};

test('numbers of a simulation are whole where there is no half of one, and may have separators', () => {
  const matches = (text: string): string => said(() => numberOf('matches', text, WHOLE));
  expect(['10e6', '10,000,000', '10_000_000', '1'].map(matches)).toEqual([
    '10000000',
    '10000000',
    '10000000',
    '1',
  ]);
  const wrong = ['0.5', '1.5', '0', '-5', 'many', '', '1,00', '0x10', '1e400', 'Infinity'];
  expect(wrong.map(matches)).toEqual(
    wrong.map((text) => `--matches ${text} is not a whole number from 1 on, such as 10e6 or 10,000,000.`),
  );
  const cached = (text: string): string => said(() => numberOf('cached', text, SHARE));
  expect(['0', '1', '0.9', '1.1'].map(cached)).toEqual([
    '0',
    '1',
    '0.9',
    '--cached 1.1 is not a share from 0 to 1, such as 0.9.',
  ]);
});

test('what is wrong with the command line is told in the words of the command', () => {
  const config = {
    options: { keep: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  } as const;
  const told = (...args: string[]): string =>
    said(() => JSON.stringify(commandLine(config, 'the help', args).values));
  expect(told('--keep', '-5', '--json')).toBe('{"keep":"-5","json":true}');
  expect(told('--kep', '5')).toBe('There is no option --kep: did you mean --keep?');
  expect(told('--nothing-like-it')).toBe('There is no option --nothing-like-it.');
  expect(told('--json=yes')).toBe('--json takes no value.');
  expect(told('--keep')).toBe('--keep needs a value.');
  expect(told('--keep', '--json')).toBe('--keep needs a value.');
  expect(told('5')).toBe('"5" belongs to no option.');
});
