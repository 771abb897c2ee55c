/** What a refresh refuses: facts that vanish. Nothing is published then, and the next refresh knows what this one knew. */
import { expect, test } from 'vitest';
import type { RefreshReport } from '../../src/refresh/refresh.ts';
import { type Files, GERMANY, ITALY, leagues, Refreshed } from './upstream.ts';

/** A graph whose leagues have 20 results each, and what a refresh with other files says. */
async function after(files: Files, accepted: readonly string[] = []) {
  const graph = new Refreshed();
  await graph.refresh(leagues(20, 20));
  const [version, state, writes] = [graph.version, graph.contents(), graph.kv.writes];
  const report = await graph.refresh(files, { accepted });
  const isUntouched =
    graph.version === version &&
    graph.kv.writes === writes &&
    JSON.stringify(graph.contents()) === JSON.stringify(state);
  return { report, isUntouched };
}

const told = ({ status, refused }: RefreshReport): string[] => [
  status,
  ...refused.map(({ what, reason }) => `${what}: ${reason}`),
];

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(leagues(20, 20)).filter(([one]) => one !== path));

test('half of a season that loses its results is refused', async () => {
  const { report, isUntouched } = await after(leagues(10, 20));
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "season:germany-bundesliga-2025-26: 10 of 20 would vanish, 50.0 %; at most 5.0 % may",
      "results: 10 of 62 would vanish, 16.1 %; at most 1.0 % may",
    ]
  `);
  expect(isUntouched).toBe(true);
});

test('half of a season whose matches are gone is refused', async () => {
  const text = leagues(20, 20)[GERMANY] ?? '';
  const half = text.slice(0, text.indexOf('▪ Round 11\n'));
  const { report, isUntouched } = await after({ ...leagues(20, 20), [GERMANY]: half });
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "source:openfootball-deutschland: 20 of 30 would vanish, 66.7 %; at most 2.0 % may",
      "season:germany-bundesliga-2025-26: 10 of 20 would vanish, 50.0 %; at most 5.0 % may",
      "results: 10 of 62 would vanish, 16.1 %; at most 1.0 % may",
    ]
  `);
  expect(isUntouched).toBe(true);
});

test('a source that is not upstream any more is refused', async () => {
  const { report, isUntouched } = await after(without(ITALY));
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "source:openfootball-italy: its files are not upstream any more",
      "season:italy-serie-a-2025-26: all 20 results would vanish",
      "results: 20 of 62 would vanish, 32.3 %; at most 1.0 % may",
    ]
  `);
  expect(isUntouched).toBe(true);
});

test('a season that vanished beside another is refused', async () => {
  const graph = new Refreshed();
  const older = {
    'openfootball/italy/2024-25/1-seriea.txt': (leagues(20, 20)[ITALY] ?? '')
      .replaceAll('2025', '2024')
      .replace('2024/26', '2024/25'),
  };
  await graph.refresh({ ...leagues(20, 20), ...older });
  expect(told(await graph.refresh(leagues(20, 20)))).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "source:openfootball-italy: 30 of 60 would vanish, 50.0 %; at most 2.0 % may",
      "season:italy-serie-a-2024-25: all 20 results would vanish",
      "results: 20 of 92 would vanish, 21.7 %; at most 1.0 % may",
    ]
  `);
});

test('a source all of whose rows are rejected is refused', async () => {
  const nobody = (leagues(20, 20)[ITALY] ?? '').replaceAll(' v ', ' versus ');
  const { report, isUntouched } = await after({ ...leagues(20, 20), [ITALY]: nobody });
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "source:openfootball-italy: all 30 rows of it were rejected",
      "season:italy-serie-a-2025-26: all 20 results would vanish",
      "results: 20 of 62 would vanish, 32.3 %; at most 1.0 % may",
    ]
  `);
  expect(isUntouched).toBe(true);
});

test('a source that is empty is refused', async () => {
  const { report, isUntouched } = await after({ ...leagues(20, 20), [ITALY]: '' });
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "source:openfootball-italy: it has no facts any more",
      "season:italy-serie-a-2025-26: all 20 results would vanish",
      "results: 20 of 62 would vanish, 32.3 %; at most 1.0 % may",
    ]
  `);
  expect(isUntouched).toBe(true);
});

test('an empty data set is refused, the first time too', async () => {
  const graph = new Refreshed();
  graph.emptyFacts();
  const { status, faults } = await graph.refresh({});
  expect([status, faults?.split('\n')[0], graph.kv.writes]).toMatchInlineSnapshot(`
    [
      "REFUSED",
      "matches:1: there is no match in this folder [not-empty]",
      0,
    ]
  `);
});

test('what is accepted may vanish, and nothing else', async () => {
  const { report } = await after(leagues(10, 20), ['season:germany-bundesliga-2025-26']);
  expect([report.status, report.accepted.map(({ what }) => what)]).toMatchInlineSnapshot(`
    [
      "PUBLISHED",
      [
        "season:germany-bundesliga-2025-26",
      ],
    ]
  `);
  const other = await after(leagues(10, 20), ['season:italy-serie-a-2025-26']);
  expect([other.report.status, other.isUntouched]).toEqual(['REFUSED', true]);
});

test('the matches of a season that may vanish do not count against its source', async () => {
  const text = leagues(20, 20)[GERMANY] ?? '';
  const half = text.slice(0, text.indexOf('▪ Round 11\n'));
  const files = { ...leagues(20, 20), [GERMANY]: half };
  const { report } = await after(files, ['season:germany-bundesliga-2025-26']);
  expect(told(report)).toEqual(['PUBLISHED']);
});

test('a source whose end is accepted is taken out', async () => {
  const accepted = ['source:openfootball-italy'];
  const { report } = await after(without(ITALY), accepted);
  expect(told(report)).toMatchInlineSnapshot(`
    [
      "PUBLISHED",
    ]
  `);
});

test('a result that is taken back and one that is moved by a day are no loss', async () => {
  const text = leagues(20, 20)[GERMANY] ?? '';
  const moved = text.replace('Aug 01 2025', 'Aug 28 2025').replace('Nord 0-1\n▪ Round 3', 'Nord\n▪ Round 3');
  expect(moved).not.toBe(text);
  const { report } = await after({ ...leagues(20, 20), [GERMANY]: moved });
  expect(report.status).toBe('PUBLISHED');
});

/** What a refresh says of a table of this project that has had 40 rows, and what one says that may lose them. */
async function tenuresLeft(left: number): Promise<readonly string[]> {
  const graph = new Refreshed();
  graph.led(40);
  await graph.refresh(leagues(20, 20));
  const { version } = graph;
  graph.led(left);
  const first = await graph.refresh(leagues(20, 20));
  const isUntouched = graph.version === version;
  if (first.status !== 'REFUSED') return told(first);
  const second = await graph.refresh(leagues(20, 20), { accepted: ['facts:club-head-coach'] });
  return [...told(first), isUntouched ? 'untouched' : 'changed', ...told(second)];
}

test('a table of this project that was emptied or cut off is refused, and one that was corrected is not', async () => {
  expect(await tenuresLeft(0)).toEqual([
    'REFUSED',
    'facts:club-head-coach: all 40 would vanish',
    'untouched',
    'PUBLISHED',
  ]);
  expect(await tenuresLeft(20)).toEqual([
    'REFUSED',
    'facts:club-head-coach: 20 of 40 would vanish, 50.0 %; at most 5.0 % may',
    'untouched',
    'PUBLISHED',
  ]);
  expect(await tenuresLeft(30)).toEqual(['PUBLISHED']);
});
