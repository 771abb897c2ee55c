/** The day that settled an outcome: of the matches, or of the ruling or the choice after them. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

async function settled(team: string, year: string, asOf: string): Promise<readonly unknown[]> {
  const query = `query Then($team: String!, $year: String!, $asOf: Date) @asOf(date: $asOf) {
    nationalTeam(by: { slug: $team }) { worldCups { edition(year: $year) { outcome decidedOn } } }
  }`;
  const { data } = await ask(query, { team, year, asOf });
  const { nationalTeam } = data as {
    nationalTeam: { worldCups: { edition: { outcome: string; decidedOn: string | null } } };
  };
  const { outcome, decidedOn } = nationalTeam.worldCups.edition;
  return [outcome, decidedOn];
}

test('Chile were out of the World Cup 1990 by the ruling of a week after the match in Rio', async () => {
  expect(await settled('chile', '1990', '1989-09-09')).toEqual(['IN_PROGRESS', null]);
  expect(await settled('chile', '1990', '1989-09-10')).toEqual(['ELIMINATED', '1989-09-10']);
});

test('Syria were through in 2011 until both matches were given to Tajikistan', async () => {
  expect(await settled('syria', '2014', '2011-08-18')).toEqual(['IN_PROGRESS', null]);
  expect(await settled('syria', '2014', '2011-08-19')).toEqual(['ELIMINATED', '2011-08-19']);
});

test('Austria won their place in 1937, and had none from March 1938', async () => {
  expect(await settled('austria', '1938', '1938-03-27')).toEqual(['QUALIFIED', '1937-10-05']);
  expect(await settled('austria', '1938', '1938-03-28')).toEqual(['QUALIFIED_BUT_WITHDREW', '1938-03-28']);
});
