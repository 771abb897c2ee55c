/** Kick-offs as instants: by the clocks of the place, by the offset that a row gives, by those of UEFA. */
import { expect, test } from 'vitest';
import { servedFacts } from '../../src/compile/compile.ts';
import { localAt, offsetAt } from '../../src/compile/days/kick-offs.ts';
import { kickoffAt, orderOfDay, startOf } from '../../src/documents/kick-off.ts';
import { DATA_DIR } from '../support/graph.ts';
import { Workshop } from './importing.ts';

/** Zone, day, time there, and the instant. Ordinary days, days on which clocks change, and years of other rules. */
const INSTANTS: readonly (readonly [zone: string, date: string, time: string, instant: string])[] = [
  ['Europe/Rome', '2026-03-10', '21:00', '2026-03-10T20:00:00Z'],
  ['Europe/Rome', '2026-03-29', '18:00', '2026-03-29T16:00:00Z'],
  ['Europe/Rome', '2025-10-26', '15:00', '2025-10-26T14:00:00Z'],
  ['Europe/Rome', '2025-08-23', '20:45', '2025-08-23T18:45:00Z'],
  ['Europe/Rome', '1990-07-08', '20:00', '1990-07-08T18:00:00Z'],
  ['Europe/London', '2024-09-25', '20:00', '2024-09-25T19:00:00Z'],
  ['Europe/London', '2024-11-07', '20:00', '2024-11-07T20:00:00Z'],
  ['Europe/London', '1966-07-30', '15:00', '1966-07-30T14:00:00Z'],
  ['Europe/London', '1970-12-05', '15:00', '1970-12-05T14:00:00Z'],
  ['Europe/Istanbul', '2015-12-08', '21:45', '2015-12-08T19:45:00Z'],
  ['Europe/Istanbul', '2016-12-06', '20:45', '2016-12-06T17:45:00Z'],
  ['Europe/Istanbul', '2024-09-26', '19:45', '2024-09-26T16:45:00Z'],
  ['Europe/Moscow', '2010-11-03', '20:30', '2010-11-03T17:30:00Z'],
  ['Europe/Moscow', '2012-11-21', '21:00', '2012-11-21T17:00:00Z'],
  ['Europe/Moscow', '2018-06-14', '18:00', '2018-06-14T15:00:00Z'],
  ['Asia/Yekaterinburg', '2018-06-15', '17:00', '2018-06-15T12:00:00Z'],
  ['Europe/Kaliningrad', '2018-06-16', '21:00', '2018-06-16T19:00:00Z'],
  ['Asia/Almaty', '2023-11-30', '21:30', '2023-11-30T15:30:00Z'],
  ['Asia/Almaty', '2025-09-30', '21:45', '2025-09-30T16:45:00Z'],
  ['Asia/Baku', '2025-10-01', '20:45', '2025-10-01T16:45:00Z'],
  ['Asia/Baku', '2014-09-18', '21:00', '2014-09-18T16:00:00Z'],
  ['Asia/Tokyo', '2002-06-30', '20:00', '2002-06-30T11:00:00Z'],
  ['Asia/Seoul', '2002-05-31', '20:30', '2002-05-31T11:30:00Z'],
  ['Asia/Seoul', '1988-10-01', '16:00', '1988-10-01T06:00:00Z'],
  ['Asia/Qatar', '2022-12-18', '18:00', '2022-12-18T15:00:00Z'],
  ['America/New_York', '2026-06-13', '21:00', '2026-06-14T01:00:00Z'],
  ['America/New_York', '1994-06-18', '16:00', '1994-06-18T20:00:00Z'],
  ['America/Chicago', '1994-06-17', '14:00', '1994-06-17T19:00:00Z'],
  ['America/Los_Angeles', '1994-07-17', '12:30', '1994-07-17T19:30:00Z'],
  ['America/Vancouver', '2026-06-13', '21:00', '2026-06-14T04:00:00Z'],
  ['America/Toronto', '2026-06-12', '15:00', '2026-06-12T19:00:00Z'],
  ['America/Mexico_City', '1986-06-29', '12:00', '1986-06-29T18:00:00Z'],
  ['America/Mexico_City', '2010-07-24', '17:00', '2010-07-24T22:00:00Z'],
  ['America/Mexico_City', '2026-06-11', '13:00', '2026-06-11T19:00:00Z'],
  ['America/Sao_Paulo', '2014-06-12', '17:00', '2014-06-12T20:00:00Z'],
  ['America/Sao_Paulo', '2014-02-05', '21:50', '2014-02-05T23:50:00Z'],
  ['America/Manaus', '2014-06-14', '18:00', '2014-06-14T22:00:00Z'],
  ['Africa/Johannesburg', '2010-07-11', '20:30', '2010-07-11T18:30:00Z'],
  ['America/Argentina/Buenos_Aires', '1978-06-25', '15:00', '1978-06-25T18:00:00Z'],
  ['Australia/Sydney', '2024-01-13', '19:45', '2024-01-13T08:45:00Z'],
  ['Asia/Calcutta', '2023-01-03', '19:30', '2023-01-03T14:00:00Z'],
];

test.each(INSTANTS)('%s, %s at %s is %s', (zone, date, kickoff, instant) => {
  expect(kickoffAt({ date, kickoff, offset: offsetAt(zone, date, kickoff) })).toBe(instant);
});

test('a time of one zone is turned into that of another, past midnight too', () => {
  const night = { date: '2024-10-03', time: '21:00' };
  expect(localAt('Europe/London', night, offsetAt('Europe/Zurich', night.date, night.time))).toEqual({
    date: '2024-10-03',
    time: '20:00',
  });
  expect(localAt('Asia/Almaty', night, offsetAt('Europe/Zurich', night.date, night.time))).toEqual({
    date: '2024-10-04',
    time: '00:00',
  });
});

test('without a time, or without an offset, there is no instant', () => {
  expect(kickoffAt({ date: '2026-06-11', offset: -360 })).toBeNull();
  expect(kickoffAt({ date: '2026-06-11', kickoff: '13:00' })).toBeNull();
  expect(startOf({ date: '2026-06-11' })).toBe('2026-06-11');
  expect(startOf({ date: '2026-06-11', kickoff: '13:00' })).toBe('2026-06-11T13:00:00');
  expect(startOf({ date: '2026-06-11', kickoff: '13:00', offset: -360 })).toBe('2026-06-11T13:00:00-06:00');
  expect(startOf({ date: '2023-01-03', kickoff: '19:30', offset: 330 })).toBe('2023-01-03T19:30:00+05:30');
});

test('of one day, Boston comes before Vancouver though both clocks show nine', () => {
  const vancouver = orderOfDay({ date: '2026-06-13', kickoff: '21:00', offset: -420 });
  const boston = orderOfDay({ date: '2026-06-13', kickoff: '21:00', offset: -240 });
  const untold = orderOfDay({ date: '2026-06-13' });
  expect([untold, vancouver, boston].toSorted()).toEqual([boston, vancouver, untold]);
});

test('of the embedded matches with a time, nearly all have an instant, and none is a day away', () => {
  const timed = servedFacts(DATA_DIR).matches.filter(({ value }) => value.kickoff !== undefined);
  const known = timed.filter(({ value }) => value.offset !== undefined);
  expect(known.length / timed.length).toBeGreaterThan(0.99);
  expect(known.filter(({ value: { offset = 0 } }) => Math.abs(offset) > 14 * 60)).toEqual([]);
});

const EUROPA = `= UEFA Europa League 2024/25

» League, Matchday 1
  Wed Sep/25 2024
    21:00   Manchester United FC (ENG)   v FC Twente (NED)   1-1
  Thu Sep/26
    18:45   Fenerbahçe SK (TUR)          v Royale Union Saint-Gilloise (BEL)   2-1
    21:00   AS Roma (ITA)                v Athletic Club (ESP)   1-1
`;

test('UEFA’s clocks are turned into those of the ground, a given offset is kept', async () => {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('champions-league', { '2024-25/el.txt': EUROPA }));
  const friendly =
    '= Copa Centroamericana 2025\n\n» Group A\n  2025-07-29\n    20:00 UTC-6   CD Olimpia (HON)  v Alianza FC (SLV)   1-0\n';
  await workshop.import('openfootball', workshop.checkout('copa-america', { '2025/copa.txt': friendly }));
  const times = workshop.contents().match(/^202\d-\d\d-\d\d,\d\d:\d\d,-?\d+,/gmu);
  expect(times?.toSorted()).toEqual([
    '2024-09-25,20:00,60,',
    '2024-09-26,19:45,180,',
    '2024-09-26,21:00,120,',
    '2025-07-29,20:00,-360,',
  ]);
});

/** In UEFA's files with a zone, two times, or a zone that is not that of the ground; and in leagues of America. */
const STATED: readonly (readonly [title: string, date: string, row: string, clock: string])[] = [
  [
    'UEFA Europa League 2024/25',
    '2024-09-26',
    '18:45 CET  Fenerbahçe SK (TUR)  v FC Twente (NED)',
    '19:45,180',
  ],
  [
    'UEFA Europa League 2024/25',
    '2024-12-12',
    '18:45 CET  Fenerbahçe SK (TUR)  v FC Twente (NED)',
    '20:45,180',
  ],
  [
    'UEFA Europa League 2024/25',
    '2024-09-25',
    '21:00 CEST  Manchester United FC (ENG)  v FC Twente (NED)',
    '20:00,60',
  ],
  [
    'UEFA Europa League 2024/25',
    '2024-09-25',
    '21:00 (20:00)  Manchester United FC (ENG)  v FC Twente (NED)',
    '20:00,60',
  ],
  [
    'UEFA Europa League 2024/25',
    '2024-09-25',
    '19:00 UTC  Manchester United FC (ENG)  v FC Twente (NED)',
    '20:00,60',
  ],
  ['UEFA Europa League 2023/24', '2023-11-30', '21:00 CET  Breiðablik (ISL)  v KAA Gent (BEL)', '20:00,0'],
  ['Major League Soccer 2023', '2023-07-08', '19:30 PDT  LA Galaxy  v Seattle Sounders FC', '19:30,-420'],
  ['Copa Libertadores 2023', '2023-08-20', '21:30 UTC-3  River Plate (ARG)  v Flamengo (BRA)', '21:30,-180'],
];

test.each(STATED)('%s, %s: %s is %s', async (title, date, row, clock) => {
  const workshop = new Workshop();
  const text = `= ${title}\n\n» Matchday 1\n  ${date}\n    ${row}   1-0\n`;
  await workshop.import('openfootball', workshop.checkout('world', { '2023/league.txt': text }));
  expect(workshop.contents()).toContain(`\n${date},${clock},`);
});
