import { expect, test } from 'vitest';
import { withDaysLeft } from '../../src/compile/days/left.ts';
import type { TenureRecord } from '../../src/documents/catalogue.ts';
import { Leaders } from '../../src/documents/leaders.ts';
import { tenureAsOf } from '../../src/documents/tenure-span.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';

function spell(
  coach: string,
  from: string | null,
  to: string | null,
  role: TenureRecord['role'] = 'HEAD_COACH',
): TenureRecord {
  return {
    id: coach,
    coach,
    team: 'club:lazio',
    role,
    end: to === null ? 'ONGOING' : 'DATED',
    confidence: 'HIGH',
    source: 'own',
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

const LAZIO = [
  spell('sarri', '2021-06-09', '2024-03-12'),
  spell('martusciello', '2024-03-13', '2024-03', 'CARETAKER'),
  spell('tudor', '2024-03', '2024-06'),
  spell('baroni', '2024', '2025-06-02'),
  spell('sarri-again', '2025-06-02', null),
];

const leaderOn = (tenures: readonly TenureRecord[], day: string) => new Leaders(tenures).on(day)[0] ?? null;
const led = (day: string) => leaderOn(LAZIO, day)?.coach ?? null;

test('a tenure that surely covers the day goes before one that may cover it', () => {
  expect([led('2024-01-20'), led('2024-04-20'), led('2024-09-20')]).toEqual(['sarri', 'tudor', 'baroni']);
});

test('the day of a change belongs to the newcomer', () => {
  expect(led('2025-06-02')).toBe('sarri-again');
});

test('of a head coach and a caretaker from the same day on, the head coach led', () => {
  const head = spell('riera', '2026-02-02', null);
  const caretaker = spell('schmitt', '2026-02-02', null, 'CARETAKER');
  const leaders = [head, caretaker].map((first) =>
    leaderOn([first, first === head ? caretaker : head], '2026-03-01'),
  );
  expect(leaders.map((leader) => leader?.coach)).toEqual(['riera', 'riera']);
});

test('both of a pair of coaches led, and so did each of a commission', () => {
  const pair = [
    spell('meier', '2026-01-18', '2026-02-01', 'JOINT'),
    spell('schmitt', '2026-01-18', '2026-02-01', 'CARETAKER'),
    spell('riera', '2026-02-02', null),
  ];
  const leaders = (day: string) => new Leaders(pair).on(day).map(({ coach }) => coach);
  expect([leaders('2026-01-21'), leaders('2026-02-03'), leaders('2026-01-17')]).toEqual([
    ['schmitt', 'meier'],
    ['riera'],
    [],
  ]);
});

test('nobody is known to have led before the first tenure', () => {
  expect(led('2021-06-08')).toBeNull();
});

test('as of a day inside a tenure, its end is unknown and a later tenure is absent', () => {
  const known = LAZIO.flatMap((tenure) => tenureAsOf(tenure, '2023-05-01') ?? []);
  expect(known).toEqual([{ ...spell('sarri', '2021-06-09', null), end: 'ONGOING' }]);
});

test('in the month in which somebody left, whoever has begun leads', () => {
  const croatia = withDaysLeft([
    { ...spell('cacic', '2015-09', '2017-10'), lastMatch: '2017-10-06' },
    { ...spell('dalic', '2017-10-07', null), end: 'UNKNOWN' as const },
  ]);
  const leaders = (day: string) =>
    leaderOn(
      croatia.flatMap((tenure) => tenureAsOf(tenure, day) ?? []),
      day,
    )?.coach;
  expect(['2017-10-06', '2017-10-07', '2017-10-09', '2017-11-12'].map(leaders)).toEqual([
    'cacic',
    'dalic',
    'dalic',
    'dalic',
  ]);
});

test('the tenures that overlap a span of days are listed oldest first', () => {
  expect(tenuresBetween(LAZIO, '2024-02-01', '2024-03-31').map((tenure) => tenure.coach)).toEqual([
    'sarri',
    'tudor',
    'martusciello',
  ]);
});

test('a successor whose first month alone is known did not lead on a day when another coach surely led', () => {
  const dortmund = [spell('terzic', '2022-07', '2024-06-13'), spell('sahin', '2024-06', '2025-01-22')];
  const coaches = (from: string, to: string) => tenuresBetween(dortmund, from, to).map(({ coach }) => coach);
  expect([coaches('2023-09-19', '2024-06-01'), coaches('2023-09-19', '2024-06-20')]).toEqual([
    ['terzic'],
    ['terzic', 'sahin'],
  ]);
});

test('a predecessor whose last year alone is known did not lead on a day when another coach surely led', () => {
  const benfica = [spell('veríssimo', '2021-12', '2022'), spell('schmidt', '2022-07-01', '2024-08-31')];
  expect(tenuresBetween(benfica, '2022-09-06', '2023-04-19').map(({ coach }) => coach)).toEqual(['schmidt']);
});

test('when nobody surely led, all who may have led are named', () => {
  const open = [spell('one', '2023', '2024-03'), spell('two', '2024-03', null)];
  expect(tenuresBetween(open, '2023-09-01', '2024-03-20').map(({ coach }) => coach)).toEqual(['one', 'two']);
});

test('a year alone means the summer between two seasons of a club', () => {
  const barcelona = [spell('guardiola', '2008', '2012'), spell('vilanova', '2012', '2013-07-19')];
  const coach = (day: string) => leaderOn(barcelona, day)?.coach ?? null;
  expect(['2008-05-07', '2012-04-24', '2012-10-07'].map(coach)).toEqual([null, 'guardiola', 'vilanova']);
});

test('a tenure from one year to the same year lies within it, and a national team has no summer between seasons', () => {
  const spells = [spell('cannavaro', '2024', '2024')];
  const italy = [{ ...spell('gattuso', '2025-06-15', '2026'), team: 'national-team:italy' }];
  expect([leaderOn(spells, '2024-05-26')?.coach, leaderOn(italy, '2026-07-02')?.coach]).toEqual([
    'cannavaro',
    'gattuso',
  ]);
});

test('a tenure whose end alone is known says nothing about earlier days', () => {
  const olympiacos = [spell('carvalhal', null, '2024-02-11')];
  const led = (day: string) => leaderOn(olympiacos, day)?.coach ?? null;
  expect([led('2011-09-13'), led('2024-02-11'), led('2024-02-12')]).toEqual([null, 'carvalhal', null]);
  expect(tenuresBetween(olympiacos, '2011-09-13', '2011-12-06')).toEqual([]);
});

test('a tenure is known from the first day on which it may have begun, its end from the last on which it may have ended', () => {
  const known = (from: string | null, to: string | null, asOf: string) => {
    const found = tenureAsOf(spell('tudor', from, to), asOf);
    return found === null ? 'unknown' : `${found.from ?? ''} to ${found.to ?? ''} ${found.end}`;
  };
  expect([known('2024-03-18', null, '2024-03-17'), known('2024-03-18', null, '2024-03-18')]).toEqual([
    'unknown',
    '2024-03-18 to  ONGOING',
  ]);
  expect([known('2024-03', null, '2024-02-29'), known('2024-03', null, '2024-03-01')]).toEqual([
    'unknown',
    '2024-03 to  ONGOING',
  ]);
  expect([known('2024-03', '2024-06', '2024-06-29'), known('2024-03', '2024-06', '2024-06-30')]).toEqual([
    '2024-03 to  ONGOING',
    '2024-03 to 2024-06 DATED',
  ]);
  expect([known(null, '2024-06', '2024-05-31'), known(null, '2024-06', '2024-06-01')]).toEqual([
    'unknown',
    ' to  ONGOING',
  ]);
  expect(tenureAsOf(spell('tudor', '2024-03', '2024-06'), null)).toEqual(
    spell('tudor', '2024-03', '2024-06'),
  );
});

test('who was seen in post led for sure up to his last match before, and perhaps after it', () => {
  const certain = (confidence: TenureRecord['confidence']) => {
    const seen = {
      ...spell('neestrup', '2022-09-20', null),
      end: 'UNKNOWN' as const,
      lastMatch: '2025-12-10',
    };
    const leaders = new Leaders([{ ...seen, confidence }]);
    return ['2022-10-05', '2025-11-26', '2025-12-10', '2026-01-20'].map((day) => leaders.isCertainOn(day));
  };
  expect(certain('HIGH')).toEqual([true, true, true, false]);
  expect(certain('MEDIUM')).toEqual([true, true, false, false]);
});
