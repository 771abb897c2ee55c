/** When a coach had left whose last month or year alone is known: once he led elsewhere, or another led his team. */
import { describe, expect, test } from 'vitest';
import { withDaysLeft } from '../../../src/compile/days/left.ts';
import type { TenureRecord } from '../../../src/documents/catalogue.ts';
import { covers, spanOf, tenureAsOf } from '../../../src/documents/tenure-span.ts';
import { currentTenure } from '../../../src/graph/tenures/career.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { answerOf } from '../../support/answer.ts';
import { viewOn } from '../../support/view.ts';

const led = (
  coach: string,
  team: string,
  from: string,
  to?: string,
  more: Partial<TenureRecord> = {},
): TenureRecord => ({
  ...{ id: `${coach} ${team} ${from}`, coach, team, role: 'HEAD_COACH', confidence: 'HIGH', source: 'own' },
  ...{ from, end: to === undefined ? 'UNKNOWN' : 'DATED', ...(to !== undefined && { to }) },
  ...more,
});

const leftOf = (...tenures: readonly TenureRecord[]) => withDaysLeft(tenures).map(({ left }) => left ?? null);

/** What he left, his tenures, and the day. */
const LEFT: readonly (readonly [string, readonly TenureRecord[], string])[] = [
  [
    'his club of 2026 when he began at another',
    [led('mourinho', 'club:benfica', '2025-09', '2026'), led('mourinho', 'club:real', '2026-06-11')],
    '2026-06-11',
  ],
  [
    'a nation of 2026 for a club',
    [led('gattuso', 'national-team:italy', '2025-06', '2026'), led('gattuso', 'club:lazio', '2026-06-23')],
    '2026-06-23',
  ],
  [
    'his club of 2004 for another of 2004 in the summer between',
    [led('mourinho', 'club:porto', '2002-01', '2004'), led('mourinho', 'club:chelsea', '2004', '2007')],
    '2004-07-01',
  ],
  [
    'his bench when another head coach sat on it',
    [
      led('cacic', 'national-team:croatia', '2015', '2017-10', { lastMatch: '2017-10-06' }),
      led('dalic', 'national-team:croatia', '2017-10-07'),
    ],
    '2017-10-07',
  ],
  [
    'a club of which no end is told',
    [led('genesio', 'club:lille', '2024-07'), led('genesio', 'club:marseille', '2026-07-01')],
    '2026-07-01',
  ],
];

/** Where no day is told, and his tenures. */
const STAYED: readonly (readonly [string, readonly TenureRecord[]])[] = [
  [
    'of a club and a nation that he had both, since the one began before the other may have ended',
    [
      led('hiddink', 'club:psv', '2002', '2006'),
      led('hiddink', 'national-team:australia', '2005-07', '2006-06'),
    ],
  ],
  [
    'of a nation where he only stood in at a club',
    [
      led('hiddink', 'national-team:russia', '2006-07', '2009'),
      led('hiddink', 'club:chelsea', '2009-02-16', '2009-05-30', { role: 'CARETAKER' }),
    ],
  ],
  [
    'of a club beside which he shared the bench of a nation',
    [
      led('herrera', 'club:inter', '1960', '1966'),
      led('herrera', 'national-team:italy', '1966-11-01', '1967-03-27', { role: 'JOINT' }),
    ],
  ],
  [
    'of a club and a nation, where no end is told',
    [led('karpin', 'national-team:russia', '2021-07'), led('karpin', 'club:rostov', '2022-01-01')],
  ],
  [
    'where somebody stood in for him',
    [
      led('emery', 'club:villarreal', '2020-07', '2022'),
      led('cuadrado', 'club:villarreal', '2022-03-01', '2022-03-05', { role: 'CARETAKER' }),
    ],
  ],
  [
    'where his last day is known',
    [led('conte', 'club:juventus', '2011-05-31', '2014-07-15'), led('conte', 'club:inter', '2014-07-01')],
  ],
  [
    'while he may not have begun',
    [led('hodgson', 'club:inter', '1995-10', '1997-05'), led('hodgson', 'club:blackburn', '1997')],
  ],
];

describe('the day by which a coach had left', () => {
  test.each(LEFT)('is told: %s', (_what, tenures, left) => {
    expect(leftOf(...tenures)).toEqual([left, null]);
  });

  test.each(STAYED)('is not told %s', (_what, tenures) => {
    expect(leftOf(...tenures)).toEqual([null, null]);
  });

  test('is before his last match in no case', () => {
    const scolari = led('scolari', 'club:palmeiras', '1997', '2000', { lastMatch: '2000-06-21' });
    expect(leftOf(scolari, led('scolari', 'club:cruzeiro', '2000-06-15'))).toEqual([null, null]);
  });
});

describe('from that day on', () => {
  const [benfica] = withDaysLeft([
    led('mourinho', 'club:benfica', '2025-09-18', '2026'),
    led('mourinho', 'club:real-madrid', '2026-06-11'),
  ]);
  const on = (day: string) => {
    const known = benfica === undefined ? null : tenureAsOf(benfica, day);
    return known === null ? null : [known.to ?? null, known.end, covers(spanOf(known), day)];
  };

  test('his end is told, and he no longer leads', () => {
    expect([on('2026-06-10'), on('2026-06-11'), on('2026-12-31')]).toEqual([
      [null, 'ONGOING', 3],
      ['2026', 'DATED', 0],
      ['2026', 'DATED', 0],
    ]);
  });

  test('the clubs, the coach and his tenures agree', async () => {
    const answer = (day: string) =>
      answerOf<{
        old: { coach: { slug: string } | null };
        current: { coach: { slug: string } | null };
        coach: { currentTeam: { slug: string } };
      }>(
        `query($day: Date) @asOf(date: $day) {
          old: club(by: { slug: "benfica" }) { coach: coachInCharge { slug } }
          current: club(by: { slug: "real-madrid" }) { coach: coachInCharge { slug } }
          coach(by: { slug: "jose-mourinho" }) { currentTeam { slug } }
        }`,
        { day },
      );
    const told = async (day: string) => {
      const { old, current, coach } = await answer(day);
      return [old.coach?.slug, current.coach?.slug, coach.currentTeam.slug];
    };
    expect((await told('2026-06-10'))[0]).toBe('jose-mourinho');
    expect((await told('2026-06-15')).slice(1)).toEqual(['jose-mourinho', 'real-madrid']);
    expect((await told('2026-06-15'))[0]).not.toBe('jose-mourinho');
  });
});

test('facts tell the end of a tenure from that day on', async () => {
  const endOn = async (day: string) => {
    const { facts } = await answerOf<{ facts: { nodes: { value: string; validTo: string | null }[] } }>(
      `query($day: Date) @asOf(date: $day) {
        facts(about: "coach:jose-mourinho", predicates: ["led"], first: 100) { nodes { value validTo } }
      }`,
      { day },
    );
    return facts.nodes.findLast(({ value }) => value === 'club:benfica')?.validTo;
  };
  expect([await endOn('2026-06-10'), await endOn('2026-06-11')]).toEqual([null, '2026']);
});

/** Days on which who leads changes, and days in every season of the last hundred years. */
function daysToAsk(tenures: readonly TenureRecord[], last: string): readonly string[] {
  const changes = tenures.flatMap(({ from = '', to = '', left = '' }) => [from, to, left]);
  const years = Array.from({ length: 100 }, (_, at) => 1927 + at);
  const seasonal = years.flatMap((year) =>
    ['01-15', '06-15', '08-15', '10-01'].map((day) => `${year}-${day}`),
  );
  const recent = changes.filter((day) => day.length === 'yyyy-mm-dd'.length && day >= '2024');
  return [...new Set([...seasonal, ...recent])].filter((day) => day <= last).toSorted();
}

/** Each coach who surely leads two clubs, or two nations, on the day, with the two. */
function atTwoTeams(view: GraphView): readonly string[] {
  const teams = new Set(view.index.tenures.all().map(({ team }) => team));
  const sure = [...teams].flatMap((team) =>
    view.leadersOf(team, view.day).filter((tenure) => covers(spanOf(tenure), view.day) === 3),
  );
  const kinds = Map.groupBy(sure, ({ coach, team }) => `${coach} ${team.split(':')[0]}`);
  return [...kinds].flatMap(([who, own]) =>
    own.length > 1 && own.every(({ to }) => to !== view.day) ? `${who} on ${view.day}` : [],
  );
}

test('on no day does a coach surely lead two clubs or two nations', async () => {
  const all = await viewOn(null);
  const days = daysToAsk(all.index.tenures.all(), all.day);
  const found: string[] = [];
  for (const day of days) found.push(...atTwoTeams(await viewOn(day)));
  expect(days.length).toBeGreaterThan(400);
  expect(found).toEqual([]);
});

test('whoever is told to lead no more leads nowhere by that tenure', async () => {
  const all = await viewOn(null);
  const left = all.index.tenures
    .all()
    .filter(({ left: day = '~', to }) => to !== undefined && day <= all.day);
  for (const { id, team, coach, left: day = '' } of left) {
    const view = await viewOn(day);
    expect(view.leadersOf(team, day).map((leader) => leader.id)).not.toContain(id);
    expect(currentTenure(view, coach)?.id).not.toBe(id);
  }
  expect(left.length).toBeGreaterThan(300);
});
