/** A tie is asked about one team without the rest of the bracket being decided; the answer is the same. */
import { expect, test } from 'vitest';
import { compareText } from '../../src/football/match.ts';
import { SeasonView } from '../../src/graph/competitions/season-view.ts';
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import { viewOn } from '../support/view.ts';

const everything = await viewOn(null);

/** The same season, of which nothing has been asked. */
async function fresh(id: string, day: string): Promise<SeasonView> {
  const whole = await everything.season(id);
  if (whole === null) throw new Error(`${id} is not held`);
  return new SeasonView(whole.record, whole.competition, whole.document, day);
}

const DAYS = [
  '2025-12-16',
  '2026-01-31',
  '2026-02-20',
  '2026-03-12',
  '2026-03-19',
  '2026-04-09',
  '2026-06-01',
];

test.each(DAYS)('on %s a team has a place in a tie if it is one of the teams known', async (day) => {
  const season = await fresh('ucl-2025-26', day);
  const asked = (await fresh('ucl-2025-26', day)).ties;
  for (const [at, tie] of season.ties.entries())
    expect(
      season.document.sides.filter((team) => asked[at]?.has(team)),
      tie.slug,
    ).toEqual(tie.teams.toSorted(compareText));
});

/** By asking every tie where each of its sides came from. */
const plainlyLeadsTo = (tie: TieView): string | null =>
  tie.season.ties.find((one) => one.record.stage !== 'third' && one.cameFrom.includes(tie))?.code ?? null;

test.each(['ucl-2025-26', 'ucl-2011-12', 'world-cup-2022', 'world-cup-1934', 'ucl-2023-24'])(
  'in %s a tie leads to the one that came from it',
  async (id) => {
    const plain = (await everything.season(id))?.ties.map((tie) => [tie.code, plainlyLeadsTo(tie)]);
    const season = await fresh(id, '9999-12-31');
    expect(season.ties.map((tie) => [tie.code, tie.leadsTo?.code ?? null])).toEqual(plain);
    expect(plain?.filter(([, next]) => next !== null)).not.toEqual([]);
  },
);
