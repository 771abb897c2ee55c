/** `npm run data:check`: what it prints of each rule, and where its verdict stands. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { RULES } from '../../src/compile/checks/check.ts';
import { factsFolder } from '../support/facts.ts';

const CHECK = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

async function linesOf(...options: readonly string[]): Promise<readonly string[]> {
  using data = factsFolder();
  const args = [CHECK, '--data', data.folder, ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.trimEnd().split('\n');
}

test('each rule is told with the embedded and the imported rows that it saw, and the verdict is last', async () => {
  const lines = await linesOf();
  const told = lines.flatMap(
    (line) =>
      /^(?:holds |waived) ([\w-]+): .+ \([\d,]+ embedded rows, [\d,]+ imported/u.exec(line)?.[1] ?? [],
  );
  expect(told).toEqual(RULES.map(({ name }) => name));
  expect(lines.at(-1)).toMatch(/^\d+ invariants hold; known debts are listed in debts\.csv\.$/u);
});

test('days that no source tells are counted in one line, and listed when asked for', async () => {
  const [plain, listed] = await Promise.all([linesOf(), linesOf('--days')]);
  expect(plain.filter((line) => /^(?:assumed|undated)/u.test(line))).toEqual([]);
  const count = Number(/^(\d+) rulings and outcomes have no day/mu.exec(plain.join('\n'))?.[1] ?? 0);
  expect(listed.filter((line) => /^(?:assumed|undated)/u.test(line))).toHaveLength(count);
});
