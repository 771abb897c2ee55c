/** The commands of package.json run what they are there for: a path that is misspelt, vitest would pass over in silence. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rootOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const { scripts } = JSON.parse(readFileSync(rootOf('package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const filesIn = (script: string): readonly string[] =>
  [...(scripts[script] ?? '').matchAll(/(?:src|tests|bench)\/[\w./-]+/g)].map(([path]) => path);

test('every file and folder that a command names is there', () => {
  const named = Object.keys(scripts).flatMap((script) => filesIn(script).map((path) => ({ script, path })));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ path }) => !existsSync(rootOf(path)))).toEqual([]);
});

test('check asks for format, types, facts and the fast tests, one after the other', () => {
  const steps = (scripts.check ?? '').split(' && ').map((step) => step.replace('npm run --silent ', ''));
  expect(steps).toEqual(['lint', 'typecheck', 'data:check', 'test:fast']);
  expect(steps.filter((step) => !Object.hasOwn(scripts, step))).toEqual([]);
  expect(filesIn('test:fast')).toContain('tests/football');
});

test('the fast tests leave out those that go through all of the data', () => {
  expect(scripts['test:fast']).toMatch(/^FAST_TESTS=1 vitest run --project node /);
  expect(scripts.test).toBe('vitest run');
  const config = readFileSync(rootOf('vitest.config.ts'), 'utf8');
  expect(config).toMatch(/process\.env\.FAST_TESTS === undefined \? \[\] : \[EVERY\]/);
});

test('what takes longer than a test may has a command of its own', () => {
  const steps = [...(scripts['test:long'] ?? '').matchAll(/npm run --silent ([\w:-]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(steps).toEqual(['mutants', 'prove:as-of', 'price:check']);
});
