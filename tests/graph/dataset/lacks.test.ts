/** What an answer says it lacks: in words, and since when it is whole. */
import { describe, expect, test } from 'vitest';
import type { CompetitionRecord, HonourRecord, SeasonRecord } from '../../../src/documents/catalogue.ts';
import {
  lackOfBenches,
  lackOfCoach,
  lackOfHonours,
  lackOfHonoursIn,
  lackOfSeasons,
  lackOfSide,
  lackOfTitles,
} from '../../../src/graph/dataset/lacks.ts';
import { viewOn } from '../../support/view.ts';

const honour = (competition: string, label: string): HonourRecord => ({
  ...{ competition, label, honour: 'CHAMPION', status: 'AWARDED', source: 'reports' },
});
const competition = (kind: CompetitionRecord['kind']): CompetitionRecord => ({
  ...{ id: 'cup', name: 'Cup', names: [], kind, source: 'reports' },
});

describe('honours', () => {
  test('of a team may be missing in its competitions, and in all others', () => {
    expect(
      lackOfHonours([honour('ucl', '1998-99'), honour('serie-a', '1930'), honour('ucl', '1960')]),
    ).toEqual({
      since: '1930',
      missing: [
        'honours of serie-a of seasons whose champion is not held',
        'honours of ucl of seasons whose champion is not held',
        'honours of other competitions than serie-a, ucl',
      ],
    });
    expect(lackOfHonours([])).toEqual({ since: null, missing: ['all honours: none is held'] });
  });

  test('of more than five competitions name the first five', () => {
    const of = (count: number) => Array.from({ length: count }, (_, at) => honour(`c${at}`, '2000'));
    expect(lackOfHonours(of(5)).missing.at(-1)).toBe('honours of other competitions than c0, c1, c2, c3, c4');
    expect(lackOfHonours(of(7)).missing.at(-1)).toBe(
      'honours of other competitions than c0, c1, c2, c3, c4 and 2 more',
    );
  });

  test('of a competition are whole from the first on, those of the World Cup altogether', () => {
    const held = [honour('cup', '1960'), honour('cup', '1957')];
    expect(lackOfHonoursIn(competition('CONTINENTAL_NATIONAL'), held)).toEqual({
      since: '1957',
      missing: ['honours before 1957'],
    });
    expect(lackOfHonoursIn(competition('WORLD_CUP'), held)).toBeNull();
    const none = { since: null, missing: ['all honours: none is held'] };
    expect(lackOfHonoursIn(competition('WORLD_CUP'), [])).toEqual(none);
    expect(lackOfHonoursIn(competition('DOMESTIC_CUP'), [])).toEqual(none);
  });
});

test('champions are missing before the first, and some after it', async () => {
  const view = await viewOn(null);
  const lack = (id: string, since: string | null, wholeSince: string | null) =>
    lackOfTitles(view, id, { teams: [], since, through: since, wholeSince });
  expect(lack('serie-a', '1898', '1898')).toEqual({ since: '1898', missing: ['champions before 1898'] });
  expect(lack('serie-a', '1898', '1950-51')).toEqual({
    since: '1950-51',
    missing: ['champions before 1898', 'some of those from 1898 to 1950-51'],
  });
  expect(lack('serie-a', null, null)).toEqual({ since: null, missing: ['all champions: none is held'] });
  expect(lack('world-cup', '1930', '1930')).toBeNull();
});

test('matches are missing outside the seasons, and never of whole World Cups', async () => {
  const view = await viewOn(null);
  const seasons = (...ids: readonly string[]): readonly SeasonRecord[] =>
    ids.flatMap((id) => view.seasonRecord(id) ?? []);
  expect(lackOfSeasons(view, [])).toEqual({ since: null, missing: ['all matches: none is held'] });
  expect(lackOfSeasons(view, seasons('world-cup-2018', 'world-cup-2022'))).toBeNull();
  expect(lackOfSeasons(view, seasons('serie-a-2024-25', 'ucl-2024-25', 'world-cup-2018'))).toEqual({
    since: '2018-06-14',
    missing: ['matches before 2018-06-14', 'matches of other competitions than serie-a, ucl, world-cup'],
  });
  expect(lackOfSide(view, { kind: 'association', id: 'italy' })?.missing[0]).toMatch(/^matches before \d{4}/);
});

test('benches are known since the first tenure of the team that has it last', async () => {
  const view = await viewOn(null);
  const first = (team: string): string => lackOfBenches(view, [team]).since ?? '';
  const [inter, italy] = [first('club:inter'), first('national-team:italy')];
  expect(lackOfBenches(view, ['club:inter', 'national-team:italy'])).toEqual({
    since: inter > italy ? inter : italy,
    missing: [`coaches of club:inter before ${inter}`, `coaches of national-team:italy before ${italy}`],
  });
  expect(lackOfBenches(view, ['club:inter', 'club:nowhere'])).toEqual({
    since: null,
    missing: [`coaches of club:inter before ${inter}`, 'all coaches of club:nowhere'],
  });
  expect(lackOfBenches(view, [])).toEqual({
    since: null,
    missing: ['coaches of whom no tenure is held'],
  });
});

test('a career lacks what came before the first tenure, and ends that nobody found', async () => {
  const view = await viewOn(null);
  const unknown = 'matches of competitions and seasons that are not held';
  expect(lackOfCoach(view, 'nobody')).toEqual({
    since: null,
    missing: ['all tenures: none has a day', unknown],
  });
  const [open] = view.index.tenures.all().filter(({ end, to }) => end === 'UNKNOWN' && to === undefined);
  if (open === undefined) throw new Error('every end is known');
  const { since, missing } = lackOfCoach(view, open.coach);
  expect(missing.slice(0, 2)).toEqual([`tenures before ${since}`, unknown]);
  expect(missing).toContain(`the end of the tenure at ${open.team} from ${open.from ?? 'an unknown day'}`);
});
