/** A source that breaks leaves what was imported before, and nothing of it is printed raw. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadImported } from '../../src/compile/imported/load.ts';
import { failure } from '../../src/import/failure.ts';
import { reportText } from '../../src/import/report.ts';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

const FILE = '2023-24/1-serie-a.txt';
const SOURCE = 'openfootball-italy';

/** Thirty matches, a day each. */
const rows = Array.from({ length: 30 }, (_, index) => {
  const day = new Date(Date.UTC(2023, 8, 2 + index)).toISOString().slice(0, 10);
  return `${day}\n    Città ${index} v Club ${index + 1}  ${index % 4}-1\n`;
});
const GOOD = `= Serie A 2023/24\n# Matches    30\n\n${rows.join('')}`;

const WRONG: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  'cut in the middle': GOOD.slice(0, GOOD.length / 2),
  'without its last row': GOOD.split('\n').slice(0, -3).join('\n').concat('\n'),
  'in Latin-1': Buffer.from(GOOD, 'latin1'),
  'in UTF-16': Buffer.from(`\u{feff}${GOOD}`, 'utf16le'),
  'a web page': `<!doctype html><html><body><h1>Please log in</h1>${'<p>x</p>\n'.repeat(40)}</body></html>`,
};

test.each(Object.entries(WRONG))(
  'a source that is %s leaves what was imported before',
  async (_what, content) => {
    const workshop = new Workshop();
    using data = factsFolder();
    await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: GOOD }), data.folder);
    const before = workshop.contents();
    const broken = workshop.checkout('italy', { [FILE]: content });
    const [report] = await workshop.import('openfootball', broken, data.folder);
    expect(report?.refused.length).toBeGreaterThan(0);
    expect(workshop.contents()).toBe(before);
    expect(reportText(report as NonNullable<typeof report>)).toContain(
      'refused: what was imported before stays as it was (--accept-loss <what>)',
    );
  },
);

/** Places where a transfer may stop: within the score, the names, the time of the last row. */
test.each([1, 2, 3, 8, 14, 20, 26])(
  'a file that lacks its last %i characters leaves what was imported before',
  async (characters) => {
    const workshop = new Workshop();
    using data = factsFolder();
    const whole = GOOD.replace('# Matches    30\n', '').replaceAll('-1\n', '-1 (0-1)\n');
    await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: whole }), data.folder);
    const before = workshop.contents();
    const cut = workshop.checkout('italy', { [FILE]: whole.slice(0, -1 - characters) });
    const reports = await workshop.import('openfootball', cut, data.folder);
    expect(failure(reports)).toBe(`${SOURCE} stays as it was: more would vanish than may`);
    expect(workshop.contents()).toBe(before);
  },
);

test('a file without a last line end is whole, and so is one with a row less in its middle', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const whole = `${GOOD.replace('# Matches    30\n', '')}2023-11-02\n    Città 1 v Club 3  1-1`;
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: whole }), data.folder);
  for (const text of [whole, whole.replace(/ {4}Città 7 v .*\n/u, '')]) {
    const reports = await workshop.import(
      'openfootball',
      workshop.checkout('italy', { [FILE]: text }),
      data.folder,
    );
    expect(reports).toMatchObject([{ refused: [], damaged: [] }]);
  }
});

test('a file that is a folder, or is not there, leaves what was imported before, however little it had', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const small = '= Serie A 2024/25\n\n2024-09-02\n    Alfa v Beta  1-0\n';
  const files = { [FILE]: GOOD, '2024-25/1-serie-a.txt': small };
  await workshop.import('openfootball', workshop.checkout('italy', files), data.folder);
  const before = workshop.contents();
  for (const others of [{}, { '2024-25/1-serie-a.txt/list.html': '<html></html>' }]) {
    const from = workshop.checkout('italy', { [FILE]: GOOD, ...others });
    const [report] = await workshop.import('openfootball', from, data.folder);
    expect(report?.refused).toMatchObject([{ what: 'file:2024-25/1-serie-a.txt', lost: 1, before: 1 }]);
    expect(workshop.contents()).toBe(before);
  }
});

/** The same, and what else is not as its publisher meant it. */
const DAMAGED: Readonly<Record<string, string | Uint8Array>> = {
  ...WRONG,
  'cut within a row, without a count': GOOD.replace('# Matches    30\n', '').slice(0, -12),
  'in Windows-1250': Buffer.from(GOOD.replaceAll('Città', 'Citt\u00bf'), 'latin1'),
  'decoded twice': Buffer.from(GOOD, 'utf8').toString('latin1'),
  'JSON of an error': '{"message":"Not Found","documentation_url":"https://example.org"}\n',
  'of blank lines': '\n\n\n',
};

test.each(Object.entries(DAMAGED))(
  'a source that is %s ends with 1, also when nothing was imported before',
  async (_what, content) => {
    const workshop = new Workshop();
    using data = factsFolder();
    const from = workshop.checkout('italy', { [FILE]: content });
    const reports = await workshop.import('openfootball', from, data.folder);
    expect(failure(reports)).toBe(`${SOURCE} looks damaged: what is wrong is listed above`);
    expect(reports.flatMap(reportText).join('\n')).toContain('damaged (--accept-loss <what>');
    const names = new Set(reports.flatMap(({ damaged }) => damaged.map(({ what }) => what)));
    const accepted = await workshop.import('openfootball', from, data.folder, names);
    expect(accepted.flatMap(({ damaged }) => damaged)).toEqual([]);
  },
);

test('a damaged file is told beside good ones, which are taken over', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const from = workshop.checkout('italy', { [FILE]: GOOD, '2024-25/1-serie-a.txt': '' });
  const reports = await workshop.import('openfootball', from, data.folder);
  expect(reports).toMatchObject([
    { matches: 30, damaged: [{ what: 'file:2024-25/1-serie-a.txt', reason: 'it is empty' }] },
  ]);
  expect(failure(reports)).not.toBeNull();
});

test('rows that are spoilt in one way are counted in one line', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const latin = workshop.checkout('italy', { [FILE]: Buffer.from(GOOD, 'latin1') });
  const [report] = await workshop.import('openfootball', latin, data.folder);
  const text = reportText(report as NonNullable<typeof report>);
  expect(text).toContain('    30 × not UTF-8: byte … at column …\n');
});

test('a source that is whole ends with 0', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const from = workshop.checkout('italy', { [FILE]: GOOD });
  expect(failure(await workshop.import('openfootball', from, data.folder))).toBeNull();
});

test('a loss that is accepted by its name is taken over', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: GOOD }), data.folder);
  const cut = workshop.checkout('italy', { [FILE]: GOOD.replace('# Matches    30\n', '').slice(0, 600) });
  const [refused] = await workshop.import('openfootball', cut, data.folder);
  const names = new Set(refused?.refused.map(({ what }) => what));
  expect(names).toEqual(new Set([`source:${SOURCE}`, `file:${FILE}`]));
  const [taken] = await workshop.import('openfootball', cut, data.folder, names);
  expect(taken?.refused).toEqual([]);
  expect(taken?.matches).toBeLessThan(30);
});

test('one row that is corrected away is no broken source', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const unstated = GOOD.replace('# Matches    30\n', '');
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: unstated }), data.folder);
  const less = unstated.split('\n').slice(0, -3).join('\n').concat('\n');
  const [report] = await workshop.import(
    'openfootball',
    workshop.checkout('italy', { [FILE]: less }),
    data.folder,
  );
  expect(report).toMatchObject({ refused: [], difference: { gone: 1, unchanged: 29 } });
});

test('a name that nobody can see whole, or that has no end, is rejected, and printed by its numbers', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  const hostile = [
    'Rapid \u{202e}neiW v Club 1  1-0',
    'Bell\u{7}\u{1b}[31mRed v Club 1  1-0',
    'Ｆｕｌｌ v Club 1  1-0',
    'Zero\u{200b}Width v Club 1  1-0',
    `${'Long'.repeat(60)} v Club 1  1-0`,
  ];
  const text = `= Serie A 2023/24\n\n2023-09-02\n${hostile.map((row) => `    ${row}\n`).join('')}    Alfa v Beta  1-0\n`;
  const from = workshop.checkout('italy', { [FILE]: text });
  const [report] = await workshop.import('openfootball', from, data.folder);
  expect(report).toMatchObject({ matches: 1, rejected: { length: hostile.length } });
  const printed = reportText(report as NonNullable<typeof report>).replaceAll('\n', '');
  expect(printed).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('an import that was killed between its two renames is served', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: GOOD }), data.folder);
  const whole = loadImported(workshop.imported);
  renameSync(join(workshop.imported, SOURCE), join(workshop.imported, `.old-${SOURCE}`));
  expect(loadImported(workshop.imported)).toEqual(whole);
});

test('an import with a lost or cut table is refused by name', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: GOOD }), data.folder);
  const table = join(workshop.imported, SOURCE, 'seasons.csv');
  rmSync(table);
  expect(() => loadImported(workshop.imported)).toThrowError(
    expect.objectContaining({ faults: [expect.objectContaining({ file: table, rule: 'table-lost' })] }),
  );
});

test('a disk that refuses leaves the old tables whole and nothing half-written', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  await workshop.import('openfootball', workshop.checkout('italy', { [FILE]: GOOD }), data.folder);
  const before = workshop.contents();
  // A file stands where the new tables are to be written, as a disk that takes no more would.
  mkdirSync(join(workshop.imported, `.lock-${SOURCE}`));
  const more = workshop.checkout('italy', { [FILE]: GOOD.replace('0-1', '2-1') });
  await expect(workshop.import('openfootball', more, data.folder)).rejects.toThrow();
  rmSync(join(workshop.imported, `.lock-${SOURCE}`), { recursive: true });
  expect(workshop.contents()).toBe(before);
  expect(readdirSync(workshop.imported)).toEqual([SOURCE]);
});

test('a second import of a source at the same time waits for nobody and says who is at it', async () => {
  const workshop = new Workshop();
  using data = factsFolder();
  mkdirSync(workshop.imported, { recursive: true });
  const from = workshop.checkout('italy', { [FILE]: GOOD });
  const lock = join(workshop.imported, `.lock-${SOURCE}`);
  writeFileSync(lock, `${process.ppid}`);
  await expect(workshop.import('openfootball', from, data.folder)).rejects.toThrow(
    `${SOURCE} is being imported by process ${process.ppid}: wait until it is through`,
  );
  writeFileSync(lock, '99999999');
  const [report] = await workshop.import('openfootball', from, data.folder);
  expect(report?.matches).toBe(30);
});
