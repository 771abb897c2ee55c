/** What the compiler says of a stage is what its matches say. */
import { expect, test } from 'vitest';
import { isToCome } from '../../src/football/match.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { knownBy, MatchView } from '../../src/graph/matches/match-view.ts';
import { viewOn } from '../support/view.ts';

/** The stages none of whose matches was to come, match by match. */
function plainlyOver({ document, asOf }: SeasonView): string[] {
  return document.stages.flatMap(({ code }) => {
    const matches = document.matches.having('stage', code);
    const isDone = matches.every(
      (match) => knownBy(match.date, asOf) && !isToCome(new MatchView(match, asOf)),
    );
    return matches.length > 0 && isDone ? code : [];
  });
}

// A league phase with fixtures to come, a league, an extra match, groups and rounds side by side.
const SEASONS = ['ucl-2025-26', 'serie-a-2025-26', 'serie-a-2022-23', 'world-cup-qualifying-2022'];

for (const id of SEASONS)
  test(`${id}: a stage is over from the day on which no match of it is to come`, async () => {
    const document = (await (await viewOn(null)).season(id))?.document;
    const days = [
      ...new Set(document?.matches.all().flatMap((one) => [one.date, one.officialFrom ?? one.date])),
    ];
    expect(days.length).toBeGreaterThan(20);
    for (const day of [null, ...days.filter((_, at) => at % 5 === 0), days.at(-1) ?? null]) {
      const season = await (await viewOn(day)).season(id);
      if (season === null) continue;
      const over = season.stages.filter(({ isOver }) => isOver).map(({ code }) => code);
      expect(over, `${day}`).toEqual(plainlyOver(season));
      const wholly = season.record.complete && over.length === season.stages.length;
      expect(season.isOver, `${day}`).toBe(wholly);
    }
  });
