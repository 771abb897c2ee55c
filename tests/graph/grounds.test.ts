/** Where World Cup matches were played: each at the ground that its source names, under the name of one place. */
import { expect, test } from 'vitest';
import { usualGroundOf } from '../../src/graph/matches/usual-ground.ts';
import { answerOf } from '../support/answer.ts';
import { viewOn } from '../support/view.ts';

test('every match of a World Cup names its ground, which lies in a country that was host', async () => {
  const view = await viewOn(null);
  const wrong: string[] = [];
  for (const { id, hosts } of view.seasonsOf('world-cup')) {
    const season = await view.season(id);
    for (const { record } of season?.matches ?? []) {
      const country = view.venues.get(record.venue ?? '')?.country ?? '';
      const heirs = hosts.map((host) => view.countries.get(host)?.successor ?? host);
      if (![...hosts, ...heirs].includes(country)) wrong.push(`${record.id}: ${record.venue}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['world-cup-1930-uruguay-argentina-final', 'Estadio Centenario', 'Montevideo'],
  ['world-cup-1938-italy-brazil-sf', 'Stade Vélodrome', 'Marseille'],
  ['world-cup-1966-england-west-germany-final', 'Wembley Stadium (1923–2000)', 'London'],
  ['world-cup-1974-west-germany-netherlands-final', 'Olympiastadion', 'Munich'],
  ['world-cup-2002-germany-brazil-final', 'International Stadium Yokohama', 'Yokohama'],
  ['world-cup-2026-spain-argentina-final', 'MetLife Stadium', 'East Rutherford'],
])('%s was played at %s', async (id, ground, city) => {
  const { match } = await answerOf<{ match: { venue: unknown } }>(
    'query($id: ID!) { match(id: $id) { venue { name city } } }',
    { id: `match:${id}` },
  );
  expect(match.venue).toEqual({ name: ground, city });
});

test.each([
  ['serie-a-2015-16', 'club:frosinone', 'Matusa'],
  ['serie-a-2025-26', 'club:frosinone', null],
  ['ucl-2013-14', 'club:atletico-madrid', 'Vicente Calderón'],
  ['ucl-2017-18', 'club:atletico-madrid', 'Metropolitano'],
  ['ucl-2016-17', 'club:tottenham-hotspur', 'Wembley'],
])('where in %s %s usually played is told beside where a match was played', async (id, club, ground) => {
  const view = await viewOn(null);
  const season = await view.season(id);
  const home = (season?.matches ?? []).filter((match) => match.home === club && !match.neutral);
  const usual = new Set(home.map((match) => view.venues.get(usualGroundOf(view, match) ?? '')?.name ?? null));
  expect([...usual].map((name) => (ground !== null && name?.includes(ground) ? ground : name))).toEqual(
    ground === null ? [] : [ground],
  );
});
