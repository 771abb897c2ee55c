/** Questions 9 to 15: tables and associations season by season. */
import { expect, test } from 'vitest';
import { about, answer, answerOf } from '../../support/answer.ts';
import { question } from '../../support/graph.ts';

test('9. how far Napoli were from the play-offs', async () => {
  expect(await answer('napoli-distance')).toMatchInlineSnapshot(`
    [
      "season.table.complete: true",
      "season.table.row.position: 30",
      "season.table.row.points: 8",
      "season.table.row.record.goalDifference: -6",
      "season.table.row.distanceTo.holder.name: Benfica",
      "season.table.row.distanceTo.holderRow.points: 9",
      "season.table.row.distanceTo.holderRow.record.goalDifference: -2",
      "season.table.row.distanceTo.points: -1",
      "season.table.row.distanceTo.goalDifference: -4",
      "season.table.row.distanceTo.possible: false",
      "season.hadItDrawn.row.position: 27",
      "season.hadItDrawn.row.points: 9",
      "season.hadItDrawn.row.zones.0.zone: ELIMINATED",
      "season.hadItWon.row.position: 19",
      "season.hadItWon.row.points: 11",
      "season.hadItWon.row.zones.0.zone: KNOCKOUT_PLAY_OFFS",
      "team.lastMatch.date: 2026-01-28",
      "team.lastMatch.home.name: Napoli",
      "team.lastMatch.away.name: Chelsea",
      "team.lastMatch.counting.home: 2",
      "team.lastMatch.counting.away: 3",
    ]
  `);
});

interface QuarterFinalists {
  readonly country: {
    readonly associationSeasons: readonly {
      readonly season: { readonly label: string };
      readonly entrants: number;
      readonly count: number;
      readonly finalists: readonly { readonly team: { readonly name: string } }[];
    }[];
  };
}

async function quarterFinalists(country: string): Promise<string[]> {
  const { country: found } = await answerOf<QuarterFinalists>(question('quarter-finalists'), { country });
  return found.associationSeasons.map(({ season, entrants, count, finalists }) => {
    const final = finalists.map(({ team }) => team.name).join(', ');
    return `${season.label}: ${count} of ${entrants}${final === '' ? '' : `, finalist ${final}`}`;
  });
}

test('13. Italian quarter-finalists season by season', async () => {
  expect(await quarterFinalists('italy')).toMatchInlineSnapshot(`
    [
      "1955-56: 1 of 1",
      "1956-57: 1 of 1, finalist Fiorentina",
      "1957-58: 1 of 1, finalist Milan",
      "1958-59: 0 of 1",
      "1959-60: 0 of 1",
      "1960-61: 0 of 1",
      "1961-62: 1 of 1",
      "1962-63: 1 of 1, finalist Milan",
      "1963-64: 2 of 2, finalist Inter",
      "1964-65: 1 of 2, finalist Inter",
      "1965-66: 1 of 1",
      "1966-67: 1 of 1, finalist Inter",
      "1967-68: 1 of 1",
      "1968-69: 1 of 1, finalist Milan",
      "1969-70: 1 of 2",
      "1970-71: 0 of 1",
      "1971-72: 1 of 1, finalist Inter",
      "1972-73: 1 of 1, finalist Juventus",
      "1973-74: 0 of 1",
      "1975-76: 0 of 1",
      "1976-77: 0 of 1",
      "1977-78: 1 of 1",
      "1978-79: 0 of 1",
      "1979-80: 0 of 1",
      "1980-81: 1 of 1",
      "1981-82: 0 of 1",
      "1982-83: 1 of 1, finalist Juventus",
      "1983-84: 1 of 1, finalist Roma",
      "1984-85: 1 of 1, finalist Juventus",
      "1985-86: 1 of 2",
      "1986-87: 0 of 1",
      "1987-88: 0 of 1",
      "1988-89: 1 of 1, finalist Milan",
      "1989-90: 1 of 2, finalist Milan",
      "1990-91: 1 of 2",
      "1991-92: null of 1, finalist Sampdoria",
      "1992-93: null of 1, finalist Milan",
      "1993-94: null of 1, finalist Milan",
      "1994-95: 1 of 1, finalist Milan",
      "1995-96: 1 of 1, finalist Juventus",
      "1996-97: 1 of 2, finalist Juventus",
      "1997-98: 1 of 2, finalist Juventus",
      "1998-99: 2 of 2",
      "1999-00: 1 of 4",
      "2000-01: 0 of 4",
      "2001-02: 0 of 4",
      "2002-03: 3 of 4, finalist Juventus, Milan",
      "2003-04: 1 of 4",
      "2004-05: 3 of 4, finalist Milan",
      "2005-06: 3 of 4",
      "2006-07: 2 of 4, finalist Milan",
      "2007-08: 1 of 4",
      "2008-09: 0 of 4",
      "2009-10: 1 of 4, finalist Inter",
      "2010-11: 1 of 4",
      "2011-12: 1 of 3",
      "2012-13: 1 of 2",
      "2013-14: 0 of 3",
      "2014-15: 1 of 2, finalist Juventus",
      "2015-16: 0 of 2",
      "2016-17: 1 of 2, finalist Juventus",
      "2017-18: 2 of 3",
      "2018-19: 1 of 4",
      "2019-20: 1 of 4",
      "2020-21: 0 of 4",
      "2021-22: 0 of 4",
      "2022-23: 3 of 4, finalist Inter",
      "2023-24: 0 of 4",
      "2024-25: 1 of 5, finalist Inter",
      "2025-26: 0 of 4",
    ]
  `);
});

test('13. and English ones', async () => {
  expect(await quarterFinalists('england')).toMatchInlineSnapshot(`
    [
      "1956-57: 1 of 1",
      "1957-58: 1 of 1",
      "1958-59: 0 of 2",
      "1959-60: 1 of 1",
      "1960-61: 1 of 1",
      "1961-62: 1 of 1",
      "1962-63: 0 of 1",
      "1963-64: 0 of 1",
      "1964-65: 1 of 1",
      "1965-66: 1 of 1",
      "1966-67: 0 of 1",
      "1967-68: 1 of 1, finalist Manchester United",
      "1968-69: 1 of 2",
      "1969-70: 1 of 1",
      "1970-71: 1 of 1",
      "1971-72: 1 of 1",
      "1972-73: 1 of 1",
      "1973-74: 0 of 1",
      "1974-75: 1 of 1, finalist Leeds United",
      "1975-76: 0 of 1",
      "1976-77: 1 of 1, finalist Liverpool",
      "1977-78: 1 of 1, finalist Liverpool",
      "1978-79: 1 of 2, finalist Nottingham Forest",
      "1979-80: 1 of 2, finalist Nottingham Forest",
      "1980-81: 1 of 2, finalist Liverpool",
      "1981-82: 2 of 2, finalist Aston Villa",
      "1982-83: 2 of 2",
      "1983-84: 1 of 1, finalist Liverpool",
      "1984-85: 1 of 1, finalist Liverpool",
      "1991-92: null of 1",
      "1992-93: null of 1",
      "1993-94: null of 1",
      "1994-95: 0 of 1",
      "1995-96: 0 of 1",
      "1996-97: 1 of 1",
      "1997-98: 1 of 2",
      "1998-99: 1 of 2, finalist Manchester United",
      "1999-00: 2 of 3",
      "2000-01: 3 of 3",
      "2001-02: 2 of 3",
      "2002-03: 1 of 4",
      "2003-04: 2 of 4",
      "2004-05: 2 of 4, finalist Liverpool",
      "2005-06: 1 of 5, finalist Arsenal",
      "2006-07: 3 of 4, finalist Liverpool",
      "2007-08: 4 of 4, finalist Chelsea, Manchester United",
      "2008-09: 4 of 4, finalist Manchester United",
      "2009-10: 2 of 4",
      "2010-11: 3 of 4, finalist Manchester United",
      "2011-12: 1 of 4, finalist Chelsea",
      "2012-13: 0 of 4",
      "2013-14: 2 of 4",
      "2014-15: 0 of 4",
      "2015-16: 1 of 4",
      "2016-17: 1 of 4",
      "2017-18: 2 of 5, finalist Liverpool",
      "2018-19: 4 of 4, finalist Liverpool, Tottenham Hotspur",
      "2019-20: 1 of 4",
      "2020-21: 3 of 4, finalist Chelsea, Manchester City",
      "2021-22: 3 of 4, finalist Liverpool",
      "2022-23: 2 of 4, finalist Manchester City",
      "2023-24: 2 of 4",
      "2024-25: 2 of 4",
      "2025-26: 2 of 6, finalist Arsenal",
    ]
  `);
});

test('14. the Italian clubs’ record this season and last', async () => {
  expect(await answer('association-record')).toMatchInlineSnapshot(`
    [
      "country.name: Italy",
      "country.season.season.label: 2025-26",
      "country.season.entrants: 4",
      "country.season.record.played: 39",
      "country.season.record.won: 16",
      "country.season.record.drawn: 7",
      "country.season.record.lost: 16",
      "country.season.record.goalsFor: 60",
      "country.season.record.goalsAgainst: 63",
      "country.season.uefaCoefficient.value: null",
      "country.season.uefaCoefficient.reason: Champions League held without its qualifying rounds; Europa League not held; Conference League not held",
      "country.before.season.label: 2024-25",
      "country.before.entrants: 5",
      "country.before.record.played: 53",
      "country.before.record.won: 24",
      "country.before.record.drawn: 13",
      "country.before.record.lost: 16",
      "country.before.record.goalsFor: 79",
      "country.before.record.goalsAgainst: 60",
      "country.before.uefaCoefficient.value: null",
      "country.before.uefaCoefficient.reason: Champions League held without its qualifying rounds; Europa League not held whole; Conference League not held whole",
    ]
  `);
});

test('14. with the second leg in Munich one more defeat', async () => {
  const lines = await answer('association-record', { asOf: '2026-03-18' });
  expect(about(lines, /country\.season\.record\.(won|drawn|lost)/)).toMatchInlineSnapshot(`
    [
      "country.season.record.won: 16",
      "country.season.record.drawn: 7",
      "country.season.record.lost: 17",
    ]
  `);
});

interface LeagueTable {
  readonly season: {
    readonly table: {
      readonly rows: readonly { position: number; team: { name: string }; points: number; toPlay: number }[];
    };
  };
}

test('15. Serie A on the night of Bergamo', async () => {
  const { season } = await answerOf<LeagueTable>(question('serie-a-table'));
  const rows = season.table.rows.slice(0, 7);
  expect(
    rows.map(({ position, team, points, toPlay }) => `${position} ${team.name} ${points}, ${toPlay} to play`),
  ).toMatchInlineSnapshot(`
    [
      "1 Inter 67, 10 to play",
      "2 Milan 60, 10 to play",
      "3 Napoli 56, 10 to play",
      "4 Como 51, 10 to play",
      "5 Roma 51, 10 to play",
      "6 Juventus 50, 10 to play",
      "7 Atalanta 46, 10 to play",
    ]
  `);
});
