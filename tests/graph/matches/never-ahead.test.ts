/** Whatever day is asked for, no match has a result whose own day was to come. */
import { expect, test } from 'vitest';
import { addDays } from '../../../src/football/partial-date.ts';
import { MatchView } from '../../../src/graph/matches/match-view.ts';
import { playedMatch, teamMatches } from '../../../src/graph/matches/selection.ts';
import { viewOn } from '../../support/view.ts';

type MatchRecord = MatchView['record'];

/** The days around everything that happened to a match. */
function daysOf({ date, officialFrom, knownFrom, pastRulings = [] }: MatchRecord): readonly string[] {
  const ruled = pastRulings.flatMap((ruling) => [ruling.from, ruling.to, ruling.date]);
  const days = [date, officialFrom, knownFrom, ...ruled].filter((day) => day !== undefined);
  return days.flatMap((day) => [addDays(day, -1), day]);
}

const everything = await viewOn(null);
const records = await recordsOf(everything.index.seasons.all().map(({ id }) => id));

async function recordsOf(seasons: readonly string[]): Promise<readonly MatchRecord[]> {
  const found = await Promise.all(seasons.map((id) => everything.season(id)));
  return found.flatMap((season) => season?.matches.map(({ record }) => record) ?? []);
}

test('a match that has a result on a day was of that day or of one before', () => {
  const ahead = records.flatMap((record) =>
    daysOf(record).flatMap((day) => {
      const match = new MatchView(record, day);
      return match.played && match.date > day ? [`${match.id} of ${match.date}, on ${day}`] : [];
    }),
  );
  expect(ahead).toEqual([]);
  expect(records.length).toBeGreaterThan(25_000);
});

const ruledUpon = records.filter(({ officialFrom, pastRulings }) => officialFrom ?? pastRulings);

test('a team that was ruled upon never has a last match of a day to come, nor lists one out of order', async () => {
  const asked = new Map(
    ruledUpon.flatMap((record) =>
      daysOf(record).flatMap((day) =>
        [record.home, record.away].map((team) => [`${team} ${day}`, { team, day }] as const),
      ),
    ),
  );
  for (const { team: id, day } of asked.values()) {
    const view = await viewOn(day);
    const team = await view.team(id);
    const last = playedMatch(view, team, {}, 'LAST');
    expect((last?.date ?? '') <= day, `${id} on ${day}: ${last?.id}`).toBe(true);
    const dates = teamMatches(view, team, {}).map(({ date }) => date);
    expect(dates, `${id} on ${day}`).toEqual(dates.toSorted());
    expect(team?.matchesBetween('', day), `${id} on ${day}`).toEqual(
      teamMatches(view, team, {}).filter(({ date }) => date <= day),
    );
  }
  expect(asked.size).toBeGreaterThan(200);
}, 120_000);
