/** Inputs of reports on imports, and others of their kind. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { type Files, Workshop } from './importing.ts';

const day = (title: string, ...rows: readonly string[]): string =>
  `= ${title}\n» Matchday 1\n  2023-08-05\n${rows.map((row) => `    ${row}\n`).join('')}`;

async function imported(repository: string, files: Files, source = 'openfootball') {
  const workshop = new Workshop();
  const [report] = await workshop.import(source, workshop.checkout(repository, files));
  return { report, contents: (report?.matches ?? 0) === 0 ? '' : workshop.contents() };
}

test('a club that was founded under a name that another gave up is not that other', async () => {
  const row = 'SV Austria Salzburg  v SK Alfa Wien  1-1';
  const now = await imported('austria', { '2023-24/3.txt': day('Austrian Regionalliga West 2023/24', row) });
  expect(now.report?.minted.map(({ id }) => id)).toContain('austria-salzburg-austria');
  const then = day('Austrian Bundesliga 1996/97', row).replace('2023-08-05', '1996-08-03');
  const before = await imported('austria', { '1996-97/1.txt': then });
  expect(before.contents).toContain('club:rb-salzburg');
});

test('of two names of one club that met, the one that a table has is the club', async () => {
  const text = day('Romania Liga 1 2023/24', 'CS Universitatea Craiova  v FC U Craiova 1948  2-0');
  const { report, contents } = await imported('europe', { 'romania/2023-24_ro1.txt': text });
  expect(report?.minted.map(({ name }) => name)).toEqual(['FC U Craiova 1948']);
  expect(contents).toContain('club:universitatea-craiova,');
});

test('leagues of one title in the folders of two provinces are two tables, however small', async () => {
  const { contents } = await imported('belgium', {
    '2023-24/North/league.txt': day('Provincial League', 'Alfa  v Beta  1-0'),
    '2023-24/South/league.txt': day('Provincial League', 'Gama  v Delta  1-0'),
  });
  expect(contents).toMatch(/,North,.*club:alfa-belgium/u);
  expect(contents).toMatch(/,South,.*club:gama-belgium/u);
});

test('clubs that are called after days host with a score behind them, or brackets', async () => {
  const rows = ['25 de Mayo  1-1  24 de Septiembre', '20 de Febrero (P)  v  Deportivo Alfa  1-0'];
  const { report } = await imported('argentina', {
    '2023/1.txt': day('Argentina Torneo Federal A 2023', ...rows),
  });
  expect(report).toMatchObject({ matches: 2, rejected: [] });
  expect(report?.minted.map(({ name }) => name)).toContain('25 de Mayo');
});

test('brackets alone are no name', async () => {
  const { report } = await imported('italy', {
    '2023-24/9.txt': day('Serie D 2023/24', '(P)  v  Alfa  1-0'),
  });
  expect(report?.rejected).toMatchObject([{ line: 4, reason: '"(P)" is not a name of a team' }]);
});

test('a file without a title is of the league and the tier that its name glues together', async () => {
  const rows = 'Rodada 1\n[Sex 24/05]\n  Palmeiras 1-0 Bragantino\n';
  const { contents } = await imported('brazil', { '2013/serieb.txt': rows });
  expect(contents).toContain('brazil-serie-b-2013');
});

const HEADER = 'date,home_team,away_team,home_score,away_score,tournament,city,country,neutral';

test('results of women are refused by the name of their repository', async () => {
  const text = `${HEADER}\n1969-11-01,Italy,France,1,0,Euro,Novara,Italy,FALSE\n`;
  const files = { 'results.csv': text };
  const { report } = await imported('womens-international-results', files, 'international-results');
  expect(report?.rejected).toHaveLength(1);
});

test('a World Cup match outside every World Cup of men is refused with its line', async () => {
  const text = `${HEADER}\n1991-11-16,China PR,Norway,4,0,FIFA World Cup,Guangzhou,China PR,FALSE\n`;
  const { report } = await imported('results', { 'results.csv': text }, 'international-results');
  expect(report?.rejected).toMatchObject([{ line: 2, reason: expect.stringContaining('1991-11-16') }]);
});

test('a match that a league of nearly all its matches lacks is told at its matchday', async () => {
  const clubs = ['Alfa', 'Bravo', 'Carlo', 'Dora', 'Emil', 'Fritz'];
  const rows = clubs.flatMap((home) =>
    clubs.flatMap((away) => (home === away ? [] : [`${home}  v ${away}  1-0`])),
  );
  const text = rows
    .map((row, at) => day('Serie D 2023/24', row).replace(/08-05/u, `09-${10 + (at % 20)}`))
    .join('');
  const { report } = await imported('italy', {
    '2023-24/9.txt': text.replace(/ {4}Carlo {2}v Emil .*\n/u, ''),
  });
  expect(report?.notices.map((notice) => notice.text)).toContain(
    'club:carlo-italy v club:emil-italy is missing: nearly all others have met at both grounds',
  );
});

test('rows that are kept apart are counted by rule and file once they are many', async () => {
  const { reportText } = await import('../../src/import/report.ts');
  const workshop = new Workshop();
  using data = factsFolder();
  const rows = Array.from({ length: 12 }, (_, at) => `Alfa ${at}  v Beta ${at}  45-0`);
  const from = workshop.checkout('italy', { '2023-24/9.txt': day('Serie D 2023/24', ...rows) });
  const [report] = await workshop.import('openfootball', from, data.folder);
  expect(report === undefined ? '' : reportText(report)).toContain(
    '12 × believable-scores in 2023-24/9.txt\n',
  );
});
