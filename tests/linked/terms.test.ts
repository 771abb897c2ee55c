/** Whatever a table declares is in linked data: nodes of every kind, each of several values, beside what is there already. */
import { expect, test } from 'vitest';
import { both, termsOf } from '../../src/linked/terms.ts';
import { KINDS } from '../../src/model/ids.ts';
import { integer, list, reference, team, text } from '../../src/model/kit/column.ts';
import { table } from '../../src/model/kit/table.ts';
import { publishedAt } from '../support/published.ts';

const BASE = 'https://graph.test';
const said = (says: string, term?: string) =>
  ({ tells: says, says, merge: 'FILL', ...(term === undefined ? {} : { term }) }) as const;

/** What a record of a table says, with all its columns declared as given. */
async function terms(
  columns: Parameters<typeof table>[0]['columns'],
  record: object,
  asOf: string | null = null,
) {
  const published = await publishedAt(BASE, asOf);
  return termsOf(published, table({ name: 'trials', tells: 'A trial.', columns }), record);
}

const SLUGS = {
  club: 'atalanta',
  'national-team': 'italy',
  coach: 'carlo-ancelotti',
  tenure: 'raffaele-palladino-atalanta-2025-11-11',
  competition: 'serie-a',
  season: 'ucl-2025-26',
  stage: 'ucl-2025-26/r16',
  tie: 'ucl-2025-26/r16-2',
  match: 'ucl-2025-26-atalanta-bayern-1',
  campaign: 'ucl-2025-26/atalanta',
  country: 'italy',
  venue: 'giuseppe-meazza',
  source: 'reep',
  confederation: 'uefa',
} as const;

test.each(KINDS)('a column that names a %s refers to it', async (kind) => {
  const { founder } = await terms(
    { founder: reference(kind, said('founder', 'founder')) },
    { founder: SLUGS[kind] },
  );
  expect(founder).toMatchObject({
    '@id': `${BASE}/id/${kind}/${SLUGS[kind]}`,
    '@type': expect.any(String),
    name: expect.any(String),
  });
});

test('what is not there yet on the day is not referred to', async () => {
  const columns = { founder: reference('country', said('founder', 'founder')) };
  expect(await terms(columns, { founder: 'south-sudan' }, '1980-01-01')).toEqual({ founder: undefined });
});

test('each value of a list is there, and so is each of columns that say the same property', async () => {
  const columns = {
    colours: list(said('colours', 'color')),
    trim: text(said('trim', 'color')),
    seats: integer(said('seats')),
  };
  expect(await terms(columns, { colours: ['black', 'blue'], trim: 'white', seats: 24_950 })).toEqual({
    color: ['black', 'blue', 'white'],
    additionalProperty: [{ '@type': 'PropertyValue', name: 'seats', value: '24950' }],
  });
});

test('a property that a thing has already keeps its values, and gains those of the columns', () => {
  const own = { '@type': 'Person', alternateName: ['Don Carlo'], award: undefined, startDate: '2026' };
  expect(both(own, { alternateName: 'Re Carlo', award: 'Ballon', startDate: '2026', sameAs: ['x'] })).toEqual(
    {
      '@type': 'Person',
      alternateName: ['Don Carlo', 'Re Carlo'],
      award: 'Ballon',
      startDate: '2026',
      sameAs: ['x'],
    },
  );
});

test('a column without a word of the vocabularies refers to the node that it names', async () => {
  const columns = {
    rival: reference('club', said('rival')),
    champion: team(said('champion')),
    patron: reference('country', { ...said('patron'), term: { in: 'identifier', as: 'patron' } }),
  };
  const told = await terms(columns, { rival: 'inter', champion: 'national-team:italy', patron: 'italy' });
  const named = (name: string, id: string, value: string) => ({
    '@type': 'PropertyValue',
    name,
    value,
    valueReference: { '@id': `${BASE}/id/${id}`, '@type': expect.any(String), name: value },
  });
  expect(told).toEqual({
    additionalProperty: [
      named('rival', 'club/inter', 'Inter'),
      named('champion', 'national-team/italy', 'Italy'),
    ],
    identifier: named('patron', 'country/italy', 'Italy'),
  });
  expect(await terms(columns, { patron: 'south-sudan' }, '1980-01-01')).toEqual({ identifier: undefined });
});
