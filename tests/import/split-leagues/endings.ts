/** What is played after the phases of a league: ties for a place in Europe, and against relegation. */
import type { Result } from './result.ts';

/** Headings and matches, in turn; each heading has a day of its own. */
export interface Ending {
  readonly name: string;
  readonly parts: (
    order: readonly string[],
  ) => readonly (readonly [heading: string, rows: readonly Result[]])[];
}

const result = (home: string, away: string, goals: readonly [number, number]): Result => ({
  home,
  away,
  goals,
});
const at = (order: readonly string[], place: number): string => order[place - 1] ?? '';

/** A team of the second division. */
const CHALLENGER = 'Zuidwijk';

/** All against all, each at each: two groups, the first and the last of the places in one of them. */
const groupsOf = (
  heading: (group: 'A' | 'B', round: number) => string,
  order: readonly string[],
): (readonly [string, readonly Result[]])[] =>
  (['A', 'B'] as const).flatMap((group, at) => {
    const teams = order.filter((_, place) => (place % 4 === 0 || place % 4 === 3) === (at === 0));
    const pairs = teams.flatMap((home) => teams.filter((away) => away !== home).map((away) => [home, away]));
    return pairs.map(
      ([home = '', away = ''], round) =>
        [heading(group, round + 1), [result(home, away, [round % 3, round % 2])]] as const,
    );
  });

/** What the other teams of a league play whose better part alone is told by its format. */
export const ENDING_OF_THE_REST: Readonly<Record<'BELGIUM' | 'DENMARK', Ending>> = {
  BELGIUM: {
    name: 'two groups for Europe, five matches against relegation',
    parts: (order) => [
      ...groupsOf(
        (group, round) => `▪ Play-off 2 - Group ${group}\n▪▪ Matchday ${round}`,
        order.slice(6, 14),
      ),
      ['▪ Play-off 2 - Final', [result(at(order, 7), at(order, 8), [2, 0])]],
      ['▪ Play-off 2 - Final', [result(at(order, 8), at(order, 7), [1, 0])]],
      ['▪ Play-off 3\n▪▪ Matchday 1', [result(at(order, 15), at(order, 16), [1, 0])]],
      ['▪▪ Matchday 2', [result(at(order, 16), at(order, 15), [1, 1])]],
    ],
  },
  DENMARK: {
    name: 'two groups against relegation, and ties',
    parts: (order) => [
      ...groupsOf(
        (group, round) => `» Relegation Round, Group ${group}, Matchday ${round}`,
        order.slice(6, 14),
      ),
      ['» Relegation Play-offs, Semi-finals', [result(at(order, 9), at(order, 14), [2, 0])]],
      ['» Relegation Play-offs, Semi-finals', [result(at(order, 14), at(order, 9), [1, 0])]],
      ['» European Play-offs, Final', [result(at(order, 3), at(order, 7), [2, 1])]],
    ],
  },
};

export const ENDINGS: readonly Ending[] = [
  { name: 'nothing', parts: () => [] },
  {
    name: 'ties for Europe',
    parts: (order) => [
      ['▪ Europa League Finals\n▪▪ Semifinals', [result(at(order, 7), at(order, 8), [1, 2])]],
      ['▪▪ Final', [result(at(order, 8), at(order, 5), [1, 0])]],
      ['▪▪ Final', [result(at(order, 5), at(order, 8), [3, 0])]],
    ],
  },
  {
    name: 'a tie against relegation',
    parts: (order) => [
      ['▪ Relegation Play-offs - Final', [result(CHALLENGER, at(order, order.length - 1), [2, 1])]],
      ['▪ Relegation Play-offs - Final', [result(at(order, order.length - 1), CHALLENGER, [2, 0])]],
    ],
  },
  {
    name: 'one match for Europe',
    parts: (order) => [['» Playoffs, Conference League', [result(at(order, 4), at(order, 7), [2, 0])]]],
  },
  {
    name: 'a final for Europe',
    parts: (order) => [
      ['▪ Conference League Play-offs - Semi-finals', [result(at(order, 8), at(order, 7), [0, 1])]],
      ['▪ Conference League Play-offs - Final', [result(at(order, 4), at(order, 7), [2, 1])]],
    ],
  },
];
