import { describe, expect, test } from 'vitest';
import { lines, read, reasons, remarks } from './read-text.ts';

/** The day of a match under a date line, in a file of a season. */
function dayOf(date: string, title = '= League 2024/25'): string {
  const { matches, rejected } = read(`${title}\n\n${date}\n  A v B  1-0\n`, 'league.txt');
  return matches[0]?.date ?? reasons(rejected).join('; ');
}

describe('a date is written in many ways', () => {
  test.each([
    ['  Sat Aug/17 2024', '2024-08-17'],
    ['  Sat Aug 17 2024', '2024-08-17'],
    ['Saturday Aug 17', '2024-08-17'],
    ['[Sat Aug/17]', '2024-08-17'],
    ['[Wed Mar 26]', '2025-03-26'],
    ['17 August', '2024-08-17'],
    ['August 17', '2024-08-17'],
    ['Th 26/9/24', '2024-09-26'],
    ['26.9.24', '2024-09-26'],
    ['26-9-24', '2024-09-26'],
    ['2024-09-26', '2024-09-26'],
    ['[Fr 27.9.]', '2024-09-27'],
    ['[Fr 27.9]', '2024-09-27'],
    ['[Sab 28/09]', '2024-09-28'],
    ['  09.03.', '2025-03-09'],
  ])('%s', (text, expected) => expect(dayOf(text)).toBe(expected));
});

describe('the year comes from the season and is checked by the weekday', () => {
  test('a league runs from July to June', () => {
    expect(dayOf('Fri Dec/13')).toBe('2024-12-13');
    expect(dayOf('Sat Jan/4')).toBe('2025-01-04');
    expect(dayOf('Jul 1')).toBe('2024-07-01');
  });

  test('a tournament lies in one year, named by its title or by the path', () => {
    expect(dayOf('July 13', '= World Cup 1930')).toBe('1930-07-13');
    const { matches } = read('June 16\n  Switzerland 2-1 Italy\n', 'worldcup/1954--switzerland/cup.txt');
    expect(lines(matches)).toEqual(['1954-06-16 Switzerland 2-1 Italy']);
  });

  test('a wrong weekday is reported, and the matches under it are not taken over', () => {
    const { matches, rejected } = read(
      '= League 2024/25\n\n» Matchday 1\n  Sun Aug/17\n    A v B  1-0\n    C v D  2-0\n',
    );
    expect(matches).toEqual([]);
    expect(reasons(rejected)).toEqual([
      '4: "Sun Aug/17" names the wrong weekday: 2024-08-17 is a Saturday; the weekday would fit 2025-08-17',
      '5: the date on line 4 cannot be trusted: "Sun Aug/17" names the wrong weekday: 2024-08-17 is a Saturday; the weekday would fit 2025-08-17',
      '6: the date on line 4 cannot be trusted: "Sun Aug/17" names the wrong weekday: 2024-08-17 is a Saturday; the weekday would fit 2025-08-17',
    ]);
  });

  test('a weekday checks a stated year as well', () => {
    expect(dayOf('Wed Sep/18 2025')).toMatch(
      /"Wed Sep\/18 2025" names the wrong weekday: 2025-09-18 is a Thursday/,
    );
  });

  test('30 February is no day', () => {
    expect(dayOf('Feb 30')).toMatch(/"Feb 30" is no day of the calendar/);
  });

  test('a date without year, season and weekday is rejected with its matches', () => {
    expect(dayOf('17 August', '= League')).toMatch(/has no year, and neither title nor path names a season/);
  });
});

describe('the season of 2019/20 ran into August 2020', () => {
  const title = '= Champions League 2019/20';

  test('a weekday and the dates before it lead there', () => {
    const { matches } = read(
      `${title}\n\n» Round of 16\n  Wed Mar/11\n    A v B  2-0\n  Fri Aug/7\n    C v D  1-1\n  Wed Aug/12\n    E v F  0-0\n`,
      'cl.txt',
    );
    expect(matches.map(({ date, yearFrom }) => `${date} ${yearFrom}`)).toEqual([
      '2020-03-11 SEASON',
      '2020-08-07 SEQUENCE',
      '2020-08-12 SEQUENCE',
    ]);
  });

  test('the range in the header of the file leads there as well', () => {
    const { matches } = read(
      `${title}\n# Date       Tue Sep/17 2019 - Sun Aug/23 2020 (341d)\n\n» Final\n  Sun Aug/23\n    A v B  0-1\n`,
      'cl.txt',
    );
    expect(matches.map(({ date, yearFrom }) => `${date} ${yearFrom}`)).toEqual(['2020-08-23 RANGE']);
  });

  test('without a weekday, August stays open', () => {
    expect(dayOf('Aug 7', title)).toMatch(/"Aug 7" has no year, and the season leaves it open/);
  });
});

test('the range of the header tells the year where the title names two and the league plays in one', () => {
  const { matches } = read(
    '= Nigeria | Premier Football League 2012/2013\n\n# Date       Sat Mar/09 2013 - Sun Oct/20 2013 (225d)\n\n» Matchday 38\n  20.10.\n    16:00  A   v B   1-0 (1-0)\n',
    'nigeria/2012-13_ng1.txt',
  );
  expect(lines(matches)).toEqual(['2013-10-20 16:00 A 1-0 (1-0) B']);
});

test('a date outside the range of the header is read and noticed', () => {
  const { matches, notices } = read(
    '= League 2024/25\n# Date       Sat Aug 17 2024 - Sun May 25 2025 (281d)\n▪ Matchday 38\n  Tue May 27\n    A v B  1-0\n',
  );
  expect(lines(matches)).toEqual(['2025-05-27 A 1-0 B']);
  expect(remarks(notices)).toEqual(["5: 2025-05-27 lies outside the file's range, 2024-08-17 to 2025-05-25"]);
});

describe('what is carried down', () => {
  test('a time holds until the next one or the next day', () => {
    const { matches } = read(
      '= League 2024/25\n\n» Matchday 1\n  Sat Aug/17\n    15.00  A v B  1-0\n           C v D  0-0\n    17:30  E v F  2-1\n  Sun Aug/18\n           G v H  3-0\n',
    );
    expect(lines(matches)).toEqual([
      '2024-08-17 15:00 A 1-0 B',
      '2024-08-17 15:00 C 0-0 D',
      '2024-08-17 17:30 E 2-1 F',
      '2024-08-18 G 3-0 H',
    ]);
  });

  test('a date does not reach into the next round', () => {
    const { rejected } = read(
      '= League 2024/25\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n» Matchday 2\n  C v D  0-0\n',
    );
    expect(reasons(rejected)).toEqual(['6: no date: neither the row nor a line above gives one']);
  });

  test('a date that cannot be read takes the one above it out of force', () => {
    const { matches, rejected } = read(
      '= League 2024/25\n» Matchday 1\n  Sat Aug/17\n    A v B  1-0\n  Snu Aug/18\n    C v D  0-0\n',
    );
    expect(lines(matches)).toEqual(['2024-08-17 A 1-0 B']);
    expect(reasons(rejected)).toEqual([
      '5: not a match, a heading, or a date that can be read',
      '6: line 5 above it looks like a date that cannot be read',
    ]);
  });
});

describe('two times of one match', () => {
  test('a local time in brackets is the kick-off; the other one is kept', () => {
    const { matches } = read(
      '= World Cup 2026 Qualifying\n\nTh 26/3/26 20:45 CET (19:45 UTC±0)  Wales  1-1 a.e.t, 2-4 pen.  Bosnia & Herzegovina   @ Cardiff\n',
    );
    expect(matches).toEqual([
      {
        kind: 'match',
        path: '2024-25/league.txt',
        line: 3,
        competition: 'World Cup 2026 Qualifying',
        number: null,
        round: [],
        date: '2026-03-26',
        yearFrom: 'LINE',
        kickoff: '19:45',
        zone: 'UTC±0',
        home: { name: 'Wales', country: null },
        away: { name: 'Bosnia & Herzegovina', country: null },
        score: {
          halfTime: null,
          fullTime: null,
          afterExtraTime: { home: 1, away: 1 },
          penalties: { home: 2, away: 4 },
          unclear: null,
        },
        status: null,
        venue: { text: 'Cardiff', ground: null, city: null },
        notes: ['20:45 CET'],
      },
    ]);
  });
});
