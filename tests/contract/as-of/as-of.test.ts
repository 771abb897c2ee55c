/** `@asOf` holds everywhere: nothing of an answer is later than its day. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

const SEASON = `query Season($asOf: Date) @asOf(date: $asOf) {
  season(competition: "ucl", label: "2025-26") {
    isOver
    champion { name }
    honours { rank }
    stages { code ties { id winner { id } } matches(first: 0) { totalCount } }
    matches(first: 0) { totalCount }
    played: matches(first: 0, filter: { played: true }) { totalCount }
  }
}`;

interface Stage {
  readonly code: string;
  readonly ties: readonly { readonly winner: object | null }[];
  readonly matches: { readonly totalCount: number };
}

async function seasonOn(asOf: string | null) {
  const { data, errors } = await ask(SEASON, { asOf });
  expect(errors).toBeUndefined();
  const { season } = data as {
    season: {
      stages: Stage[];
      isOver: boolean;
      champion: { name: string } | null;
      matches: { totalCount: number };
      played: { totalCount: number };
    } | null;
  };
  if (season === null) return null;
  return {
    known: season.matches.totalCount,
    played: season.played.totalCount,
    champion: season.champion?.name ?? null,
    isOver: season.isOver,
    decided: season.stages.map(
      (stage) =>
        `${stage.code} ${stage.ties.filter((tie) => tie.winner !== null).length}/${stage.ties.length}`,
    ),
  };
}

test('before its first day the season is not there', async () => {
  expect(await seasonOn('2025-08-01')).toBeNull();
});

test('in the league phase no knock-out tie is drawn', async () => {
  expect(await seasonOn('2025-12-10')).toEqual({
    known: 144,
    played: 108,
    champion: null,
    isOver: false,
    decided: ['league 0/0', 'po 0/0', 'r16 0/0', 'qf 0/0', 'sf 0/0', 'final 0/0'],
  });
});

test('the play-offs are there from the day of their draw', async () => {
  const [before, after] = [await seasonOn('2026-01-29'), await seasonOn('2026-01-30')];
  expect([before?.known, after?.known]).toEqual([144, 160]);
});

test('the final is there once both finalists are known, and without its result', async () => {
  expect(await seasonOn('2026-05-29')).toEqual({
    known: 189,
    played: 188,
    champion: null,
    isOver: false,
    decided: ['league 0/0', 'po 8/8', 'r16 8/8', 'qf 4/4', 'sf 2/2', 'final 0/1'],
  });
});

test('today all is known', async () => {
  expect(await seasonOn(null)).toEqual({
    known: 189,
    played: 189,
    champion: 'Paris Saint-Germain',
    isOver: true,
    decided: ['league 0/0', 'po 8/8', 'r16 8/8', 'qf 4/4', 'sf 2/2', 'final 1/1'],
  });
});

test('a coach who came later had not come, and one who left later was in post', async () => {
  const query = `query Coach($asOf: Date) @asOf(date: $asOf) {
    club(by: { slug: "atalanta" }) { coach { name } tenures(last: 1) { nodes { coach { name } from to end } } }
  }`;
  const onDay = async (asOf: string) => (await ask(query, { asOf })).data;
  expect(await onDay('2025-10-31')).toEqual({
    club: {
      coach: { name: 'Ivan Jurić' },
      tenures: { nodes: [{ coach: { name: 'Ivan Jurić' }, from: '2025-06-06', to: null, end: 'ONGOING' }] },
    },
  });
  expect(await onDay('2026-03-10')).toEqual({
    club: {
      coach: { name: 'Raffaele Palladino' },
      tenures: {
        nodes: [{ coach: { name: 'Raffaele Palladino' }, from: '2025-11-11', to: null, end: 'ONGOING' }],
      },
    },
  });
});

test('every day of the season: no score, no winner, no fixture from later than the day', async () => {
  const query = `query Night($asOf: Date) @asOf(date: $asOf) {
    season(competition: "ucl", label: "2025-26") {
      matches(first: 100) { nodes { date status score { fullTime { home } } } }
      later: matches(last: 100) { nodes { date status score { fullTime { home } } } }
    }
  }`;
  type Night = { date: string; status: string; score: object | null };
  for (let month = 9; month <= 17; month += 1) {
    const day = `${month > 12 ? 2026 : 2025}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-20`;
    const { data } = await ask(query, { asOf: day });
    const { season } = data as { season: { matches: { nodes: Night[] }; later: { nodes: Night[] } } };
    const nights = [...season.matches.nodes, ...season.later.nodes];
    expect(
      nights.filter((one) => one.date > day && (one.score !== null || one.status !== 'SCHEDULED')),
    ).toEqual([]);
    expect(nights.filter((one) => one.date <= day && one.score === null)).toEqual([]);
  }
});
