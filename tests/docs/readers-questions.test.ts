/** What somebody asks who has never seen the code, and whether the documents lead there. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../support/code/source-files.ts';
import { ASKED } from './readers-questions.ts';

/** All that stands in a file, or in the files of a folder. */
function textBelow(path: string): string {
  const isFolder = statSync(join(ROOT, path)).isDirectory();
  const files = isFolder ? sourceFiles().filter((file) => file.startsWith(path)) : [path];
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

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
    expect(leadsTo === undefined ? found : textBelow(leadsTo)).toMatch(finds);
  });
}
