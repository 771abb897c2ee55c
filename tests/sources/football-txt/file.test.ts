import { describe, expect, test } from 'vitest';
import { lines, read, reasons, remarks } from './read-text.ts';

const LEAGUE = `= English Premier League 2024/25

# Date       Fri Aug/16 2024 - Sun May/25 2025 (282d)
# Teams      6
# Matches    3

» Matchday 1
  Fri Aug/16 2024
    20.00  Manchester United FC    v Fulham FC                1-0 (0-0)
  Sat Aug/17
    12.30  Ipswich Town FC         v Liverpool FC             0-2 (0-0)


» Matchday 2
  Sat Aug/24
           Chelsea FC              v Everton FC
`;

test('a league file is a title, properties, rounds, days and rows, and each line is counted once', () => {
  const { events } = read(LEAGUE, '2024-25/1-premierleague.txt');
  const path = '2024-25/1-premierleague.txt';
  expect(events.filter(({ kind }) => kind !== 'match')).toEqual([
    {
      kind: 'title',
      path,
      line: 1,
      text: 'English Premier League 2024/25',
      season: { start: 2024, end: 2025 },
    },
    { kind: 'property', path, line: 3, name: 'Date', value: 'Fri Aug/16 2024 - Sun May/25 2025 (282d)' },
    { kind: 'property', path, line: 4, name: 'Teams', value: '6' },
    { kind: 'property', path, line: 5, name: 'Matches', value: '3' },
    {
      kind: 'counts',
      path,
      line: 16,
      lines: 16,
      classes: {
        blank: 4,
        comment: 0,
        property: 3,
        title: 1,
        heading: 2,
        date: 3,
        match: 3,
        scorers: 0,
        lineup: 0,
        note: 0,
        table: 0,
        rejected: 0,
      },
    },
  ]);
  expect(events.filter(({ kind }) => kind === 'match')).toMatchObject([
    {
      line: 9,
      round: ['Matchday 1'],
      date: '2024-08-16',
      yearFrom: 'LINE',
      kickoff: '20:00',
      home: { name: 'Manchester United FC' },
    },
    { line: 11, round: ['Matchday 1'], date: '2024-08-17', yearFrom: 'RANGE', kickoff: '12:30' },
    {
      line: 16,
      round: ['Matchday 2'],
      date: '2024-08-24',
      yearFrom: 'RANGE',
      kickoff: null,
      score: null,
      status: null,
    },
  ]);
});

test('headings nest: = is the competition, == above » or ▪, ▪▪ below ▪; some have no mark at all', () => {
  const { matches } = read(`= World Cup Qualifying 2026 =

== Europe (UEFA) ==

▪ Second Round
▪▪ Path A
▪▪▪ Semi-finals
Th 26/3/26 20:45 CET   Italy  2-0  Northern Ireland   @ Bergamo

▪▪ Path B
Th 26/3/26 20:45 CET   Ukraine  1-3  Sweden   @ Valencia (Spain)

== South America ==

Matchday 1
Th 4/9/25   Brazil  3-0  Chile

Final - 1st leg
Th 2/10/25   Peru  0-0  Chile
`);
  expect(matches.map(({ round, home }) => [...round, home.name].join(' > '))).toEqual([
    'Europe (UEFA) > Second Round > Path A > Semi-finals > Italy',
    'Europe (UEFA) > Second Round > Path B > Ukraine',
    'South America > Matchday 1 > Brazil',
    'South America > Final - 1st leg > Peru',
  ]);
});

test('a cup file defines groups and rounds before it uses them', () => {
  const { matches, groups } = read(
    `= World Cup 1930    # in Uruguay, July 13-30

Group 1  |  Argentina      Chile      France     Mexico
Group 2  |  Yugoslavia     Brazil     Bolivia

▪ Matchday 1   | July 13
▪ Final        | July 30

▪ Group 1
July 13
  France     4-1 (3-0)  Mexico    @ Estadio Pocitos, Montevideo
                  (L. Laurent 19' Langiller 40' Maschinot 43', 87'; Carreño 70')
`,
    'worldcup/1930--uruguay/cup.txt',
  );
  expect(groups.map(({ name, teams }) => `${name}: ${teams.join(', ')}`)).toEqual([
    'Group 1: Argentina, Chile, France, Mexico',
    'Group 2: Yugoslavia, Brazil, Bolivia',
  ]);
  expect(matches).toMatchObject([
    {
      round: ['Group 1'],
      date: '1930-07-13',
      venue: { text: 'Estadio Pocitos, Montevideo', ground: 'Estadio Pocitos', city: 'Montevideo' },
    },
  ]);
});

test('scorers, line-ups, tables, remarks and comments are skipped, each knowingly', () => {
  const { counts, matches, rejected } = read(`= Euro 2024

# Group phase
Group A:

 (1) Fri Jun/14 21:00         Germany   5-1 (3-0)  Scotland     @ Fußball Arena, München   # the first
        [Wirtz 10' Musiala 19' Havertz 45+1' (pen.) Füllkrug 68';
         Rüdiger 87' (o.g.)]
  Germany:    Neuer - Kimmich, Rüdiger, Tah [Y], Mittelstädt – Andrich [Y] (46' Groß),
              Kroos (80' Can) – Musiala (74' Müller), Gündogan
  Scotland:   Gunn – Porteous [R 44'], Hendry
Referee: Clément Turpin (France)

 (2) Sat Jun/15 15:00         Hungary   1-3   Switzerland  @ Köln Stadion, Köln
             Varga 66';  Duah 12' Aebischer 45'

<!--
 1.GERMANY        3  2  1  0  8- 2  7
 2.Switzerland    3  1  2  0  5- 3  5 -->
 1.GERMANY        3  2  1  0  8- 2  7
NB: Germany and Switzerland
    qualified
[Scotland withdrew after this. The whole tie
 was awarded to Germany.]
see https://example.org/euro
`);
  expect(lines(matches)).toEqual([
    '2024-06-14 21:00 Germany 5-1 (3-0) Scotland',
    '2024-06-15 15:00 Hungary 1-3 Switzerland',
  ]);
  expect(matches.map(({ number }) => number)).toEqual([1, 2]);
  expect(rejected).toEqual([]);
  expect(counts.classes).toMatchObject({ scorers: 3, lineup: 4, comment: 4, table: 1, note: 5, rejected: 0 });
});

test('a place may stand on the line of its day, or before the teams', () => {
  const { matches } = read(
    `= European Championship 1960 =

▪ Semifinals
July 6 @ Marseille, Stade Vélodrome   #(att: 28000)
Soviet Union     3-0  Czechoslovakia

▪ Final
10.7.60 @ Paris          Soviet Union  2-1 Yugoslavia     (aet)
`,
    'euro/1960.txt',
  );
  expect(matches.map(({ venue }) => venue?.text)).toEqual(['Marseille, Stade Vélodrome', 'Paris']);
  expect(lines(matches)).toEqual([
    '1960-07-06 Soviet Union 3-0 Czechoslovakia',
    '1960-07-10 Soviet Union 2-1 aet Yugoslavia',
  ]);
});

describe('what a person should see', () => {
  test('a fixture that stands twice', () => {
    const { matches, notices } = read(
      '= League 2024/25\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n  A v B  2-0\n',
    );
    expect(matches).toHaveLength(2);
    expect(remarks(notices)).toEqual(['5: repeats line 4: 2024-08-17 A v B']);
  });

  test('a count that does not add up, and a day without a match', () => {
    const { notices } = read(
      '= League 2024/25\n# Matches    2\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n Sun Aug/18\n',
    );
    expect(remarks(notices)).toEqual([
      '6: no match follows this date',
      '2: the file states 2 matches and has 1',
    ]);
  });

  test('an unknown heading is rejected, and the matches under it carry it rather than the one above', () => {
    const { matches, rejected } = read(
      '= League 2024/25\n\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n\n~~ Liguilla grande ~~\n Sun Aug/18\n  C v D  1-0\n',
    );
    expect(reasons(rejected)).toEqual(['7: unknown heading; the matches below carry it as their round']);
    expect(matches.map(({ round }) => round)).toEqual([['Matchday 1'], ['~~ Liguilla grande ~~']]);
  });

  test('a heading that lost its text leaves the matches under it without a round', () => {
    const { matches, rejected } = read(
      '= League 2024/25\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n»\n Sun Aug/18\n  C v D  1-0\n',
    );
    expect(lines(matches)).toEqual(['2024-08-17 A 1-0 B']);
    expect(reasons(rejected)).toEqual([
      '5: a heading without text',
      '7: line 5 above it is a heading without text',
    ]);
  });
});

describe('a file that is cut', () => {
  const whole =
    '= League 2024/25\n# Matches    2\n» Matchday 1\n Sat Aug/17\n  A v B  1-0\n  C v Delta FC  2-1\n';

  test('is noticed by its count', () => {
    expect(remarks(read(whole.slice(0, whole.indexOf('  C v'))).notices)).toEqual([
      '2: the file states 2 matches and has 1',
    ]);
  });

  test('within its last row loses that row, with the reason', () => {
    const cut = (end: number) => reasons(read(whole.slice(0, end)).rejected);
    expect(cut(whole.indexOf('-1\n'))).toEqual(['6: "Delta FC  2" is not one away team']);
    expect(cut(whole.indexOf('-1\n') + 1)).toEqual(['6: "Delta FC  2-" is not one away team']);
  });

  test('before its last row was whole, when rows are missing after it too', () => {
    const longer = whole.replace('Matches    2', 'Matches    3');
    const { matches, rejected } = read(longer.slice(0, longer.indexOf('elta FC')));
    expect(lines(matches)).toEqual(['2024-08-17 A 1-0 B']);
    expect(reasons(rejected)).toEqual(['6: the file ends within this line: 2 rows of 3 stated on line 2']);
  });

  test('is only noticed where nothing contradicts its last row', () => {
    const { matches, notices } = read('= League 2024/25\n Sat Aug/17\n  A v B  1-0');
    expect(lines(matches)).toEqual(['2024-08-17 A 1-0 B']);
    expect(remarks(notices)).toEqual(['3: the last line has no line end: it may be cut']);
  });
});

describe('a file that is not UTF-8', () => {
  const text = '= Liga 2024/25\n» Matchday 1\n Sat Aug/17\n  Köln v Bremen  1-0\n  Alpha v Bremen  2-0\n';

  test('CRLF and a byte order mark make no difference', () => {
    const plain = read(text).matches;
    expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`).matches).toEqual(plain);
    expect(read(new TextEncoder().encode(`\uFEFF${text}`)).matches).toEqual(plain);
  });

  test('in Latin-1, each line that is not UTF-8 is rejected, and what stands under it', () => {
    const { matches, rejected, counts } = read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(matches).toEqual([]);
    expect(reasons(rejected)).toEqual([
      '2: not UTF-8: byte 0xBB at column 1 (as Latin-1 it would be "»")',
      '4: not UTF-8: byte 0xF6 at column 4 (as Latin-1 it would be "ö")',
      '5: line 2 above it is not UTF-8: byte 0xBB at column 1 (as Latin-1 it would be "»")',
    ]);
    expect(counts.classes).toMatchObject({ match: 0, rejected: 3 });
  });

  test('one bad row is rejected alone', () => {
    const bytes = Uint8Array.from(text.replace('»', '='), (letter) => letter.charCodeAt(0));
    expect(lines(read(bytes).matches)).toEqual(['2024-08-17 Alpha 2-0 Bremen']);
  });

  test('text that was decoded twice is rejected too', () => {
    expect(reasons(read(text.replace('ö', 'Ã¶')).rejected)).toEqual([
      '4: decoded twice: UTF-8 that was read as Latin-1 and written again',
    ]);
  });
});
