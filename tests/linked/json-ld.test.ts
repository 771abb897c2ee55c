/** Linked data, read by a standard processor without a network: the context stands in each document. */
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import type { Thing } from '../../src/linked/thing.ts';
import { linkedAt, publishedAt } from '../support/published.ts';

const BASE = 'https://graph.test';
const BERGAMO = 'match:ucl-2025-26-atalanta-bayern-1';

const documentLoader = (url: string): never => {
  throw new Error(`${url} would have to be fetched`);
};

const linked = (id: string, asOf?: string): Promise<Thing> => linkedAt(BASE, id, asOf);

/** What a document says, as N-Quads in canonical order; blank nodes have canonical names. */
const canonical = (input: object | string): Promise<string> =>
  jsonld.canonize(
    input as object,
    {
      algorithm: 'URDNA2015',
      format: 'application/n-quads',
      ...(typeof input === 'string' ? { inputFormat: 'application/n-quads' } : { documentLoader }),
    } as object,
  ) as unknown as Promise<string>;

test('31. the Bergamo match is a SportsEvent with teams, date, score and sameAs', async () => {
  const { '@context': context, ...thing } = await linked(BERGAMO);
  expect(context).toMatchObject({ '@vocab': 'https://schema.org/' });
  expect(thing).toMatchInlineSnapshot(`
    {
      "@id": "https://graph.test/id/match/ucl-2025-26-atalanta-bayern-1",
      "@type": [
        "SportsEvent",
        "iptc:Event",
      ],
      "additionalProperty": [
        {
          "@type": "PropertyValue",
          "name": "half-time",
          "value": "0-3",
        },
        {
          "@type": "PropertyValue",
          "name": "full-time",
          "value": "1-6",
        },
        {
          "@type": "PropertyValue",
          "name": "status",
          "value": "PLAYED",
        },
      ],
      "awayTeam": {
        "@id": "https://graph.test/id/club/bayern",
        "@type": "SportsTeam",
        "name": "Bayern München",
        "sameAs": [
          "https://www.wikidata.org/wiki/Q15789",
        ],
      },
      "competitor": [
        {
          "@id": "https://graph.test/id/club/atalanta",
          "@type": "SportsTeam",
          "name": "Atalanta",
          "sameAs": [
            "https://www.wikidata.org/wiki/Q1886",
          ],
        },
        {
          "@id": "https://graph.test/id/club/bayern",
          "@type": "SportsTeam",
          "name": "Bayern München",
          "sameAs": [
            "https://www.wikidata.org/wiki/Q15789",
          ],
        },
      ],
      "eventStatus": "https://schema.org/EventScheduled",
      "homeTeam": {
        "@id": "https://graph.test/id/club/atalanta",
        "@type": "SportsTeam",
        "name": "Atalanta",
        "sameAs": [
          "https://www.wikidata.org/wiki/Q1886",
        ],
      },
      "identifier": "match:ucl-2025-26-atalanta-bayern-1",
      "iptc:participation": [
        {
          "@id": "https://graph.test/id/match/ucl-2025-26-atalanta-bayern-1#home",
          "@type": "iptc:TeamParticipation",
          "iptc:participationBy": {
            "@id": "https://graph.test/id/club/atalanta",
            "@type": "SportsTeam",
            "name": "Atalanta",
            "sameAs": [
              "https://www.wikidata.org/wiki/Q1886",
            ],
          },
          "iptc:score": 1,
        },
        {
          "@id": "https://graph.test/id/match/ucl-2025-26-atalanta-bayern-1#away",
          "@type": "iptc:TeamParticipation",
          "iptc:participationBy": {
            "@id": "https://graph.test/id/club/bayern",
            "@type": "SportsTeam",
            "name": "Bayern München",
            "sameAs": [
              "https://www.wikidata.org/wiki/Q15789",
            ],
          },
          "iptc:score": 6,
        },
      ],
      "name": "Atalanta v Bayern München",
      "prov:hadPrimarySource": [
        {
          "@id": "https://github.com/openfootball/champions-league/blob/8312624/2025-26/cl.txt?plain=1#L223",
          "@type": "CreativeWork",
          "isPartOf": {
            "@id": "https://graph.test/id/source/openfootball-champions-league",
            "@type": "Dataset",
            "name": "openfootball: Champions League, Europa League, Conference League",
          },
          "license": "https://spdx.org/licenses/CC0-1.0",
          "name": "2025-26/cl.txt:223",
          "version": "8312624",
        },
      ],
      "prov:wasDerivedFrom": [
        {
          "@id": "https://graph.test/id/source/openfootball-champions-league",
          "@type": "Dataset",
          "name": "openfootball: Champions League, Europa League, Conference League",
        },
      ],
      "sport": "Association football",
      "startDate": "2026-03-10T21:00:00+01:00",
      "superEvent": [
        {
          "@id": "https://graph.test/id/season/ucl-2025-26",
          "@type": "SportsEvent",
          "name": "UEFA Champions League 2025-26",
        },
        {
          "@id": "https://graph.test/id/tie/ucl-2025-26/r16-2",
          "@type": "SportsEvent",
        },
      ],
    }
  `);
});

test('on the eve there was no score', async () => {
  const { '@context': _context, ...thing } = await linked(BERGAMO, '2026-03-09');
  expect(JSON.stringify(thing)).not.toContain('iptc:score');
  expect(JSON.stringify(thing)).toContain('SCHEDULED');
});

const OF_EACH_KIND = [
  BERGAMO,
  'club:bodo-glimt',
  'national-team:italy',
  'coach:luciano-spalletti',
  'competition:ucl',
  'season:ucl-2025-26',
  'stage:ucl-2025-26/r16',
  'tie:ucl-2025-26/r16-2',
  'campaign:ucl-2025-26/inter',
  'country:west-germany',
  'venue:allianz-arena',
  'confederation:uefa',
  'source:international-results',
  'tenure:luciano-spalletti-italy-2023-08-18',
];

test.each(OF_EACH_KIND)('%s expands, and its N-Quads say the same', async (id) => {
  const document = await linked(id);
  const [expanded] = await jsonld.expand(document as object, { documentLoader: documentLoader as never });
  expect(expanded?.['@id']).toBe(`${BASE}/id/${id.replace(':', '/')}`);
  expect(expanded?.['https://schema.org/name']).toBeDefined();
  const { '@context': _context, ...thing } = document;
  let blanks = 0;
  const quads = quadsOf(thing, null, () => `_:b${blanks++}`);
  expect(await canonical(`${quads.join('\n')}\n`)).toBe(await canonical(document as object));
});

test('a ground lies at a point and holds so many', async () => {
  expect(await linked('venue:lusail-stadium')).toMatchObject({
    '@type': 'StadiumOrArena',
    geo: { '@type': 'GeoCoordinates', latitude: '25.4209', longitude: '51.4904' },
    maximumAttendeeCapacity: '88966',
  });
  expect(await linked('venue:accra-sports-stadium')).not.toHaveProperty('geo');
});

test.each([
  ['tie:ucl-2025-26/r16-2', 'UEFA Champions League 2025-26, Round of 16: Atalanta v Bayern München'],
  ['campaign:ucl-2025-26/inter', 'Inter, UEFA Champions League 2025-26'],
  ['tenure:luciano-spalletti-italy-2023-08-18', 'Luciano Spalletti, Italy'],
  ['season:tournoi-de-france-all', 'Tournoi de France, all editions'],
])('%s has the name people would give it', async (id, name) => {
  expect(await linked(id)).toMatchObject({ name });
});

test('a season and a tie name their winner, and a team its titles', async () => {
  const winner = (name: string, id: string) => ({
    additionalProperty: { name: 'winner', value: name, valueReference: { '@id': `${BASE}/id/${id}`, name } },
  });
  expect(await linked('season:world-cup-2006')).toMatchObject(winner('Italy', 'national-team/italy'));
  expect(await linked('tie:ucl-2025-26/r16-2')).toMatchObject(winner('Bayern München', 'club/bayern'));
  expect((await linked('national-team:italy')).award).toMatchInlineSnapshot(`
    [
      "World Cup 1934",
      "Olympic tournament 1936",
      "World Cup 1938",
      "European Championship 1968",
      "World Cup 1982",
      "World Cup 2006",
      "European Championship 2020",
    ]
  `);
});

test('titles of before the first match that is held are told too', async () => {
  const cups = async (id: string, asOf?: string) =>
    ((await linked(id, asOf)).award as readonly string[]).filter((award) =>
      /European Cup|Champions/.test(award),
    );
  expect(await cups('club:real-madrid')).toHaveLength(15);
  expect(await cups('club:celtic', '1970-01-01')).toEqual(['European Cup 1966-67']);
});

test('a title that was taken away was held until then', async () => {
  const final = 'season:africa-cup-of-nations-2025';
  const { additionalProperty: before } = await linked(final, '2026-03-16');
  const { additionalProperty: after } = await linked(final, '2026-03-17');
  expect([before, after]).toMatchObject([{ value: 'Senegal' }, { value: 'Morocco' }]);
});

test('whatever it tells, the source of it is named', async () => {
  const sources = ((await linked('national-team:italy'))['prov:wasDerivedFrom'] as Thing[]).map((source) =>
    String(source['@id']).split('/').at(-1),
  );
  expect(sources).toEqual(expect.arrayContaining(['curated-associations', 'curated-tenures']));
  for (const id of ['stage:ucl-2025-26/r16', 'campaign:ucl-2025-26/inter'])
    expect((await linked(id))['prov:wasDerivedFrom']).toMatchObject([{ '@type': 'Dataset' }]);
});

const WORK = { '@type': 'CreativeWork', name: expect.any(String) };

test('the reports that a tenure and a World Cup rest on are works about them', async () => {
  const tenure = await linked('tenure:rafael-benitez-chelsea-2012-11');
  expect(tenure.subjectOf).toEqual([expect.objectContaining(WORK)]);
  const team = await linked('national-team:italy');
  expect(team.additionalProperty).toContainEqual({
    ...{ '@type': 'PropertyValue', name: 'outcome of World Cup 2026', value: 'ELIMINATED' },
    subjectOf: expect.arrayContaining([expect.objectContaining(WORK)]),
  });
});

test('what has no such id is nothing', async () => {
  const publication = await publishedAt(BASE);
  for (const id of ['club:nobody', 'club', 'x:y', 'match:', 'tie:ucl-2025-26/zz', '../../etc/passwd'])
    expect(await nodeDocument(publication, id)).toBeNull();
});

test('a shoot-out of which only the winner is known is told as one, and extra time as not told', async () => {
  const { additionalProperty } = await linked('match:2025-11-16-nigeria-dr-congo');
  expect(additionalProperty).toEqual(
    expect.arrayContaining([
      { '@type': 'PropertyValue', name: 'extra time', value: 'NOT_TOLD' },
      {
        '@type': 'PropertyValue',
        name: 'shoot-out won by',
        value: 'DR Congo',
        valueReference: expect.objectContaining({ '@id': `${BASE}/id/national-team/dr-congo` }),
      },
    ]),
  );
  expect(JSON.stringify(additionalProperty)).not.toContain('"penalties"');
});
