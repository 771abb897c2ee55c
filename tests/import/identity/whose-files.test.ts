/** Titles, names of files and names of sides by which women, youth, reserves, veterans and other games are told apart. */
import { expect, test } from 'vitest';
import { CompetitionFinder } from '../../../src/import/identity/competition-finder.ts';
import { CountryFinder } from '../../../src/import/identity/country-finder.ts';
import { readRegister } from '../../../src/import/identity/register.ts';
import { TeamWords } from '../../../src/import/identity/team-words.ts';
import { DATA_DIR } from '../../support/graph.ts';

const register = readRegister(DATA_DIR);
const teams = new TeamWords(register.teamWords);
const listed = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function answerTo(title: string, file: string) {
  const finder = new CompetitionFinder(register, new CountryFinder(register, 'any'), 'any');
  return finder.find(title, `germany/2024-25/${file}`, { codes: new Set(), national: false });
}

const OTHERS = listed(`
  FA WNL North|Segunda Federación FutFem|Serie A Femm.|Serie A F|Championnat de France F|Seconde Ligue F
  Pigeliga|3F Ligaen|Orlen Ekstraliga|Pohár KFŽ|1. SŽNL|Zhenskaya Superliga|皇后杯|Northern Super League|Liga 1 Putri
  Liga Wanita|ქალთა ლიგა|Կանանց լիգա|لیگ برتر فوتبال زنان|Adran Premier|Hero IWL|BeNe League
  Y-League|G19 serien|P20 SM-liiga|K19 Super League|Juniorallsvenskan|HNLJ|Molodyozhnoye Pervenstvo|Елитна група до 19 години
  全国高校サッカー選手権|U21联赛|PAF Ligi|NCAA Division I|ЮФЛ-1|A2 Ligi|R리그
  FA Vets Cup|Championnat Vétérans|DFB-Ü40-Cup|Alte Herren Meisterschaft|Legends Cup|Traditionsmannschaften Cup|Senior +35
  Primera División de Futsal|Serie A Calcio a 5|Eredivisie Zaalvoetbal|Futsal-Liiga|División de Honor de Fútbol Sala
  Суперлига по мини-футболу|Чемпионат России по пляжному футболу|Plaj Futbolu Ligi|Deutsche Beachsoccer-Liga
  DFB-Hallenpokal|Halowe Mistrzostwa Polski|Kings League|Copa Brasil de Futebol 7|ePremier League|Fリーグ|لیگ برتر فوتسال`);

test.each(OTHERS)('%s as a title is of no men’s first teams', (title) => {
  expect(answerTo(`${title} 2024/25`, '1-league.txt')).toHaveProperty(
    'error',
    expect.stringMatching(/ says that /u),
  );
});

test.each(OTHERS)('%s as the name of a file is of no men’s first teams', (title) => {
  const file = title.replaceAll(/[ .+'’]+/gu, '_');
  expect(answerTo('Bundesliga 2024/25', `${file}.txt`)).toHaveProperty('error');
});

const SIDES = listed(`
  Chelsea FCW|FC Barcelona (F)|Athletic Club Fem|Olympique Lyonnais Féminines|Standard Fémina|Piteå IF Dam|HJK (N)|Häcken (D)
  Slavia Praha (Ž)|ŽNK Split|ŽFK Spartak Subotica|WFC Dynamo Kyiv|CFF Olimpia Cluj|ΠΑΟΚ Γυναικών|Persija Putri
  Real Madrid Juvenil A|Arsenal Under-23s|Malmö FF P19|Rosenborg G19|ΠΑΟΚ Κ19|Spartak mol.|Dinamo juniori|Slavia dorost
  Boca Juniors (R)|Galatasaray A2|Lech rezerwy|Real Madrid Leyendas|Liverpool Legends|Milan Glorie
  Barça Futsal|МФК Тюмень|Everton (Esports)`);

test.each(SIDES)('%s is no men’s first team', (name) => {
  expect(teams.of(name)).not.toBeNull();
});

const MENS = listed(`
  BSC Young Boys|SL Benfica|EC Juventude|Juventus|Barcelona SC|Real Unión|Bilbao Athletic|Boca Juniors|Atlético Junior
  Young Africans|Old Boys Basel|Club Rubio Ñu|Górnik Z.|Austria W|U Cluj|B 1903|Dnipro-1|Sportivo 2 de Mayo|Dame N’Doye FC
  Right to Dream Academy|Universidad Católica|Shakhtar-2|Jong Ajax|Athletic Club B|Barcelona Atlètic|FC Bayern München II`);

test.each(MENS)('%s plays in leagues of men', (name) => {
  expect(teams.of(name)).toBeNull();
});
