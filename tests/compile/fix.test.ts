/** `npm run data:fix`: the form of tables is mended, their facts stay. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../src/compile/faults.ts';
import { canonicalDate, dateColumns } from '../../src/compile/fix/dates.ts';
import { fixFolder } from '../../src/compile/fix/fix.ts';
import { loadTables } from '../../src/compile/load/load.ts';
import { withFacts } from '../support/facts.ts';
import { DATA_DIR } from '../support/graph.ts';

const CLUBS = 'clubs.csv';

/** What became of a table that was written in another way. */
function fixed(file: string, write: (text: string) => string | Uint8Array) {
  return withFacts([], (dir) => {
    const path = join(dir, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, write(before));
    const { written, left } = fixFolder(dir);
    const after = readFileSync(path);
    const again = fixFolder(dir);
    expect(readdirSync(dir).filter((name) => name.endsWith('.new'))).toEqual([]);
    return { before, after: after.toString(), written, left: left.map(formatFault), again };
  });
}

const reversed = (text: string): string => {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return `${[header, ...rows.toReversed()].join('\n')}\n`;
};

const withColumnsReversed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split(',').toReversed().join())
    .join('\n');

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'rows in another order': reversed,
  'columns in another order': withColumnsReversed,
  'what a spreadsheet leaves behind': (text) =>
    `\u{feff}${text.replaceAll('\n', '\r\n').replace('Bergamo', ' Bergamo ')},,,,,,,,,`,
  'an invisible hyphen and a wide blank': (text) =>
    text.replace('Bayern München', 'Bayern\u00a0Mün\u00adchen'),
  'a letter with a mark of its own': (text) => text.normalize('NFD'),
  'a last line without an end': (text) => text.trimEnd(),
  'cells in quotes that need none': (text) => text.replace('Bergamo', '"Bergamo"'),
};

for (const [what, write] of Object.entries(FORMS)) {
  test(`${what}: the table is as it was, and stays so`, () => {
    const { before, after, written, left, again } = fixed(CLUBS, write);
    expect(after).toBe(before);
    expect(written.map(([file]) => file)).toEqual([CLUBS]);
    expect(left).toEqual([]);
    expect(again).toEqual({ written: [], left: [] });
  });
}

test('what was mended is told', () => {
  expect(fixed(CLUBS, (text) => withColumnsReversed(reversed(text))).written).toEqual([
    [CLUBS, ['columns', 'order of rows']],
  ]);
  expect(fixed(CLUBS, (text) => text.replace('Bergamo', ' Bergamo')).written).toEqual([[CLUBS, ['1 cell']]]);
});

test('dates are written as the year, the month and the day', () => {
  const MATCHES = 'matches/ucl/2025-26.csv';
  for (const date of ['2026-3-10', '2026/03/10', '10.3.2026'])
    expect(fixed(MATCHES, (text) => text.replace('2026-03-10', date))).toMatchObject({ left: [] });
  expect(fixed(MATCHES, (text) => text.replace('2026-03-10', '10.3.2026'))).toMatchObject({
    after: readOf(MATCHES),
  });
  expect(['25/03/2026', '03/25/2026', '5/5/2026', '2026-3', '1907'].map(canonicalDate)).toEqual([
    '2026-03-25',
    '2026-03-25',
    '2026-05-05',
    '2026-03',
    '1907',
  ]);
  expect(['03/04/2026', '31.2.2026', '2026-13', 'spring 2026'].map(canonicalDate)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const readOf = (file: string): string => withFacts([], (dir) => readFileSync(join(dir, file), 'utf8'));

test('an ambiguous date is left as it is and reported', () => {
  const { after, left } = fixed(CLUBS, (text) => text.replace('1907', '03/04/1907'));
  expect(after).toContain('03/04/1907');
  expect(left).toEqual([
    'clubs.csv:2: founded 03/04/1907 has several meanings as a date, or none [date]\n    write it as 2026-03-10',
  ]);
});

test('a table that cannot be read is left as it is and told', () => {
  const unreadable: readonly [write: (text: string) => string | Uint8Array, said: RegExp][] = [
    [(text) => Buffer.from(text, 'latin1'), /^clubs\.csv:3: the text is not UTF-8/],
    [(text) => text.replaceAll(',', ';'), /^clubs\.csv:1: the header is ".*commas/s],
    [(text) => text.replace('founded', 'since'), /^clubs\.csv:1: the column "since" is not known/],
    [
      (text) => text.replace('Bergamo', 'Bergamo, Lombardy'),
      /^clubs\.csv:2: row 1 has \d+ cells, the header \d+ \[table-shape\]/,
    ],
    [
      (text) => text.replace('Bergamo', '"Bergamo'),
      /^clubs\.csv:2: a quote is not where a cell begins or ends, or is not closed/,
    ],
  ];
  for (const [write, said] of unreadable) {
    const { before, after, written, left } = fixed(CLUBS, write);
    const wrong = write(before);
    expect(after).toBe(typeof wrong === 'string' ? wrong : wrong.toString());
    expect(written).toEqual([]);
    expect(left).toEqual([expect.stringMatching(said)]);
  }
});

test('the tables of this project are in their form already, each row with a cell for each column', () => {
  const copy = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    cpSync(DATA_DIR, copy, { recursive: true });
    expect(fixFolder(copy)).toEqual({ written: [], left: [] });
    expect(readdirSync(copy, { recursive: true }).filter((file) => String(file).endsWith('.new'))).toEqual(
      [],
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('every column that holds dates is known as one, in its own table', () => {
  const shapes = [...loadTables(DATA_DIR).tables];
  const named = shapes.flatMap(([file, { members }]) => {
    const dates = dateColumns(members);
    return members.flatMap(({ name }) =>
      /^(?:date|start|born|founded|opened|retrieved|drawn)$|^from$|^to$|(?:^|_)on$|_from$/.test(name)
        ? [[`${file} ${name}`, dates.has(name)] as const]
        : [],
    );
  });
  expect(named.length).toBeGreaterThan(100);
  // Stages carry from another, cut-offs go from one place of a table to another, and ids from one to the next: those are no dates.
  expect(named.flatMap(([name, isDate]) => (isDate ? [] : name))).toEqual([
    'stages.csv carries_from',
    'cutoffs.csv from',
    'cutoffs.csv to',
    'identity/moved.csv from',
    'identity/moved.csv to',
  ]);
  const ends = (file: string) =>
    dateColumns(shapes.find(([path]) => path === file)?.[1].members ?? []).has('end');
  expect([ends('seasons.csv'), ends('tenures/clubs.csv')]).toEqual([true, false]);
});
