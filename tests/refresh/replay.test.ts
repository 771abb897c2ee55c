/** A history of three days, undone and replayed: daily refreshes end where one refresh of the last day does. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heldAgainstOneImport } from './replay/against-one-import.ts';
import { Upstream } from './replay/history.ts';
import { type Day, isComplete, Replayed } from './replay/replay.ts';
import { type Files, GERMANY, leagues, Refreshed } from './upstream.ts';

/** Writes the files of each day, and the difference to the next as a patch a repository. */
function written(graph: Refreshed, days: Readonly<Record<string, Files>>): Upstream {
  const [sources, history] = [join(graph.root, 'sources'), join(graph.root, 'history')];
  const git = (repository: string, ...args: string[]): string => {
    const author = ['-c', 'user.name=Upstream', '-c', 'user.email=upstream@example.org'];
    const folder = join(sources, 'openfootball', repository);
    return execFileSync('git', ['-C', folder, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' });
  };
  for (const [place, [day, files]] of Object.entries(days).entries()) {
    graph.put(sources, files);
    for (const repository of ['deutschland', 'italy']) {
      if (place === 0) git(repository, 'init', '--quiet');
      git(repository, 'add', '--all');
      const patch = git(repository, 'diff', '--cached');
      git(repository, 'commit', '--quiet', '--allow-empty', '--message', day);
      mkdirSync(join(history, repository), { recursive: true });
      if (place > 0 && patch !== '')
        writeFileSync(join(history, repository, `00${place}-${day}-abc1234.patch`), patch);
    }
  }
  return new Upstream(sources, history, graph.mirror, ['openfootball']);
}

const told = ({ day, report }: Day): string => {
  const { status, publication } = report;
  const { added = 0, changed = 0, retracted = 0 } = publication?.changes ?? {};
  return `${day} ${status} +${added} ~${changed} -${retracted}`;
};

const corrected = (files: Files): Files => ({
  ...files,
  [GERMANY]: (files[GERMANY] ?? '').replace('Nord 0-1', 'Nord 4-1'),
});

test('results come day by day, a corrected one is changed, and nothing is lost on the way', async () => {
  const graph = new Refreshed();
  const upstream = written(graph, {
    '2025-08-10': leagues(10, 10),
    '2025-08-11': leagues(12, 10),
    '2025-08-12': corrected(leagues(12, 13)),
    '2025-08-13': corrected(leagues(20, 20)),
  });
  const request = {
    upstream,
    dataDir: graph.facts.folder,
    folder: graph.folder,
    every: 1,
    shown: () => undefined,
  };
  const replay = await new Replayed(request).replay();
  const { days } = replay;
  expect(days.map(told)).toMatchInlineSnapshot(`
    [
      "before PUBLISHED +0 ~0 -0",
      "2025-08-11 PUBLISHED +2 ~0 -0",
      "2025-08-12 PUBLISHED +3 ~1 -0",
      "2025-08-13 PUBLISHED +15 ~0 -0",
    ]
  `);
  // Each day writes its seasons and teams, catalogue, search, relations and what a publication ends with, and not all there is.
  const [first, ...later] = days;
  expect(later.every(({ writes }) => writes < (first?.writes ?? 0))).toBe(true);
  expect(isComplete(replay)).toBe(true);
});

test('what was lost on the way is found by holding it against one import of the last day', async () => {
  const graph = new Refreshed();
  await graph.refresh(leagues(12, 12));
  const held = () => heldAgainstOneImport(graph.kv, graph.mirror, graph.facts.folder, graph.root);
  expect(await held()).toMatchObject({ others: [], changes: { added: 0, changed: 0, retracted: 0 } });
  graph.put(graph.mirror, leagues(12, 13));
  expect(await held()).toMatchObject({
    others: expect.arrayContaining(['season/italy-serie-a-2025-26']) as unknown,
    changes: { added: 1, changed: 0, retracted: 0 },
  });
});

test('a day that lost half of a season is refused, and the next day continues from the day before it', async () => {
  const graph = new Refreshed();
  const upstream = written(graph, {
    '2025-08-10': leagues(20, 20),
    '2025-08-11': leagues(8, 20),
    '2025-08-12': leagues(22, 20),
  });
  const request = {
    upstream,
    dataDir: graph.facts.folder,
    folder: graph.folder,
    every: 1,
    shown: () => undefined,
  };
  const replay = await new Replayed(request).replay();
  const { days } = replay;
  expect(days.map(told)).toMatchInlineSnapshot(`
    [
      "before PUBLISHED +0 ~0 -0",
      "2025-08-11 REFUSED +0 ~0 -0",
      "2025-08-12 PUBLISHED +2 ~0 -0",
    ]
  `);
  expect(isComplete(replay)).toBe(true);
});
