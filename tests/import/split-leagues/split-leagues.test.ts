/** Whole seasons of leagues that are parted after a first phase, in nine dialects: final tables and champions by two reckonings. */
import { expect, test } from 'vitest';
import { publish } from '../../../src/compile/publication/publish.ts';
import { askIn } from '../../support/graph.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import { Workshop } from '../importing.ts';
import { DIALECTS, fileOf } from './dialects.ts';
import { ENDINGS } from './endings.ts';
import { LEAGUES, type SplitLeague } from './leagues.ts';
import { seasonOf, wonBy } from './played.ts';

/** What is told of a season: who is champion, and the final table from its top. */
interface Told {
  readonly season: string;
  readonly dialect: string;
  readonly champion: string | null;
  readonly complete: boolean;
  readonly table: readonly string[];
}

interface Case {
  readonly slug: string;
  readonly label: string;
  readonly file: readonly [path: string, text: string];
  readonly expected: Told;
}

const labelOf = (year: number): string => `${year}-${String(year + 1).slice(2)}`;

function casesOf(league: SplitLeague, number: number): readonly Case[] {
  return league.years.flatMap((year, at): readonly Case[] => {
    const dialect = DIALECTS[(at + number * 2) % DIALECTS.length];
    const ending = league.ending ?? ENDINGS[(at + number) % ENDINGS.length];
    if (dialect === undefined || ending === undefined) return [];
    const played = seasonOf(league, number * 101 + year);
    const known = league.champions?.[year];
    const season = known === undefined ? played : wonBy(played, known);
    const label = labelOf(year);
    const champion = season.final[0]?.team ?? null;
    return [
      {
        ...{ slug: league.slug, label },
        file: [league.path(label), fileOf({ title: league.title, year, season, dialect, ending })],
        expected: {
          ...{
            season: `${league.slug} ${label}`,
            dialect: `${dialect.name}, then ${ending.name}`,
            champion,
            complete: true,
          },
          table: season.final.map(({ team, points }, place) => `${place + 1} ${team} ${points}`),
        },
      },
    ];
  });
}

const CASES = LEAGUES.flatMap(casesOf);

interface Answered {
  readonly season: {
    readonly champion: { readonly name: string } | null;
    readonly coverage: { readonly complete: boolean };
    readonly table: {
      readonly rows: readonly {
        readonly position: number;
        readonly points: number;
        readonly team: { readonly name: string };
      }[];
    } | null;
  };
}

async function told(kv: MemoryKv, { slug, label, expected }: Case): Promise<Told> {
  const answer = await askIn(
    kv,
    `{ competition(by: { slug: "${slug}" }) { season(label: "${label}") {
      champion { name } coverage { complete } table { rows { position points team { name } } }
    } } }`,
  );
  const { season } = (answer.data as { readonly competition: Answered }).competition;
  return {
    ...{ season: expected.season, dialect: expected.dialect },
    champion: season.champion?.name ?? null,
    complete: season.coverage.complete,
    table: (season.table?.rows ?? []).map(
      ({ position, team, points }) => `${position} ${team.name} ${points}`,
    ),
  };
}

test('every final table and every champion is that of the regulations', { timeout: 300_000 }, async () => {
  const workshop = new Workshop();
  const files = Object.fromEntries(CASES.map(({ file }) => file));
  const reports = await workshop.import('openfootball', workshop.checkout('europe', files));
  expect(reports.flatMap(({ rejected, apart }) => [...rejected, ...apart])).toEqual([]);
  const kv = new MemoryKv();
  await publish(kv, workshop.compiled());
  const answers = await Promise.all(CASES.map((each) => told(kv, each)));
  expect(answers).toEqual(CASES.map(({ expected }) => expected));
});
