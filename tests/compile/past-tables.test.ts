/** Past names and home grounds: a row that nobody would read is a fault, and so told once. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FactError } from '../../src/compile/faults.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { firstDay } from '../../src/football/partial-date.ts';
import { DATA_DIR } from '../support/graph.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'past-'));
  cpSync(DATA_DIR, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

test('names of what is none of the things that have any, a name without an end, and a ground of another club', () => {
  writeFileSync(
    join(copy, 'past-names.csv'),
    [
      'subject,name,from,to,source',
      'club:nowhere,Nowhere,,1990,general-knowledge',
      'coach:aime-jacquet,Mémé,,1990,general-knowledge',
      'country:ghana,Gold Coast,,,general-knowledge',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(copy, 'home-grounds.csv'),
    'club,venue,from,source\ninter,anfield,1947,general-knowledge\n',
  );
  try {
    loadFacts(copy);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    expect(
      error.faults.map(({ file, message, tip }) => `${file}: ${message}; ${tip}`),
    ).toMatchInlineSnapshot(`
      [
        "past-names.csv: to is empty; every row of past-names.csv names its to",
        "past-names.csv: coach:aime-jacquet has no past names; of country, club, competition, venue, as country:ghana",
        "home-grounds.csv: inter does not play at anfield; its ground is giuseppe-meazza",
      ]
    `);
  }
});

test('a former name begins no earlier than the same name in its time', () => {
  const { countries, clubs, competitions } = loadFacts(DATA_DIR);
  const earlier = [...countries, ...clubs, ...competitions].flatMap(
    ({ value: { id, names, pastNames = [] } }) =>
      pastNames.flatMap(({ name, from }) =>
        names
          .filter((former) => former.name === name && former.from !== undefined && from !== undefined)
          .filter((former) => firstDay(former.from ?? '') < firstDay(from ?? ''))
          .map((former) => `${id}: ${name} of ${former.from}, in its time from ${from}`),
      ),
  );
  expect(earlier).toEqual([]);
});
