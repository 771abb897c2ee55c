/** A league as few are: names in three scripts, everybody meets three times, a walkover, points deducted, a final of the first two. */
import { expect, test } from 'vitest';
import { askIn } from '../support/graph.ts';
import { report, served, type Tables, withTables } from './league.ts';

const MATCHES = 'matches/isle-league/2026-27.csv';
const WALKOVER = '7,2027-02-01,league,,,club:shinonome,club:aris,,WALKOVER,3-0,2027-02-03,REPORTED,';

const ODD: Tables = {
  'sources.csv': 'id,name,licence,retrieved\nours,Our reports,CC0-1.0,2027\n',
  'waivers.csv': ['tidy', 'described', 'season-complete', 'public-domain'].reduce(
    (text, rule) => `${text}${rule},a small league\n`,
    'rule,reason\n',
  ),
  'countries.csv': 'id,name\nisle,Остров\n',
  'clubs.csv': 'id,name,country\naris,Άρης Νήσου,isle\ngora,Динамо Гора,isle\nshinonome,東雲蹴球団,isle\n',
  'competitions.csv': 'id,name,kind,country\nisle-league,Лига острова,DOMESTIC_LEAGUE,isle\n',
  'seasons.csv':
    'id,competition,label,start,end,rules,matches,complete\nisle-league-2026-27,isle-league,2026-27,2026-08-01,2027-06-30,isle-rules,10,yes\n',
  'stages.csv':
    'season,stage,name,kind,position,legs\nisle-league-2026-27,league,League,LEAGUE,1,\nisle-league-2026-27,final,Final,KNOCKOUT,2,1\n',
  'rules.csv':
    'name,regulation,win_points,meetings,tie_breaks,zones\nisle-rules,Two points a win,2,3,GOAL_DIFFERENCE,FINAL 1-2\n',
  'deductions.csv':
    'season,stage,team,points,from,reason\nisle-league-2026-27,league,club:gora,3,2026-12-01,a player who was not registered\n',
  [MATCHES]: [
    'matchday,date,stage,tie,leg,home,away,full_time,status,official,official_from,official_basis,penalties',
    '1,2026-08-01,league,,,club:gora,club:aris,2-0,,,,,',
    '2,2026-09-01,league,,,club:aris,club:shinonome,4-0,,,,,',
    '3,2026-10-01,league,,,club:shinonome,club:gora,0-1,,,,,',
    '4,2026-11-01,league,,,club:aris,club:gora,1-1,,,,,',
    '5,2026-12-01,league,,2,club:aris,club:shinonome,1-1,,,,,',
    '6,2027-01-01,league,,,club:gora,club:shinonome,2-2,,,,,',
    WALKOVER,
    '8,2027-03-01,league,,2,club:gora,club:aris,0-1,,,,,',
    '9,2027-04-01,league,,2,club:shinonome,club:gora,0-2,,,,,',
    ',2027-05-01,final,final,,club:aris,club:gora,1-1,,,,,3-4',
    '',
  ].join('\n'),
};

test('its table, its walkover and its champion are what its tables say', async () => {
  expect(await report(ODD)).toBe('');
  const { data, errors } = await withTables(ODD, async (dir) =>
    askIn(
      await served(dir),
      `{
        season(competition: "isle-league", label: "2026-27") {
          isOver
          champion { name }
          table { complete rows { team { name } points record { played won drawn lost goalsFor } } }
        }
        match(id: "match:isle-league-2026-27-shinonome-aris") { status score { fullTime { home } } official { home away } }
        search(text: "динамо", first: 1) { nodes { ... on Club { slug } } }
      }`,
    ),
  );
  expect(errors).toBeUndefined();
  const row = (name: string, points: number, won: number, drawn: number, lost: number, goalsFor: number) => ({
    team: { name },
    points,
    record: { played: 6, won, drawn, lost, goalsFor },
  });
  expect(data).toEqual({
    season: {
      isOver: true,
      champion: { name: 'Динамо Гора' },
      table: {
        complete: true,
        rows: [
          row('Άρης Νήσου', 6, 2, 2, 2, 7),
          // Eight points, less three.
          row('Динамо Гора', 5, 3, 2, 1, 8),
          row('東雲蹴球団', 4, 1, 2, 3, 6),
        ],
      },
    },
    match: { status: 'WALKOVER', score: null, official: { home: 3, away: 0 } },
    search: { nodes: [{ slug: 'gora' }] },
  });
});

test('a walkover that nobody is told to have won is no result of a season that is complete', async () => {
  const without = WALKOVER.replace('3-0,2027-02-03,REPORTED', ',,');
  expect(await report({ ...ODD, [MATCHES]: ODD[MATCHES]?.replace(WALKOVER, without) ?? '' })).toContain(
    'is a WALKOVER without a result that counts [all-played]\n    write the result that counts into official, 3-0',
  );
  const postponed = without.replace('WALKOVER', 'POSTPONED');
  expect(await report({ ...ODD, [MATCHES]: ODD[MATCHES]?.replace(WALKOVER, postponed) ?? '' })).toContain(
    'is still to be played [all-played]',
  );
});

test('a walkover without the day of its ruling is told which columns it lacks', async () => {
  const without = WALKOVER.replace('2027-02-03,REPORTED', ',');
  expect(await report({ ...ODD, [MATCHES]: ODD[MATCHES]?.replace(WALKOVER, without) ?? '' })).toContain(
    'write the day of the ruling into official_from, or that of the first match affected with RULE in official_basis',
  );
  const baseless = WALKOVER.replace('REPORTED', '');
  expect(await report({ ...ODD, [MATCHES]: ODD[MATCHES]?.replace(WALKOVER, baseless) ?? '' })).toContain(
    'write REPORTED, REMEMBERED or RULE into official_basis',
  );
});
