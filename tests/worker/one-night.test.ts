/** One night of football through the real Worker: documents in KV, GraphQL over HTTP, inside workerd. */
import { env, exports } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { contentHash } from '../../src/compile/hash.ts';
import type { Catalogue } from '../../src/documents/catalogue.ts';
import type { SeasonDocument } from '../../src/documents/documents.ts';
import { writeCatalogue } from '../../src/store/catalogue-text.ts';
import { writeDocument } from '../../src/store/document-text.ts';
import { CATALOGUE, documentKey, pointerKey, SCHEMA_VERSION, seasonName } from '../../src/store/keys.ts';
import { writeManifest } from '../../src/store/manifest-text.ts';

const club = (id: string, name: string, country: string) => ({
  id,
  name,
  names: [],
  country,
  association: country,
  source: 'own',
});
const country = (id: string, name: string) => ({ id, name, names: [], nationalTeam: true, source: 'own' });

const CATALOGUE_OF_THE_NIGHT: Catalogue = {
  knownThrough: '2026-03-18',
  confederations: [
    { id: 'uefa', name: 'UEFA', fullName: 'Union of European Football Associations', source: 'own' },
  ],
  countries: [country('germany', 'Germany'), country('italy', 'Italy')],
  clubs: [club('atalanta', 'Atalanta', 'italy'), club('bayern', 'Bayern München', 'germany')],
  venues: [],
  coaches: [],
  competitions: [
    {
      id: 'ucl',
      name: 'Champions League',
      names: [],
      kind: 'CONTINENTAL_CLUB',
      organiser: 'uefa',
      source: 'own',
    },
  ],
  seasons: [
    {
      id: 'ucl-2025-26',
      competition: 'ucl',
      label: '2025-26',
      knownFrom: '2025-09-16',
      hosts: [],
      matches: 2,
      complete: false,
      source: 'own',
    },
  ],
  tenures: [],
  sources: [{ id: 'own', name: 'Own research', licence: 'CC0-1.0', retrieved: '2026-11' }],
  conflicts: [],
  moved: [],
  days: [],
  stageCodes: [],
  honours: [],
  counts: {
    ...{ clubs: [2, 1, 2, 1], countries: [0, 0, 0, 0], coaches: [], seasons: [2, 2, 1, 1, 1, 0, 2, 4, 2] },
    most: {
      ...{ names: 0, sources: 1, sourcesOfTie: 1, hosts: 0, successions: 0, meetings: 2, tiesOfStage: 1 },
      knockout: {},
      ...{ hosted: 0, seasonsOfSource: 1, predecessors: 0, competitionsOfOne: 1 },
      ...{ honoursOfSeason: 0, honoursOfTeam: 0, honoursOfCompetition: 0, tiesOfTeamInSeason: 1 },
      ...{ tenuresOfTeam: 0, tenuresOfCoach: 0, teamsOfCoach: 0, seasonsOfCompetition: 1 },
      ...{
        editionsOfTeam: 0,
        worldCups: 0,
        outcomesOfEdition: 0,
        worldChampions: 0,
        deductionsOfTeam: 0,
        coachesOfBench: 0,
      },
    },
  },
};

const leg = (
  number: number,
  date: string,
  home: string,
  away: string,
  fullTime: readonly [number, number],
) => ({
  id: `ucl-2025-26-${home}-${away}-${number}`,
  season: 'ucl-2025-26',
  stage: 'r16',
  tie: 'r16-1',
  leg: number,
  date,
  home: `club:${home}`,
  away: `club:${away}`,
  score: { fullTime },
  source: 'own',
});

const SEASON: SeasonDocument = {
  id: 'ucl-2025-26',
  stages: [{ code: 'r16', name: 'Round of 16', kind: 'KNOCKOUT', position: 1, legs: 2 }],
  matches: [
    leg(1, '2026-03-10', 'atalanta', 'bayern', [1, 6]),
    leg(2, '2026-03-18', 'bayern', 'atalanta', [4, 1]),
  ],
  ties: [{ code: 'r16-1', stage: 'r16', slots: [{ team: 'club:atalanta' }, { team: 'club:bayern' }] }],
  deductions: [],
  outcomes: [],
};

/** The data version of the night. */
const VERSION = '20260310bbbb';

beforeAll(async () => {
  const put = async (text: string): Promise<string> => {
    const hash = contentHash(text);
    await env.GRAPH.put(documentKey(hash), text);
    return hash;
  };
  const documents = {
    [CATALOGUE]: await put(writeCatalogue(CATALOGUE_OF_THE_NIGHT, new Map(), [])),
    [seasonName('ucl-2025-26')]: await put(writeDocument(SEASON)),
  };
  await env.GRAPH.put(
    pointerKey(),
    writeManifest({ version: VERSION, schemaVersion: SCHEMA_VERSION, documents }),
  );
});

const TIE = `query Tie($asOf: Date) @asOf(date: $asOf) {
  season(competition: "ucl", label: "2025-26") { tie(teams: ["club:atalanta", "club:bayern"]) { status aggregate { home away } winner { name } } }
}`;

const get = (asOf: string, headers: Record<string, string> = {}) => {
  const url = new URL('https://graph.test/graphql');
  url.searchParams.set('query', TIE);
  url.searchParams.set('variables', JSON.stringify({ asOf }));
  return exports.default.fetch(url.href, { headers });
};

const dataOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { data: unknown }).data;

test('on the night the tie is open, and the answer names its data version', async () => {
  const response = await get('2026-03-10');
  expect([response.status, response.headers.get('Data-Version')]).toEqual([200, VERSION]);
  expect(await dataOf(response)).toEqual({
    season: { tie: { status: 'OPEN', aggregate: { home: 1, away: 6 }, winner: null } },
  });
});

test('a week later it is decided', async () => {
  expect(await dataOf(await get('2026-03-18'))).toEqual({
    season: {
      tie: { status: 'DECIDED', aggregate: { home: 2, away: 10 }, winner: { name: 'Bayern München' } },
    },
  });
});

test('who has the answer already is told that it has not changed', async () => {
  const etag = (await get('2026-03-10')).headers.get('ETag') ?? '';
  const again = await get('2026-03-10', { 'If-None-Match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the same question by POST has the same answer', async () => {
  const response = await exports.default.fetch('https://graph.test/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: TIE, variables: { asOf: '2026-03-10' } }),
  });
  expect(await dataOf(response)).toEqual(await dataOf(await get('2026-03-10')));
});
