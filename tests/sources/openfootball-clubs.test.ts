import { describe, expect, test } from 'vitest';
import {
  readClubs,
  readGrounds,
  readHistory,
  readProps,
} from '../../src/sources/openfootball-clubs/index.ts';
import { collect } from './collect.ts';

const clubs = (text: string) => [...readClubs('at.clubs.txt', text)];

test('a club has a year, a ground and a city, and below it more names and its address', () => {
  expect(
    clubs(`========================
= Österreich • Austria

# to do: split this
== Wien ==

SK Rapid Wien, 1899,  @ Allianz Stadion,   Wien (Hütteldorf)   ## not Vienna
  | Rapid | Rapid Wien   # old
  | Rapid Vienna [en]
 Keisslergasse 3 // 1140 Wien
ii) SK Rapid Wien II
  | Rapid II
`),
  ).toEqual([
    {
      kind: 'club',
      path: 'at.clubs.txt',
      line: 7,
      country: 'Österreich',
      section: 'Wien',
      name: 'SK Rapid Wien',
      spelling: 'SK Rapid Wien',
      years: null,
      founded: 1899,
      ground: 'Allianz Stadion',
      city: 'Wien',
      district: 'Hütteldorf',
      regions: [],
      address: 'Keisslergasse 3 // 1140 Wien',
      reserveOf: null,
      aliases: [
        { name: 'Rapid', lang: null, sponsored: false, years: null, line: 8 },
        { name: 'Rapid Wien', lang: null, sponsored: false, years: null, line: 8 },
        { name: 'Rapid Vienna', lang: 'en', sponsored: false, years: null, line: 9 },
      ],
    },
    {
      kind: 'club',
      path: 'at.clubs.txt',
      line: 11,
      country: 'Österreich',
      section: 'Wien',
      name: 'SK Rapid Wien II',
      spelling: 'SK Rapid Wien II',
      years: null,
      founded: null,
      ground: null,
      city: null,
      district: null,
      regions: [],
      address: null,
      reserveOf: 'SK Rapid Wien',
      aliases: [{ name: 'Rapid II', lang: null, sponsored: false, years: null, line: 12 }],
    },
  ]);
});

describe('the line of a club', () => {
  test.each([
    [
      'Accrington FC (1878-1896),  Accrington',
      { name: 'Accrington FC', spelling: 'Accrington FC (1878-1896)', years: { from: 1878, to: 1896 } },
    ],
    [
      'Hereford FC (2014-), Hereford › Herefordshire',
      { years: { from: 2014, to: null }, city: 'Hereford', regions: ['Herefordshire'] },
    ],
    ['KAS Eupen,     Eupen     › Liège   › Wallonie', { city: 'Eupen', regions: ['Liège', 'Wallonie'] }],
    ['Nelson FC,  Nelson, Lancashire', { city: 'Nelson', regions: ['Lancashire'] }],
    [
      'Dundee United, 1909,   @ Tannadice Park  Dundee',
      { founded: 1909, ground: 'Tannadice Park', city: 'Dundee' },
    ],
    ['Leiknir,  1973  Reykjavík (Breiðholt)', { founded: 1973, city: 'Reykjavík', district: 'Breiðholt' }],
    ['Puskás Akadémia FC, 2007', { founded: 2007, city: null }],
    ['Granada 74, Granada', { name: 'Granada 74', founded: null, city: 'Granada' }],
    [
      '1. FC Köln, 1948,  @  Rheinenergiestadion,   Köln',
      { name: '1. FC Köln', ground: 'Rheinenergiestadion' },
    ],
    ['FC $$Flyeralarm$$ Admira, Maria Enzersdorf', { name: 'FC Flyeralarm Admira' }],
  ])('%s', (line, expected) => expect(clubs(`= X\n${line}\n`)).toMatchObject([expected]));
});

test('what is not understood is rejected with its line', () => {
  const reasons = (text: string | Uint8Array) =>
    [...readClubs('x.clubs.txt', text)].flatMap((event) =>
      event.kind === 'rejected' ? [`${event.line}: ${event.reason}`] : [],
    );
  expect(reasons('= X\nVfV Hildesheim, Hildesheim\n  VfV 06\n')).toEqual([
    '3: indented, but neither a name behind | nor an address with //',
  ]);
  expect(reasons('= X\n  | Rapid\n')).toEqual(['2: no club or ground above']);
  expect(reasons('= X\nA FC, 1899, 1911, Wien\n')).toEqual(['2: "1899" and "1911" cannot both be right']);
  expect(reasons(Uint8Array.from('= X\nKöln\n', (letter) => letter.charCodeAt(0)))[0]).toMatch(
    /^2: not UTF-8/,
  );
});

test('a ground has a capacity, the year it opened, and names that sponsors gave it', () => {
  expect([
    ...readGrounds(
      'it.stadiums.txt',
      '= Italy\n\n$Allianz$ Stadium,   41_507, 2009, Torino    # Juventus\n  | Juventus Stadium\n  Corso Gaetano Scirea, 50 // 10151 Torino TO\n',
    ),
  ]).toEqual([
    {
      kind: 'ground',
      path: 'it.stadiums.txt',
      line: 3,
      country: 'Italy',
      section: null,
      name: 'Allianz Stadium',
      sponsored: true,
      capacity: 41507,
      opened: 2009,
      city: 'Torino',
      district: null,
      regions: [],
      address: 'Corso Gaetano Scirea, 50 // 10151 Torino TO',
      aliases: [{ name: 'Juventus Stadium', lang: null, sponsored: false, years: null, line: 4 }],
    },
  ]);
});

test('a history tells what became of clubs', () => {
  expect([
    ...readHistory(
      'eng.clubs.history.txt',
      `= England

== 1925/6
RENAME      Millwall Athletic FC, London ⇒  Millwall FC
            Stoke FC, Stoke-on-Trent     ⇒  Stoke City FC

MERGE       Rotherham County FC, Rotherham
            Rotherham Town FC,   Rotherham
              ⇒ Rotherham United FC

== 1901/2
BANKRUPT    Newton Heath FC, Manchester
MERGE       Burton Swifts FC, Burton
`,
    ),
  ]).toEqual([
    change(4, '1925/6', 'RENAME', ['Millwall Athletic FC', 'London'], { name: 'Millwall FC', city: null }),
    change(5, '1925/6', 'RENAME', ['Stoke FC', 'Stoke-on-Trent'], { name: 'Stoke City FC', city: null }),
    {
      ...change(7, '1925/6', 'MERGE', ['Rotherham County FC', 'Rotherham'], {
        name: 'Rotherham United FC',
        city: null,
      }),
      from: [
        { name: 'Rotherham County FC', city: 'Rotherham' },
        { name: 'Rotherham Town FC', city: 'Rotherham' },
      ],
    },
    change(12, '1901/2', 'BANKRUPT', ['Newton Heath FC', 'Manchester'], null),
    expect.objectContaining({
      kind: 'rejected',
      line: 13,
      reason: 'the line does not name the club into which these clubs merge',
    }),
  ]);
});

function change(
  line: number,
  season: string,
  word: string,
  from: readonly [string, string],
  to: object | null,
) {
  const [name, city] = from;
  const club = { name, city };
  return {
    kind: 'change',
    path: 'eng.clubs.history.txt',
    line,
    country: 'England',
    season,
    change: word,
    from: [club],
    to,
  };
}

test('websites are a table with comments', async () => {
  const text = '####\n# United States, us\n\nName,          Web\nChicago Fire,  www.chicago-fire.com\n';
  expect(await collect(readProps('us.clubs.props.txt', text))).toEqual([
    {
      kind: 'website',
      path: 'us.clubs.props.txt',
      line: 5,
      club: 'Chicago Fire',
      web: 'www.chicago-fire.com',
    },
  ]);
});
