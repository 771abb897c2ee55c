/** What a refresh publishes, what it says of it, and what it keeps for the next one. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, GERMANY, leagues, Refreshed } from './upstream.ts';

const sources = ({ sources: read }: { readonly sources: readonly { source: string }[] }): string[] =>
  read.map(({ source }) => source);

test('what was played upstream is published, and said in the release notes', async () => {
  const graph = new Refreshed();
  const first = await graph.refresh(leagues(10, 10));
  expect([first.status, first.notes?.split('\n').at(2)]).toEqual([
    'PUBLISHED',
    'There was no version before that it could be compared with.',
  ]);
  const second = await graph.refresh(leagues(12, 10));
  expect(sources(second)).toEqual(['openfootball-deutschland']);
  expect(second.notes?.split('\n').slice(2)).toMatchInlineSnapshot(`
    [
      "Facts: 2 added, 0 changed, 0 retracted.",
      "",
      "## Bundesliga",
      "",
      "Results added: 2",
      "",
      "- 2025-08-11 Dachs Nord – Adler Nord 2-1",
      "- 2025-08-12 Dachs Nord – Biber Nord 2-1",
      "",
    ]
  `);
});

test('a corrected result is told with what it was', async () => {
  const graph = new Refreshed();
  const before = leagues(10, 10);
  await graph.refresh(before);
  const text = before[GERMANY] ?? '';
  const { notes } = await graph.refresh({ ...before, [GERMANY]: text.replace('Nord 0-1', 'Nord 4-1') });
  expect(notes?.split('\n').filter((line) => line.startsWith('- '))).toMatchInlineSnapshot(`
    [
      "- 2025-08-01 Adler Nord – Biber Nord 4-1; was 0-1",
    ]
  `);
});

test('who came onto a bench and who left it is told', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  graph.appoint();
  const { notes } = await graph.refresh(leagues(10, 10));
  expect(notes?.split('\n').slice(4)).toMatchInlineSnapshot(`
    [
      "## Benches",
      "",
      "Tenures added: 1",
      "",
      "- Atalanta: Ivan Jurić, 2026-04-01 to open",
      "",
      "Tenures changed: 1",
      "",
      "- Atalanta: Raffaele Palladino, 2025-11-11 to 2026-03-31",
      "",
    ]
  `);
});

/** Internationals of two countries, a year each, with one more at the beginning. */
function internationals(...first: readonly string[]): Files {
  const years = Array.from(
    { length: 30 },
    (_, at) => `${1950 + at}-05-01,Italy,Germany,${at % 3},1,Alpine Cup,Roma,Italy,FALSE`,
  );
  const header = 'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral';
  return { 'international_results/results.csv': `${[header, ...first, ...years].join('\n')}\n` };
}

test('a match forgotten at the beginning of a long list leaves those below it as they were', async () => {
  const graph = new Refreshed();
  await graph.refresh(internationals());
  const { status, publication } = await graph.refresh(
    internationals('1949-05-01,Germany,Italy,0,2,Friendly,Berlin,Germany,FALSE'),
  );
  // Its season, its days, both teams, the catalogue, relations and search; not the cup of those below.
  expect([status, publication?.written]).toEqual(['PUBLISHED', 7]);
});

test('a second refresh has nothing new and writes nothing', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  const { writes } = graph.kv;
  const again = await graph.refresh(leagues(10, 10));
  expect([again.status, again.notes, sources(again)]).toEqual(['NOTHING_NEW', null, []]);
  expect(graph.kv.writes).toBe(writes);
});

test('the state is carried to another machine, where nothing else is known', async () => {
  const [here, there] = [new Refreshed(), new Refreshed()];
  await here.refresh(leagues(10, 10));
  cpSync(here.folder, there.folder, { recursive: true });
  const { status, sources: read } = await there.refresh(leagues(10, 12), { target: here.kv });
  expect([status, read.map(({ source, changed }) => [source, changed])]).toEqual([
    'PUBLISHED',
    [['openfootball-italy', 2]],
  ]);
});

test('without a state everything is imported again, and nothing is new', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  rmSync(graph.folder, { recursive: true });
  const again = await graph.refresh(leagues(10, 10));
  expect([again.status, sources(again).length]).toEqual(['NOTHING_NEW', 2]);
});

test('when clubs are known by other names, every source is read again', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  graph.renameClub();
  expect(sources(await graph.refresh(leagues(10, 10)))).toEqual([
    'openfootball-deutschland',
    'openfootball-italy',
  ]);
});

test('a publication that may not write enough goes on at the next refresh, the old version served meanwhile', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  const served = graph.version;
  const [first, state] = [await graph.refresh(leagues(12, 12), { maxWrites: 6 }), graph.contents()];
  expect([first.status, graph.version]).toEqual(['UNFINISHED', served]);
  const second = await graph.refresh(leagues(12, 12));
  expect([second.status, graph.version]).toEqual(['PUBLISHED', second.version]);
  expect(graph.contents()).not.toEqual(state);
});

test('a store that fails leaves the state as it was, and the next refresh completes', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  const before = graph.contents();
  const broken = {
    get: (keys: string[]) => graph.kv.get(keys),
    put: () => Promise.reject(new Error('out of order')),
  };
  await expect(graph.refresh(leagues(12, 10), { target: broken })).rejects.toThrow('out of order');
  expect(graph.contents()).toEqual(before);
  expect((await graph.refresh(leagues(12, 10))).status).toBe('PUBLISHED');
});

test('a damaged version is replaced, and nothing is compared with it', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  for (const key of graph.kv.values.keys()) if (key.startsWith('d/')) graph.kv.values.delete(key);
  const { status, notes } = await graph.refresh(leagues(12, 10));
  expect([status, notes?.includes('no version before')]).toEqual(['PUBLISHED', true]);
});

test('tables that no refresh made are left alone', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(10, 10));
  cpSync(join(graph.folder, 'imported/openfootball-italy'), join(graph.folder, 'imported/by-hand'), {
    recursive: true,
  });
  await graph.refresh(leagues(12, 10));
  expect(graph.contents().some(([file]) => file.startsWith('imported/by-hand/'))).toBe(true);
});
