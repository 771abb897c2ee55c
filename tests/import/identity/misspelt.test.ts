/** A name that is nearly that of a known club: the season tells whether it is that club. */
import { expect, test } from 'vitest';
import { factsFolder } from '../../support/facts.ts';
import { Workshop } from '../importing.ts';

const CLUBS = {
  'identity/clubs.csv': `id,name,full_name,country,association,city,founded,venue,wikidata,source
dynamo-nuovo-italy,Dynamo Nuovo,,italy,,,,,,own
`,
};

/** Each of the teams plays at each other. */
function league(teams: readonly string[], rounds = 1): string {
  const pairs = teams.flatMap((home) =>
    teams.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  const all = Array.from({ length: rounds }, () => pairs).flat();
  const day = (at: number): string => new Date(Date.UTC(2023, 7, 1 + at * 2)).toISOString().slice(0, 10);
  return `= Liga 2023/24\n\n${all.map(({ home, away }, at) => `${day(at)}\n    ${home}  v ${away}  1-0\n`).join('')}`;
}

async function reportOn(text: string) {
  const workshop = new Workshop();
  using data = factsFolder([], CLUBS);
  const from = workshop.checkout('italy', { '2023-24/1-liga.txt': text });
  const [report] = await workshop.import('openfootball', from, data.folder);
  const clubs = report?.matches === 0 ? '' : workshop.file('openfootball-italy/clubs.csv');
  return { asked: report?.unresolved.map(({ name }) => name), clubs };
}

const OTHERS = ['Alfa Town', 'Beta Rovers', 'Gama Athletic', 'Delta City', 'Eta Wanderers'];

test('who plays as often as a team, under nearly the name of the club that is missing, is that club', async () => {
  const { asked, clubs } = await reportOn(league([...OTHERS, 'Dinamo Nuovo']));
  expect(asked).toEqual([]);
  expect(clubs).toContain('\ndynamo-nuovo-italy,');
  expect(clubs).not.toContain('dinamo-nuovo');
});

test('where both names play as often as a team, they are two clubs', async () => {
  const { asked, clubs } = await reportOn(league([...OTHERS, 'Dinamo Nuovo', 'Dynamo Nuovo']));
  expect(asked).toEqual([]);
  expect(clubs).toContain('\ndinamo-nuovo-italy,');
  expect(clubs).toContain('\ndynamo-nuovo-italy,');
});

test('a name that occurs once in a season of many matches is asked for', async () => {
  const text = league(OTHERS, 2);
  const { asked } = await reportOn(`${text}2024-05-01\n    Dinamo Nuovo  v Alfa Town  1-0\n`);
  expect(asked).toEqual(['Dinamo Nuovo']);
});
