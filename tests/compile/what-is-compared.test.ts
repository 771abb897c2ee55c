/** A row that is taken out of any table is missed, and another name of anything is seen: on the embedded facts. */
import { expect, test } from 'vitest';
import { compileFacts } from '../../src/compile/compile.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR, embedded } from '../support/graph.ts';
import { changesIn, publishedInTurn } from '../support/versions.ts';

/** Facts of one version with other tables in it, published after the embedded ones. */
async function changesOf(tables: Partial<Facts>): Promise<string[]> {
  const kv = await publishedInTurn(embedded(), compileFacts({ ...facts, ...tables }));
  return changesIn(kv, { fromVersion: embedded().manifest.version, first: 100 });
}

const facts = loadFacts(DATA_DIR);

test('the last row of each table is taken out', async () => {
  const tables = [
    'tenures',
    'matches',
    'ties',
    'deductions',
    'settled',
    'honours',
    'outcomes',
    'conflicts',
  ] as const;
  const shorter = tables.map((table) => [table, facts[table].slice(0, -1)]);

  expect(await changesOf(Object.fromEntries(shorter) as Partial<Facts>)).toMatchInlineSnapshot(`
    [
      "RETRACTED match:world-cup-2026-spain-argentina-final, after extra time: 1-0 → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, away team: national-team:argentina → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, city: East Rutherford → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, date: 2026-07-19 → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, full-time: 0-0 → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, ground: venue:metlife-stadium → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, half-time: 0-0 → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, home team: national-team:spain → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, kick-off: 15:00 → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, neutral ground: yes → nothing",
      "RETRACTED match:world-cup-2026-spain-argentina-final, stage: stage:world-cup-2026/final → nothing",
      "RETRACTED national-team:curacao, disputed head coach on 2026-06-11: Fred Rutten preferred → nothing",
      "RETRACTED national-team:curacao, disputed head coach on 2026-06-11: Dick Advocaat deprecated → nothing",
      "RETRACTED national-team:ecuador, points deducted in stage:world-cup-qualifying-2026/conmebol: 3 (2022-11-08–) → nothing",
      "RETRACTED national-team:japan, put above in stage:world-cup-2018/group group H by DISCIPLINARY: national-team:senegal (2018-06-28–) → nothing",
      "RETRACTED national-team:spain, champion of competition:world-cup: 2026 → nothing",
      "RETRACTED national-team:zambia, head coach: coach:herve-renard (2011-10–2013-10) → nothing",
      "RETRACTED national-team:zimbabwe, entered World Cup 2026: yes → nothing",
      "RETRACTED national-team:zimbabwe, outcome of World Cup 2026: ELIMINATED → nothing",
      "RETRACTED tie:world-cup-2026/final, side: winner of tie:world-cup-2026/sf-1 → nothing",
      "RETRACTED tie:world-cup-2026/final, side: winner of tie:world-cup-2026/sf-2 → nothing",
    ]
  `);
});

test('the last of each kind has another name', async () => {
  const tables = [
    'sources',
    'confederations',
    'countries',
    'clubs',
    'venues',
    'coaches',
    'competitions',
    'stages',
  ] as const;
  const renamed = tables.map((table) => {
    const rows = facts[table];
    const last = rows.at(-1);
    return [table, [...rows.slice(0, -1), { ...last, value: { ...last?.value, name: 'Another' } }]];
  });
  expect(await changesOf(Object.fromEntries(renamed) as Partial<Facts>)).toMatchInlineSnapshot(`
    [
      "CHANGED club:zurich, name: Zürich → Another",
      "CHANGED coach:zsolt-low, name: Zsolt Lőw → Another",
      "CHANGED competition:world-cup-qualifying, name: World Cup qualifying → Another",
      "CHANGED confederation:uefa, name: UEFA → Another",
      "CHANGED country:zimbabwe, name: Zimbabwe → Another",
      "CHANGED source:venue-reports, name: Reports of where matches were played → Another",
      "CHANGED stage:ucl-2010-11/final, name: Final → Another",
      "CHANGED venue:zayed-sports-city-stadium, name: Zayed Sports City Stadium → Another",
    ]
  `);
});
