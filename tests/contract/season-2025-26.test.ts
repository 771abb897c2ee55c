/** The Champions League season 2025-26 as a whole: its table and the way to the final. */
import { expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

interface Row {
  readonly position: number;
  readonly team: { readonly name: string };
  readonly points: number;
  readonly record: { readonly goalDifference: number };
}

async function table(on: string | null = null): Promise<string[]> {
  const { data } = await ask(
    `query Table($on: Date) { season(competition: "ucl", label: "2025-26") {
      table(on: $on) { rows { position points team { name } record { goalDifference } } }
    } }`,
    { on },
  );
  const { season } = data as { season: { table: { rows: Row[] } } };
  return season.table.rows.map(
    (row) => `${row.position} ${row.team.name} ${row.points} (${row.record.goalDifference})`,
  );
}

test('the league phase ends in this order', async () => {
  expect(await table()).toMatchInlineSnapshot(`
    [
      "1 Arsenal 24 (19)",
      "2 Bayern München 21 (14)",
      "3 Liverpool 18 (12)",
      "4 Tottenham Hotspur 17 (10)",
      "5 Barcelona 16 (8)",
      "6 Chelsea 16 (7)",
      "7 Sporting CP 16 (6)",
      "8 Manchester City 16 (6)",
      "9 Real Madrid 15 (9)",
      "10 Inter 15 (8)",
      "11 Paris Saint-Germain 14 (10)",
      "12 Newcastle United 14 (10)",
      "13 Juventus 13 (4)",
      "14 Atlético Madrid 13 (2)",
      "15 Atalanta 13 (0)",
      "16 Bayer Leverkusen 12 (-1)",
      "17 Borussia Dortmund 11 (2)",
      "18 Olympiacos 11 (-4)",
      "19 Club Brugge 10 (-2)",
      "20 Galatasaray 10 (-2)",
      "21 Monaco 10 (-6)",
      "22 Qarabağ 10 (-8)",
      "23 Bodø/Glimt 9 (-1)",
      "24 Benfica 9 (-2)",
      "25 Marseille 9 (-3)",
      "26 Pafos 9 (-3)",
      "27 Union Saint-Gilloise 9 (-9)",
      "28 PSV 8 (0)",
      "29 Athletic Club 8 (-5)",
      "30 Napoli 8 (-6)",
      "31 København 8 (-9)",
      "32 Ajax 6 (-13)",
      "33 Eintracht Frankfurt 4 (-11)",
      "34 Slavia Praha 3 (-14)",
      "35 Villarreal 1 (-13)",
      "36 Kairat 1 (-15)",
    ]
  `);
});

test('after two matchdays the order is that of the night', async () => {
  expect((await table('2025-10-01')).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "1 Bayern München 6 (6)",
      "2 Real Madrid 6 (6)",
      "3 Paris Saint-Germain 6 (5)",
    ]
  `);
});

interface TieOf {
  readonly stage: { readonly code: string };
  readonly teams: readonly { readonly name: string }[];
  readonly aggregate: { readonly home: number; readonly away: number };
  readonly winner: { readonly name: string };
  readonly decidedBy: string;
  readonly penalties: { readonly home: number; readonly away: number } | null;
}

test('every tie has its aggregate, its winner and the manner', async () => {
  const { data } = await ask(`{ season(competition: "ucl", label: "2025-26") { stages {
    ties { stage { code } teams { name } aggregate { home away } winner { name } decidedBy penalties { home away } }
  } } }`);
  const { season } = data as { season: { stages: { ties: TieOf[] }[] } };
  const ties = season.stages.flatMap((stage) => stage.ties);
  const told = ties.map(({ stage, teams, aggregate, winner, decidedBy, penalties }) => {
    const shootOut = penalties === null ? '' : ` (${penalties.home}-${penalties.away})`;
    return `${stage.code}: ${teams.map((team) => team.name).join(' v ')} ${aggregate.home}-${aggregate.away}, ${winner.name}, ${decidedBy}${shootOut}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "po: Galatasaray v Juventus 7-5, Galatasaray, EXTRA_TIME",
      "po: Benfica v Real Madrid 1-3, Real Madrid, REGULAR_TIME",
      "po: Monaco v Paris Saint-Germain 4-5, Paris Saint-Germain, REGULAR_TIME",
      "po: Borussia Dortmund v Atalanta 3-4, Atalanta, REGULAR_TIME",
      "po: Qarabağ v Newcastle United 3-9, Newcastle United, REGULAR_TIME",
      "po: Club Brugge v Atlético Madrid 4-7, Atlético Madrid, REGULAR_TIME",
      "po: Olympiacos v Bayer Leverkusen 0-2, Bayer Leverkusen, REGULAR_TIME",
      "po: Bodø/Glimt v Inter 5-2, Bodø/Glimt, REGULAR_TIME",
      "r16: Galatasaray v Liverpool 1-4, Liverpool, REGULAR_TIME",
      "r16: Atalanta v Bayern München 2-10, Bayern München, REGULAR_TIME",
      "r16: Newcastle United v Barcelona 3-8, Barcelona, REGULAR_TIME",
      "r16: Atlético Madrid v Tottenham Hotspur 7-5, Atlético Madrid, REGULAR_TIME",
      "r16: Bayer Leverkusen v Arsenal 1-3, Arsenal, REGULAR_TIME",
      "r16: Paris Saint-Germain v Chelsea 8-2, Paris Saint-Germain, REGULAR_TIME",
      "r16: Real Madrid v Manchester City 5-1, Real Madrid, REGULAR_TIME",
      "r16: Bodø/Glimt v Sporting CP 3-5, Sporting CP, EXTRA_TIME",
      "qf: Real Madrid v Bayern München 4-6, Bayern München, REGULAR_TIME",
      "qf: Sporting CP v Arsenal 0-1, Arsenal, REGULAR_TIME",
      "qf: Paris Saint-Germain v Liverpool 4-0, Paris Saint-Germain, REGULAR_TIME",
      "qf: Barcelona v Atlético Madrid 2-3, Atlético Madrid, REGULAR_TIME",
      "sf: Paris Saint-Germain v Bayern München 6-5, Paris Saint-Germain, REGULAR_TIME",
      "sf: Atlético Madrid v Arsenal 1-2, Arsenal, REGULAR_TIME",
      "final: Paris Saint-Germain v Arsenal 1-1, Paris Saint-Germain, PENALTIES (4-3)",
    ]
  `);
});
