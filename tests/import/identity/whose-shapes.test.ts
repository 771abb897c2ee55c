/** Where files say that women, youth or reserves play: behind the season, in brackets, in a heading, in names of sides. */
import { expect, test } from 'vitest';
import { fold } from '../../../src/documents/fold.ts';
import { CompetitionFinder } from '../../../src/import/identity/competition-finder.ts';
import { CountryFinder } from '../../../src/import/identity/country-finder.ts';
import { readRegister } from '../../../src/import/identity/register.ts';
import { DATA_DIR } from '../../support/graph.ts';
import { reportOf } from '../importing.ts';

const register = readRegister(DATA_DIR);

/** In 24 languages, under the folder of a country whose men's leagues are known. */
const OTHERS = `
  Premier League (Women)|Bundesliga (Frauen)|Premier League W|Premier League (W)|Premier League (여자)
  Primera RFEF Femenina|Copa de la Reina|Tercera Filiales|Serie A (femminile)|Campionato Under 18
  Coupe de France Féminine|Championnat National U19|Réserves Régionales|Kvindeliga 1. division|U19 Ligaen
  1. divisjon kvinner|Interkrets G19|Naisten Kakkonen|Poikien SM-liiga|I liga kobiet|Centralna Liga Juniorów
  Młoda Ekstraklasa|1. liga žen|Celostátní liga dorostu|I. liga žien|Nemzeti Bajnokság Női|U19-es bajnokság
  Superliga Feminină|Liga Elitelor U17|Liga de Tineret|Женска лига|Елитна юношеска група
  Чемпионат среди женщин|Первенство дублёров|Жіноча ліга|Πρωτάθλημα Γυναικών|Σούπερ Λιγκ Κ19
  Kadınlar 1. Ligi|U19 Gelişim Ligi|A2 Ligi|WK리그|여자 축구|WEリーグ|なでしこリーグ|女子超级联赛|中国女子超级联赛
  ليغ السيدات|ליגת העל לנשים|Ligat Nashim|Ligat LeNoar|Eredivisie Vrouwen|Jong Divisie 1|Beloften Eredivisie
  Svenska Cupen Damer|P19 Allsvenskan|Besta deild kvenna|2. flokkur|Brasileirão Feminino A1|Copinha
  Liga Revelação|1. HNLŽ|Prva HNL juniori|Omladinska liga|Liga Mladih|Moterų lyga|Elitinė jaunių lyga
  Sieviešu līga|Naiste Esiliiga|Kategoria Superiore Femra|Professional Development League`
  .split(/[|\n]/u)
  .map((title) => title.trim())
  .filter((title) => title !== '');

test.each(OTHERS)('%s takes no match for the men', (title) => {
  const finder = new CompetitionFinder(register, new CountryFinder(register, 'any'), 'any');
  const found = finder.find(`${title} 2024/25`, 'germany/2024-25/1-league.txt', {
    codes: new Set(),
    national: false,
  });
  expect(found).toHaveProperty('error');
});

/** What men's leagues and cups are called, some like the words of others. */
const MENS = `
  Regionalliga (Nord)|Italian Serie C (South)|Division 1 (Group B)|Segunda División B|Liga II
  2. Bundesliga|Challenge League|Landspokal|Coupe de la Ligue|Supercupa României|Taça de Portugal|First Division
  Copa del Rey|Puchar Polski|Süper Lig|Ekstraklasa|A Lyga|Premier Division|Veikkausliiga|Meistriliiga`
  .split(/[|\n]/u)
  .map((title) => title.trim())
  .filter((title) => title !== '');

test.each(MENS)('%s is of men', (title) => {
  const finder = new CompetitionFinder(register, new CountryFinder(register, 'any'), 'any');
  const found = finder.find(`${title} 2024/25`, 'germany/2024-25/1-league.txt', {
    codes: new Set(),
    national: false,
  });
  expect(found).not.toHaveProperty('error');
});

test('no word of the tables stands there twice', () => {
  const folded = (words: readonly { readonly word: string }[]) =>
    words.map(({ word }) => `${/^\(|[*#]/u.test(word) ? word : ''}${fold(word)}`);
  for (const words of [register.titleWords, register.teamWords])
    expect(folded(words)).toEqual([...new Set(folded(words))]);
});

const rows = (sides: readonly string[]): string =>
  sides.map((home, at) => `    ${home} v ${sides[(at + 1) % sides.length]}  2-1\n`).join('');
const MENS_SIDES = ['FC Bayern München', 'Hamburger SV', 'Werder Bremen', 'FC Schalke 04'];
const file = (title: string, heading: string, sides = MENS_SIDES): string =>
  `= ${title}\n\n${heading}\n  Sun Sep/22 2024\n${rows(sides)}`;

test.each([
  ['brackets behind the season', file('Bundesliga 2024/25 (Frauen)', '» Matchday 1')],
  ['brackets before it', file('Bundesliga (Frauen) 2024/25', '» Matchday 1')],
  ['a part of the title', file('Bundesliga 2024/25, Frauen', '» Matchday 1')],
  ['a heading', file('Bundesliga 2024/25', '▪ Frauen, Matchday 1')],
  [
    'the sides',
    file(
      'Bundesliga 2024/25',
      '» Matchday 1',
      MENS_SIDES.map((side) => `${side} (W)`),
    ),
  ],
  [
    'second teams on all sides',
    file(
      'Bundesliga 2024/25',
      '» Matchday 1',
      MENS_SIDES.map((side) => `${side} II`),
    ),
  ],
])('%s: none of the rows is taken, each is told', async (_, text) => {
  const report = await reportOf('deutschland', { '2024-25/1-bundesliga.txt': text });
  expect(report).toContain('  graph      0 matches in 0 seasons');
  expect(report.filter((line) => /1-bundesliga\.txt:[5-8]/u.test(line))).toHaveLength(4);
});

test('second teams among the sides of a league of men play in it', async () => {
  const sides = ['SV Sandhausen', 'FC Bayern München II', 'Erzgebirge Aue', 'VfB Stuttgart II'];
  const report = await reportOf('deutschland', {
    '2024-25/3-liga3.txt': file('3. Liga 2024/25', '» Matchday 1', sides),
  });
  expect(report).toContain('  graph      4 matches in 1 season');
});
