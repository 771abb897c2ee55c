/** The glossary tells every word that the schema and the facts use, and names only what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { writtenGlossary } from '../../src/print/schema/glossary.ts';

const rootOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const textOf = (path: string): string => readFileSync(rootOf(path), 'utf8');

const glossary = textOf('docs/glossary.md');
const schema = buildSchema(textOf('schema/schema.graphql'));
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type));

const terms = [...glossary.matchAll(/^\| ([^|`]+) \| ([^|]+) \| ((?:`[^`|]+`(?:, )?)+) \|$/gm)].map(
  ([, term = '', meaning = '', where = '']) => ({
    term,
    meaning,
    where: [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }),
);

/** What stands below a heading, as far as the next one. */
const sectionOf = (heading: string): string =>
  glossary.split(/^#+ /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

test('every value of every enum is told in the table of its enum', () => {
  const untold = enums.flatMap((type) =>
    type
      .getValues()
      .filter(
        ({ name }) =>
          !new RegExp(`^\\| \`${name}\` \\| .{6,}\\. \\|$`, 'm').test(sectionOf(`\`${type.name}\``)),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(enums.length).toBeGreaterThan(20);
  expect(untold).toEqual([]);
});

test('every code of a stage is told with its names', () => {
  const codes = textOf('data/stages.csv')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[1] ?? []);
  const untold = [...new Set(codes)].filter(
    (code) => !sectionOf('Codes of stages').includes(`\n| \`${code}\` | `),
  );
  expect(codes.length).toBeGreaterThan(300);
  expect(untold).toEqual([]);
});

test('every kind of entity is a term', () => {
  const kinds = enums.find(({ name }) => name === 'EntityKind')?.getValues() ?? [];
  const known = new Set(terms.map(({ term }) => term));
  expect(kinds.length).toBeGreaterThan(5);
  expect(
    kinds.map(({ name }) => name.toLowerCase().replaceAll('_', ' ')).filter((kind) => !known.has(kind)),
  ).toEqual([]);
});

test('a term is told once, in sentences', () => {
  const named = terms.map(({ term }) => term);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((term, at) => named.indexOf(term) !== at)).toEqual([]);
  expect(terms.filter(({ meaning }) => !/^[A-Z].{15,}[.)]$/.test(meaning))).toEqual([]);
});

test('where a term is at home there is such a type, or such a path', () => {
  const strays = terms.flatMap(({ term, where }) =>
    where
      .filter((name) => !(/^[A-Z]\w+$/.test(name) ? schema.getType(name) : existsSync(rootOf(name))))
      .map((name) => `${term}: ${name}`),
  );
  expect(strays).toEqual([]);
});

test('what follows from the schema and the stages is as they say: npm run schema:print writes it', () => {
  expect(writtenGlossary(glossary, schema, textOf('data/stages.csv'))).toBe(glossary);
});
