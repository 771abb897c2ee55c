import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../support/code/source-files.ts';

const EXPORTED_TYPE = /^export (?:abstract )?(?:interface|class|type) (\w+)/gm;
const DECLARED = /\b(?:interface|class|type|function|const|let) (\w+)/g;

/** Words that once stood where the field has a term: docs/glossary.md has the terms. */
const DIALECT: Readonly<Record<string, string>> = {
  Maybe: 'PromiseOrValue',
  DocumentMemory: 'DocumentCache',
  AnswerMemory: 'AnswerCache',
  AdmittingMemory: 'AdmissionCache',
  ViewMemory: 'ViewCache',
  Visit: 'RequestContext',
  Exchange: 'GraphQLRequest',
  Ways: 'Adjacency',
  Front: 'Frontier',
  settledOn: 'clinchedOrMissed',
  Held: 'a noun',
  Told: 'a noun',
  Said: 'a noun',
  Kept: 'a noun',
  Worded: 'a noun',
  Rowed: 'a noun',
  Tied: 'a noun',
  Sought: 'a noun',
  Supposed: 'a noun',
};

/** What the program is made of; tests and tools may name their own things alike. */
const filesOfTheProject = sourceFiles()
  .filter((path) => path.startsWith('src/') || path.startsWith('schema/'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

test('no exported type has the name of another', () => {
  const declared = filesOfTheProject.flatMap(({ path, text }) =>
    namesIn(text, EXPORTED_TYPE).map((name) => ({ name, path })),
  );
  expect(declared.length).toBeGreaterThan(300);
  const byName = Map.groupBy(declared, ({ name }) => name);
  const twice = [...byName].flatMap(([name, places]) =>
    places.length === 1 ? [] : [`${name}: ${places.map(({ path }) => path).join(', ')}`],
  );
  expect(twice).toEqual([]);
});

test('no name comes back that the field has a term for', () => {
  const found = filesOfTheProject.flatMap(({ path, text }) =>
    namesIn(text, DECLARED)
      .filter((name) => Object.hasOwn(DIALECT, name))
      .map((name) => `${path} declares ${name}; say ${DIALECT[name]}`),
  );
  expect(found).toEqual([]);
});

test('no parameter or variable is named `one`: it says what it holds', () => {
  const found = filesOfTheProject.flatMap(({ path, text }) =>
    /\(one(?:: [^=,)]+)?(?:\)|,)|\bconst one\b|^\s+one: [A-Z]\w+,$/m.test(text) ? [path] : [],
  );
  expect(found).toEqual([]);
});
