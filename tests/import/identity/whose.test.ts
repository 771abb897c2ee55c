/** Women, youth and reserves have the names of the same countries and clubs: none of their matches is one of the men's. */
import { expect, test } from 'vitest';
import { readRegister } from '../../../src/import/identity/register.ts';
import { TeamWords } from '../../../src/import/identity/team-words.ts';
import { TitleWords } from '../../../src/import/identity/title-kind.ts';
import { DATA_DIR } from '../../support/graph.ts';
import { reportOf, Workshop } from '../importing.ts';

const register = readRegister(DATA_DIR);
const words = new TitleWords(register.titleWords);
const teams = new TeamWords(register.teamWords);
const kindOf = (title: string) => words.kindOf(title, () => false).is;

/** In fifteen languages. */
const OTHERS = [
  'WSL',
  'FA Women’s Super League',
  'Super League Ladies',
  'NWSL',
  'UEFA UWCL',
  'UEFA Women’s Champions League',
  'UEFA Youth League',
  'Premier League 2',
  'Frauen-Bundesliga',
  'DFB-Pokal der Frauen',
  'U19 Bundesliga',
  'A-Junioren Bundesliga',
  'Primera División Femenina',
  'Liga F',
  'Liga MX Femenil',
  'División de Honor Juvenil',
  'Torneo de Reserva',
  'Serie A Femminile',
  'Campionato Primavera 1',
  'D1 Arkema',
  'Division 1 Féminine',
  'Campeonato Brasileiro Feminino',
  'Eredivisie Vrouwen',
  'Damallsvenskan',
  'Toppserien',
  'Kvindeligaen',
  'Kansallinen Liiga naiset',
  'Ekstraliga kobiet',
  'I. liga žen',
  'Ženska Prva Liga',
  'Női NB I',
  'Kadınlar Süper Ligi',
  'Женская Суперлига',
  'Úrvalsdeild kvenna',
  'Nadeshiko League',
];
const FIRST_TEAMS = [
  'Premier League',
  'EFL Championship',
  'Bundesliga',
  'DFB-Pokal',
  'Primera División',
  'Copa Libertadores',
  'Campeonato Brasileiro Série A',
  'Serie A',
  'Coppa Italia',
  'Ligue 1',
  'Eredivisie',
  'Allsvenskan',
  'Eliteserien',
  'Superligaen',
  'Veikkausliiga',
  'Ekstraklasa',
  'Süper Lig',
  'Liga MX Apertura',
  'Major League Soccer',
  'J1 League',
];

test.each(OTHERS)('%s is not of men’s first teams', (title) => {
  expect(kindOf(title)).toBe('OTHERS');
});

/** Further titles, in words and languages that the list above does not have. */
const MORE_OTHERS = [
  'SWPL 1',
  'USL Super League',
  'Elitettan',
  'Besta deild kvenna',
  'Ekstraliga Kobiet',
  'Superligă Feminină',
  'Moterų A lyga',
  'Sieviešu futbola līga',
  'Naiste Meistriliiga',
  'WK League',
  'Mädchen Bundesliga',
  'Dames Super League',
  'DFB Nachwuchsliga',
  'Championnat National U17',
  'Copa del Rey Juvenil',
  'Beloften Pro League',
  'Professional Development League',
  'Dorostenecká liga',
  'Omladinska liga',
  'U19 Gelişim Ligi',
  'Молодёжная лига',
  'Copa São Paulo de Futebol Júnior',
  'Torneo Proyección Reserva',
];

test.each(MORE_OTHERS)('%s is not of men’s first teams either', (title) => {
  expect(kindOf(title)).toBe('OTHERS');
});

/** Titles of women, youth and reserves, some in words that no table knows: none of their matches is taken. */
const LESS_COMMON = [
  'Adran Premier',
  'Copa de la Reina',
  'Liga BPI',
  'Serie A eBay',
  'Alpha Ethniki Gynaikon',
  'Суперліга жінки',
  'Ligat Nashim',
  'Meisjes Topklasse',
  'Flickallsvenskan',
  'Liga Revelação',
  'Centralna Liga Juniorów',
  'Liga de Tineret',
  'Brasileirão de Aspirantes',
  'Multichoice Diski Challenge',
  'Campionato Berretti',
];

test.each(LESS_COMMON)('%s is not taken for one of men', (title) => {
  expect(kindOf(title)).not.toBe('FIRST_TEAMS');
});

test.each(FIRST_TEAMS)('%s is of men’s first teams', (title) => {
  expect(kindOf(title)).toBe('FIRST_TEAMS');
});

test('a title with a word that no table knows is taken for nobody’s', () => {
  expect(words.kindOf('Gjallarliga Premier', () => false)).toEqual({ is: 'UNKNOWN', words: ['gjallarliga'] });
});

test('names of sides tell women and youth', () => {
  const names = [
    'Arsenal WFC',
    'Barcelona Femení',
    'Lyon Féminines',
    'Chelsea (W)',
    'Ajax U19',
    'Roma Primavera',
    'Chelsea FCW',
    'SL Benfica (Fem.)',
    'Rosengård (k)',
    'Vålerenga Damer',
    'Slavia Praha ženy',
    'Valur kvenna',
    'Ferencváros Női',
    'Beşiktaş Kadın',
    'ЖФК Зенит',
    'Feyenoord O21',
    'FC Porto Sub 19',
    'Zenit (mol.)',
    'Manchester United Reserves',
    'FC U19',
    'AS Roma Primavera',
  ];
  expect(names.filter((name) => teams.of(name) === null)).toEqual([]);
  const mens = [
    'Ajax',
    'Young Boys',
    'Boca Juniors',
    'Newells Old Boys',
    'Queen of the South',
    'Real Madrid Castilla',
    'Jong Ajax',
    'Porto B',
    'VfB Stuttgart II',
    'Austria W',
    'West Africa Football Academy',
    'Sporting Gijón',
    'Nõmme Kalju',
    'Hannover 96',
    'Schalke 04',
    'Mainz 05',
    'TSV 1860',
    'EC Primavera',
    'FC Veterans',
  ];
  expect(mens.filter((name) => teams.of(name) !== null)).toEqual([]);
});

const day = (title: string): string =>
  `= ${title} 2024/25\n\n» Matchday 1\n  Sun Sep/22 2024\n    Arsenal FC v Manchester City FC  2-2\n    Chelsea FC v Everton FC  1-0\n`;

test('a competition that nobody knows is asked about once, and none of its matches is taken', async () => {
  const report = await reportOf('england', { '2024-25/gjallar.txt': day('English Gjallarliga') });
  expect(report).toContain('  graph      0 matches in 0 seasons');
  expect(report.filter((line) => line.includes('of men’s first teams?'))).toEqual([
    '    English Gjallarliga, first at 2024-25/gjallar.txt:5; of men’s first teams? Say so once, in a file of your own (--names)',
  ]);
});

test('a folder of women’s matches is one, whatever the titles say', async () => {
  const report = await reportOf('england', {
    'women/2024-25/1-premierleague.txt': day('English Premier League'),
  });
  expect(report).toContain('  graph      0 matches in 0 seasons');
});

test('women’s internationals in the columns of the men’s are told by their World Cups', async () => {
  const matches = ['1991-11-16', '1995-06-05', '1999-06-19', '2003-09-20', '2007-09-10', '2011-06-26'];
  const rows = matches.map((date) => `${date},Germany,Italy,2,1,FIFA World Cup,Guangzhou,China PR,TRUE\n`);
  const workshop = new Workshop();
  const results = `date,home_team,away_team,home_score,away_score,tournament,city,country,neutral\n${rows.join('')}`;
  const [report] = await workshop.import(
    'international-results',
    workshop.checkout('internationals', { 'results.csv': results }),
  );
  expect(report).toMatchObject({ matches: 0, rejected: { length: matches.length } });
  expect(report?.rejected[0]?.reason).toBe(
    'no World Cup of men was played on 1991-11-16: these are results of other teams',
  );
});
