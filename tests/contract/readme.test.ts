/** The README is run: each query is asked, and its answer is the one printed below it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/edge/limits.ts';
import { ask } from '../support/graph.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const scripts = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: object }
).scripts;

const QUERY = /\*\*([^*]+)\*\*[^\n]*\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const examples = [...readme.matchAll(QUERY)].map(([, title = '', query = '', answer = '']) => ({
  title,
  query,
  answer,
}));

test('the README has seven questions with answers', () => {
  expect(examples.length).toBe(7);
  expect([...readme.matchAll(/```graphql/g)].length).toBe(7);
});

for (const { title, query, answer } of examples) {
  test(title, async () => {
    expect(await ask(query)).toEqual({ data: JSON.parse(answer) as unknown });
  });
}

test('the program it prints is one of the examples', () => {
  const printed = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => found[1]);
  const example = readFileSync(new URL('../../examples/gql-tada/coaches.ts', import.meta.url), 'utf8');
  expect(printed).toEqual([example]);
});

test('every npm script it names is there', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:[a-z-]+|lint|typecheck)\b/g)].map(
    (found) => found[1] ?? '',
  );
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  expect(new Set(named)).toContain('deploy:dry-run');
});

test('every file it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map((found) => found[1] ?? '');
  for (const link of links)
    expect(() => readFileSync(new URL(`../../${link}`, import.meta.url))).not.toThrow(/ENOENT/);
});

test('the limits it prints are those in force', () => {
  const printed = [...readme.matchAll(/^\| `(\w+)` \| (\d+) \|$/gm)].map(([, name, value]) => [
    name,
    Number(value),
  ]);
  expect(Object.fromEntries(printed)).toEqual(LIMITS);
});
