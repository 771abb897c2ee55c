/** CONTRIBUTING.md is followed: recipe by recipe, in a copy of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../cli/command.ts';
import { Copy, differing, textsIn } from './recipes/copy.ts';
import { effects } from './recipes/effects.ts';
import { type Recipe, recipesIn } from './recipes/recipe.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const recipes = recipesIn(ROOT);

let copy: Copy;
beforeAll(() => {
  copy = new Copy(ROOT);
});
afterAll(() => copy[Symbol.dispose]());

const BEFORE = {
  'Fix a fact in the browser': { match: { score: { fullTime: { home: 1, away: 5 } } } },
  'Add a tenure': { club: { coach: null } },
  'Add a column': ['Cannot query field "born" on type "Coach".'],
  "Add a competition's rules": null,
  'Add a source': null,
  'Add a field': ['Cannot query field "confidence" on type "Tenure". Did you mean "evidence"?'],
};

const AFTER = {
  'Fix a fact in the browser': { match: { score: { fullTime: { home: 1, away: 6 } } } },
  'Add a tenure': { club: { coach: { name: 'Raffaele Palladino' } } },
  'Add a column': { coach: { born: '1941-11-27' }, facts: { totalCount: 1 } },
  "Add a competition's rules": 'primeira-liga',
  'Add a source': 'PDDL-1.0',
  'Add a field': { club: { tenures: { nodes: [{ confidence: 'HIGH' }] } } },
};

test('each recipe lists the files that it touches, and shows what stands in one of them', () => {
  expect(recipes.map(({ title }) => title)).toEqual(Object.keys(AFTER));
  for (const { title, files, newFiles, parts } of recipes) {
    expect(
      files.filter((file) => !existsSync(join(ROOT, file))),
      title,
    ).toEqual([]);
    expect(
      parts.map(({ file }) => file).filter((file) => !files.includes(file)),
      title,
    ).toEqual([]);
    expect(parts.length + newFiles.length, title).toBeGreaterThan(0);
  }
});

test('the project works before the recipes are followed', async () => {
  for (const recipe of recipes) copy.undo(recipe);
  const { code, printed } = await command('tests/docs/recipes/print-effects.ts', [], { project: copy.root });
  expect(code, printed).toBe(0);
  expect(JSON.parse(printed)).toEqual(BEFORE);
});

test('without the recipes, clients would lose fields: the schema is printed so only with --breaking', async () => {
  const refused = await copy.run('schema:print');
  expect(refused.code).toBe(1);
  expect(refused.printed).toContain('Field Tenure.confidence was removed.');
  for (const [name, ...args] of [['schema:print', '--breaking'], ['data:print']] as const)
    expect((await copy.run(name, ...args)).code, name).toBe(0);
  const printed = recipes.flatMap((recipe) => recipe.printed);
  const other = new Set(differing(textsIn(ROOT), textsIn(copy.root)));
  expect(printed.filter((file) => !other.has(file))).toEqual([]);
});

/** The files that whoever follows a recipe, and runs the commands it names, has changed. */
async function changedBy(recipe: Recipe): Promise<readonly string[]> {
  const before = textsIn(copy.root);
  copy.follow(recipe);
  for (const name of recipe.commands) {
    const { code, printed } = await copy.run(name);
    expect(code, `${recipe.title}, ${name}: ${printed}`).toBe(0);
  }
  return differing(before, textsIn(copy.root));
}

test('a recipe and the commands it names change the files of its list and no other', async () => {
  for (const recipe of recipes) {
    const { title, parts, newFiles, columns, printed } = recipe;
    const shown = [...parts, ...columns].map(({ file }) => file);
    const listed = new Set([...shown, ...newFiles.filter((file) => !file.startsWith('tests/')), ...printed]);
    expect(await changedBy(recipe), title).toEqual([...listed].sort());
  }
}, 180_000);

test('whoever follows the recipes gets the project as it is, with nothing left to print', async () => {
  for (const name of ['schema:print', 'operations:print', 'data:print', 'data:fix'])
    expect((await copy.run(name)).code, name).toBe(0);
  expect(differing(textsIn(ROOT), textsIn(copy.root))).toEqual([]);
});

test('whoever follows the recipes sees their effect', async () => {
  expect(await effects()).toEqual(AFTER);
});

test('every document and command it names is there', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, link = '']) => link);
  const commands = [...text.matchAll(/npm (?:run )?(start|test|check|[a-z]+:[a-z-]+)\b/g)].map(
    ([, command = '']) => command,
  );
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  expect(new Set(recipes.flatMap((recipe) => recipe.commands))).toEqual(
    new Set(['data:fix', 'data:check', 'schema:print', 'data:print']),
  );
});

/** The commands in the first block of a section. */
function commandsIn(path: string, heading: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(text.slice(text.indexOf(`## ${heading}\n`))) ?? [];
  return block.trim().split(/\n| && /);
}

test('it is set up as the README starts it and as CI installs it, and tested by a part of what CI runs', () => {
  const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(commandsIn('CONTRIBUTING.md', 'Set up')).toEqual(['npm ci', 'npm start']);
  expect(commandsIn('README.md', 'Run it')).toEqual(['npm ci', 'npm start']);
  expect(ci).toContain("step 'install' npm ci ");
  expect(commandsIn('CONTRIBUTING.md', 'Test')).toEqual(['npm run check']);
  for (const step of ['lint', 'typecheck']) {
    expect(scripts.check).toContain(`npm run --silent ${step}`);
    expect(ci).toContain(`npm run --silent ${step}\n`);
  }
  expect(ci).toContain('npm test ');
});
