/** The European Cup before 2011-12: its last ties, and where every entrant went out. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Named {
  readonly name: string;
}
interface Step {
  readonly stage: { readonly code: string; readonly isOver: boolean };
  readonly entered: readonly { readonly team: Named }[];
  readonly eliminated: readonly { readonly team: Named; readonly eliminatedBy: Named | null }[];
  readonly remaining: readonly { readonly team: Named }[];
}
interface OfSeason {
  readonly entrants: number;
  readonly stillIn: readonly Named[];
  readonly funnel: readonly Step[];
}

const names = (list: readonly { readonly team: Named }[]): string =>
  list.map(({ team }) => team.name).join(', ');

async function season(country: string, label: string, asOf?: string): Promise<OfSeason | null> {
  const day = asOf === undefined ? '' : `query @asOf(date: "${asOf}") `;
  const { country: found } = await answerOf<{ country: { associationSeason: OfSeason | null } }>(
    `${day}{ country(by: { slug: "${country}" }) { associationSeason(season: "ucl-${label}") {
      entrants stillIn { name }
      funnel { stage { code isOver } entered { team { name } } remaining { team { name } }
        eliminated { team { name } eliminatedBy { name } } } } } }`,
  );
  return found.associationSeason;
}

/** `r16: in Milan; out Inter (Benfica); left Milan`. */
const told = (found: OfSeason | null): readonly string[] =>
  (found?.funnel ?? []).map(({ stage, entered, eliminated, remaining }) => {
    const out = eliminated.map(
      ({ team, eliminatedBy }) => `${team.name} (${eliminatedBy?.name ?? 'untold'})`,
    );
    return `${stage.code}: in ${names(entered)}; out ${out.join(', ')}; left ${names(remaining)}`;
  });

test('Milan won it in 1963, and Inter a year later, who were told apart from the quarter-finals on', async () => {
  expect(told(await season('italy', '1962-63'))).toEqual([
    // Thirty clubs began, and which two of them had a bye is not held.
    'r32: in ; out ; left Milan',
    'r16: in Milan; out ; left Milan',
    'qf: in Milan; out ; left Milan',
    'sf: in Milan; out ; left Milan',
    'final: in Milan; out ; left Milan',
  ]);
  expect(told(await season('italy', '1963-64'))).toEqual([
    'r32: in ; out ; left Inter, Milan',
    'r16: in Inter, Milan; out ; left Inter, Milan',
    'qf: in Inter, Milan; out Milan (Real Madrid); left Inter',
    'sf: in Inter; out ; left Inter',
    'final: in Inter; out ; left Inter',
  ]);
});

test('an association of then counts for the one that goes on with it, and for itself', async () => {
  for (const country of ['germany', 'west-germany'])
    expect((await season(country, '1973-74'))?.stillIn).toEqual([{ name: 'Bayern München' }]);
  expect((await season('east-germany', '1973-74'))?.entrants).toBe(1);
  expect(told(await season('saarland', '1955-56'))).toEqual(
    ['r16: in Saarbrücken; out Saarbrücken (untold); left '].concat(
      ['qf', 'sf', 'final'].map((code) => `${code}: in ; out ; left `),
    ),
  );
  // Derry City played for Northern Ireland, and plays for the Republic today.
  expect((await season('northern-ireland', '1965-66'))?.entrants).toBe(1);
});

test('what happened later is not told: who went out, from the day by which the round was surely over', async () => {
  const then = await season('italy', '1962-63', '1963-02-01');
  expect(then?.stillIn).toEqual([{ name: 'Milan' }]);
  expect(told(then).map((line) => line.slice(0, line.indexOf(':')))).toEqual(['r32', 'r16', 'qf']);
  expect(await season('italy', '1962-63', '1962-09-29')).toBeNull();
  expect((await season('italy', '1962-63', '1962-09-30'))?.funnel).toEqual([]);
  expect((await season('portugal', '1962-63', '1963-05-21'))?.stillIn).toEqual([{ name: 'Benfica' }]);
  expect((await season('portugal', '1962-63', '1963-05-22'))?.stillIn).toEqual([]);
});

test('a club that withdrew is out, and one of whom no source tells the round is neither out nor in', async () => {
  const outcome = async (club: string, label: string) => {
    const { club: found } = await answerOf<{ club: { campaign: unknown } }>(
      `{ club(by: { slug: "${club}" }) { campaign(season: "ucl-${label}") { outcome stageReached { code } } } }`,
    );
    return found.campaign;
  };
  expect(await outcome('ruch-chorzow', '1968-69')).toEqual({ outcome: 'ELIMINATED', stageReached: null });
  expect(await outcome('skonto', '2000-01')).toEqual({ outcome: 'UNKNOWN', stageReached: null });
  expect(await outcome('reims', '1955-56')).toEqual({
    outcome: 'RUNNER_UP',
    stageReached: { code: 'final' },
  });
  expect(await outcome('barcelona', '1955-56')).toBeNull();
});

test('a toss of a coin, a replayed final and a shoot-out decide ties whose matches are not held', async () => {
  const { a, b, c } = await answerOf<Record<string, unknown>>(
    `fragment Tie on Tie { winner { name } decidedBy aggregate { home away } legScores { home away } penalties { home } legs { id } }
    { a: node(id: "tie:ucl-1964-65/qf-3") { ...Tie } b: node(id: "tie:ucl-1973-74/final-1") { ...Tie } c: node(id: "tie:ucl-2004-05/final-1") { ...Tie } }`,
  );
  const level = { home: 0, away: 0 };
  expect(a).toEqual({
    winner: { name: 'Liverpool' },
    decidedBy: 'COIN_TOSS',
    aggregate: level,
    legScores: [level, level, { home: 2, away: 2 }],
    penalties: null,
    legs: [],
  });
  expect(b).toMatchObject({
    winner: { name: 'Bayern München' },
    decidedBy: 'REPLAY',
    aggregate: { home: 1, away: 1 },
    legScores: [
      { home: 1, away: 1 },
      { home: 4, away: 0 },
    ],
  });
  expect(c).toMatchObject({ winner: { name: 'Liverpool' }, decidedBy: 'PENALTIES', penalties: { home: 3 } });
});

test('seasons without matches count in no record: Bayern against Italian clubs is what it was', async () => {
  const { headToHead } = await answerOf<{ headToHead: unknown }>(
    '{ headToHead(a: { team: "club:bayern" }, b: { association: "italy" }, filter: { competition: "ucl" }) { record { played } coverage { coverage { from } } } }',
  );
  expect(headToHead).toEqual({
    record: { played: 18 },
    coverage: [{ coverage: { from: '2011-09-13' } }],
  });
});
