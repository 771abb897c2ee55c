/** What somebody asks who has never seen the code, and whether the documents lead there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/code/source-files.ts';
import { ASKED } from './readers-questions.ts';
import { WORDS_ASKED } from './words-asked.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

/** All that stands in a file, or in the files of a folder. */
function textBelow(path: string): string {
  const files = statSync(join(ROOT, path)).isDirectory() ? filesIn(path) : [path];
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

const DECLARED = 'export (?:async )?(?:abstract )?(?:const|function|class|interface|type)';

/** A declaration by its name. A mention of the name elsewhere is no answer. */
const answer = (finds: string | RegExp): RegExp =>
  typeof finds === 'string' ? new RegExp(`^${DECLARED} ${finds}\\b`, 'm') : finds;

const isCode = (path: string): boolean => path.startsWith('src/') || path.startsWith('schema/');

/** The line that fits, with the one behind it: what a reader's eye takes in. */
function seen(document: string, line: RegExp): string {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const at = line.exec(text)?.index ?? text.length;
  const begin = text.lastIndexOf('\n', at) + 1;
  return text.slice(begin).split('\n', 4).join('\n');
}

for (const { question, read, line, leadsTo, finds } of ASKED) {
  test(question, () => {
    const found = seen(read, line);
    expect(found, `${read} does not speak of it`).not.toBe('');
    if (leadsTo !== undefined) expect(found).toContain(`\`${leadsTo}\``);
    expect(leadsTo === undefined ? found : textBelow(leadsTo)).toMatch(answer(finds));
  });
}

for (const { question, term, leadsTo, finds } of WORDS_ASKED) {
  test(question, () => {
    const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
    const row = glossary.split('\n').find((line) => line.startsWith(`| ${term} |`)) ?? '';
    expect(row, `the glossary has no ${term}`).toContain(`\`${leadsTo}\``);
    expect(textBelow(leadsTo)).toMatch(answer(finds));
  });
}

test('who is led into the code is led to a declaration', () => {
  const loose = [...ASKED, ...WORDS_ASKED].filter(
    ({ leadsTo = '', finds }) => isCode(leadsTo) && typeof finds !== 'string',
  );
  expect(loose.map(({ question }) => question)).toEqual([]);
});
