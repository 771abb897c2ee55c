/** A season tells what letters do not: who met, and who was at two places on one day, are two clubs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

/** Sides of the matches that come of a file, home first, in the order of the table. */
async function sides(text: string): Promise<readonly string[]> {
  const workshop = new Workshop();
  using data = factsFolder();
  await workshop.import(
    'openfootball',
    workshop.checkout('italy', { '2023-24/1-liga.txt': text }),
    data.folder,
  );
  const table = readFileSync(
    join(workshop.imported, 'openfootball-italy/matches/italy-liga/2023-24.csv'),
    'utf8',
  );
  return table.match(/club:[a-z0-9-]+,club:[a-z0-9-]+/gu) ?? [];
}

const LIGA = '= Liga 2023/24\n\n» Matchday 1\n  Sat Jul/15 2023\n';

test('two names of one club that meet are two clubs', async () => {
  expect(
    await sides(
      `${LIGA}    Sportvest Burgas  v Sportvest 1948 Burgas  2-0\n» Matchday 2\n  Sat Jul/22\n    Lokomotiv Alfa  v Sportvest 1948 Burgas  3-0\n`,
    ),
  ).toEqual([
    'club:sportvest-burgas-italy,club:sportvest-1948-burgas-italy',
    'club:lokomotiv-alfa-italy,club:sportvest-1948-burgas-italy',
  ]);
});

test('two names of one club that play elsewhere on one day are two clubs', async () => {
  expect(
    await sides(`${LIGA}    Sportvest Burgas  v Alfa  2-0\n    Sportvest 1948 Burgas  v Beta  1-1\n`),
  ).toEqual([
    'club:sportvest-1948-burgas-italy,club:beta-italy',
    'club:sportvest-burgas-italy,club:alfa-italy',
  ]);
});

test('two spellings that are never at two places are one club', async () => {
  expect(
    await sides(
      `${LIGA}    Sportvest Burgas  v Alfa  2-0\n» Matchday 2\n  Sat Jul/22\n    Sportvest 1948 Burgas  v Beta  1-1\n`,
    ),
  ).toEqual(['club:sportvest-burgas-italy,club:alfa-italy', 'club:sportvest-burgas-italy,club:beta-italy']);
});

test('the name of a club is taken for no day and for no time zone', async () => {
  expect(
    await sides(
      `${LIGA}    9 de Octubre  v Alfa  2-0\n» Matchday 2\n  Sat Jul/22\n    19:30  IMT Novigrad  v Beta  1-1\n    20:00 CEST  Gama  v Delta  1-1\n`,
    ),
  ).toEqual([
    'club:9-de-octubre-italy,club:alfa-italy',
    'club:imt-novigrad-italy,club:beta-italy',
    'club:gama-italy,club:delta-italy',
  ]);
});

test('a name that begins like a day or a zone is a club where it is a guest, too', async () => {
  const names = ['1. August Zug', '6 October Cairo', 'EST Uzice', '4 May Town'];
  const rows = names.flatMap((home, at) => {
    const away = names[(at + 1) % names.length];
    return `» Matchday ${at + 1}\n  Sat Jul/${15 + at * 7}\n    ${at % 2 === 0 ? '' : '19:30  '}${home}  v ${away}   1-0\n`;
  });
  const meetings = await sides(`= Liga 2023/24\n\n${rows.join('')}`.replaceAll(/Jul\/3\d/gu, 'Aug/5'));
  expect(meetings).toEqual([
    'club:august-zug-italy,club:6-october-cairo-italy',
    'club:6-october-cairo-italy,club:est-uzice-italy',
    'club:est-uzice-italy,club:4-may-town-italy',
    'club:4-may-town-italy,club:august-zug-italy',
  ]);
});

test('a day that a club is called like is a day where no match follows', async () => {
  expect(
    await sides(
      '= Liga 2023/24\n\n» Matchday 1\n  9 September 2023\n    Alfa  v 9 September   2-0\n» Matchday 2\n  9 October\n    9 September  v Alfa   2-0\n',
    ),
  ).toEqual(['club:alfa-italy,club:9-september-italy', 'club:9-september-italy,club:alfa-italy']);
});
