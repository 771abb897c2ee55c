/** Seeded mistakes in rulings that were overturned. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsIn } from '../../src/compile/checks/check.ts';
import { knownReferences } from '../../src/compile/checks/known-references.ts';
import { ruledDays } from '../../src/compile/checks/ruled-days.ts';
import { textsTold } from '../../src/compile/checks/texts-told.ts';
import type { Facts, MatchFact } from '../../src/compile/facts.ts';
import { formatFault } from '../../src/compile/faults.ts';
import { loadFacts, loadTables } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);

type PastRuling = NonNullable<MatchFact['pastRulings']>[number];

/** Serbia–Albania was ruled on 2014-10-24, and otherwise on 2015-07-10. */
const withRuling = (write: (ruling: PastRuling) => PastRuling): Facts => ({
  ...facts,
  matches: facts.matches
    .filter(({ value }) => value.id === '2014-10-14-serbia-albania')
    .map(({ value, ...place }) => ({
      ...place,
      value: { ...value, pastRulings: value.pastRulings?.map(write) ?? [] },
    })),
});

const faultsOf = (changes: Partial<PastRuling>, rule = ruledDays): string[] => {
  const found: string[] = [];
  rule.check(
    withRuling((ruling) => ({ ...ruling, ...changes })),
    (_place, message) => found.push(message),
  );
  return found;
};

test('a ruling is overturned after it was given, by the day of the one that stands', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ to: '2014-10-24' })).toEqual([
    '2014-10-14-serbia-albania was ruled on 2014-10-24 until 2014-10-24, and on 2015-07-10 next',
  ]);
  expect(faultsOf({ to: '2015-07-11' })).toEqual([
    '2014-10-14-serbia-albania was ruled on 2014-10-24 until 2015-07-11, and on 2015-07-10 next',
  ]);
});

test('a match that was ruled upon before it was played had another day then', () => {
  expect(faultsOf({ from: '2014-10-01' })).toEqual([
    '2014-10-14-serbia-albania was ruled upon on 2014-10-01, before it was played on 2014-10-14',
  ]);
  expect(faultsOf({ from: '2014-10-01', date: '2014-09-30' })).toEqual([]);
});

test('it gives a result', () => {
  const fault = 'the ruling of 2014-10-24 on 2014-10-14-serbia-albania gives no result';
  expect(faultsOf({ status: 'ANNULLED' })).toEqual([fault]);
  const found: string[] = [];
  ruledDays.check(
    withRuling(({ official: _official, ...ruling }) => ruling),
    (_place, message) => found.push(message),
  );
  expect(found).toEqual([fault]);
});

test('its reason speaks of nothing later', () => {
  expect(faultsOf({ reason: 'overturned in July 2015' }, textsTold)).toEqual([
    'what is told from 2014-10-24 speaks of 2015-07-31: overturned in July 2015',
  ]);
});

test('it is on a match that is held', () => {
  const copy = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    cpSync(DATA_DIR, copy, { recursive: true });
    appendFileSync(
      join(copy, 'past-rulings.csv'),
      'serie-a-2020-21-juventus-napoly,2020-10-14,2020-12-22,,WALKOVER,3-0,a judge,absent,ruling-reports,a report\n',
    );
    expect(faultsIn(loadTables(copy).facts, [knownReferences]).map(formatFault)).toEqual([
      'past-rulings.csv:4: match serie-a-2020-21-juventus-napoly is not among the matches [known-references]\n    did you mean serie-a-2020-21-juventus-napoli?',
    ]);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
