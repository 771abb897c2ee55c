/** Answers over part of what was played say so without being asked. */
import { expect, test } from 'vitest';
import type { CoverageNotice } from '../../../src/graph/dataset/notices.ts';
import { MOST_MISSING, MOST_PATHS } from '../../../src/graph/dataset/notices.ts';
import { embeddedKv } from '../../support/graph.ts';
import { isolateOver } from '../../support/isolate.ts';

const isolate = embeddedKv().then((kv) => isolateOver(kv));

interface Body {
  readonly data: unknown;
  readonly errors?: unknown;
  readonly extensions: { readonly cost: unknown; readonly notices?: readonly CoverageNotice[] };
}

async function asked(query: string, accept = 'application/json') {
  const told = await (await isolate).get(`/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept },
  });
  const body = JSON.parse(told.text) as Body;
  expect(body.errors, told.text.slice(0, 400)).toBeUndefined();
  return { ...told, body };
}

const noticesOf = async (query: string): Promise<readonly CoverageNotice[]> =>
  (await asked(query)).body.extensions.notices ?? [];

const club = (slug: string, field: string): string => `{ club(by: { slug: "${slug}" }) { ${field} } }`;
const nation = (slug: string, field: string): string =>
  `{ nationalTeam(by: { slug: "${slug}" }) { ${field} } }`;
const coach = (slug: string, field: string): string => `{ coach(by: { slug: "${slug}" }) { ${field} } }`;
const competition = (slug: string): string =>
  `{ competition(by: { slug: "${slug}" }) { champions { since wholeSince } } }`;
const records = (scope: string, filter = ''): string =>
  `{ records(scope: { ${scope} }${filter}) { holders(kind: BIGGEST_WIN) { totalCount } } }`;
const RECORD = 'record { won drawn lost }';
const UNBEATEN = 'streaks { unbeaten { longest { length } } }';

/** Each with the place of its notice. */
const PARTIAL: readonly (readonly [question: string, path: string])[] = [
  [records('competition: "serie-a"', ', filter: { season: "serie-a-2026-27" }'), 'records'],
  [records('competition: "ucl"'), 'records'],
  [
    records('competition: "asian-cup-qualifying"', ', filter: { season: "asian-cup-qualifying-1976" }'),
    'records',
  ],
  [club('ajax', 'record(filter: { competition: "ucl", from: "2010-09-01" }) { won }'), 'club.record'],
  [records('team: "club:inter"'), 'records'],
  [records('team: "national-team:italy"'), 'records'],
  [records('association: "italy"', ', filter: { competition: "ucl" }'), 'records'],
  [club('milan', 'records { holders(kind: HEAVIEST_DEFEAT) { totalCount } }'), 'club.records'],
  [nation('spain', 'records { longestStreaks(kind: UNBEATEN) { totalCount } }'), 'nationalTeam.records'],
  [club('juventus', RECORD), 'club.record'],
  [club('real-madrid', RECORD), 'club.record'],
  [nation('spain', RECORD), 'nationalTeam.record'],
  [nation('brazil', RECORD), 'nationalTeam.record'],
  [club('inter', UNBEATEN), 'club.streaks'],
  [club('bayern', UNBEATEN), 'club.streaks'],
  [nation('italy', UNBEATEN), 'nationalTeam.streaks'],
  [nation('scotland', UNBEATEN), 'nationalTeam.streaks'],
  [coach('carlo-ancelotti', RECORD), 'coach.record'],
  [coach('jose-mourinho', RECORD), 'coach.record'],
  [coach('giovanni-trapattoni', RECORD), 'coach.record'],
  [coach('luciano-spalletti', `mine: ${RECORD}`), 'coach.mine'],
  ['{ coaches(ledEvery: ["club:inter", "club:juventus"]) { totalCount } }', 'coaches'],
  ['{ coaches(ledEvery: ["club:real-madrid"]) { totalCount } }', 'coaches'],
  ['{ coaches(ledAny: ["club:milan", "national-team:england"]) { totalCount } }', 'coaches'],
  [
    '{ coaches(ledEvery: ["national-team:norway"], first: 1) { nodes { record { won } } } }',
    'coaches.nodes.record',
  ],
  [competition('ucl'), 'competition.champions'],
  [competition('serie-a'), 'competition.champions'],
  [competition('euro'), 'competition.champions'],
  [competition('africa-cup-of-nations'), 'competition.champions'],
  ['{ headToHead(a: { team: "club:inter" }, b: { team: "club:milan" }) { record { won } } }', 'headToHead'],
  [club('milan', 'honours { totalCount }'), 'club.honours'],
  [nation('italy', 'honours { totalCount }'), 'nationalTeam.honours'],
  ['{ competition(by: { slug: "euro" }) { honours { totalCount } } }', 'competition.honours'],
  [
    '{ country(by: { slug: "italy" }) { nationalTeam { honours { totalCount } } } }',
    'country.nationalTeam.honours',
  ],
  [club('porto', 'tenures { totalCount }'), 'club.tenures'],
  [coach('carlo-ancelotti', 'tenures { totalCount }'), 'coach.tenures'],
  [coach('carlo-ancelotti', 'matches { totalCount }'), 'coach.matches'],
  [club('ajax', 'firstMatch { date }'), 'club.firstMatch'],
  [nation('uruguay', 'lastMatch(filter: { result: WIN }) { date }'), 'nationalTeam.lastMatch'],
  [coach('diego-simeone', 'tenures { nodes { record { won } } }'), 'coach.tenures.nodes.record'],
  ['{ country(by: { slug: "portugal" }) { honours(rank: CHAMPION) { totalCount } } }', 'country.honours'],
  ['{ country(by: { slug: "portugal" }) { coaches { totalCount } } }', 'country.coaches'],
  ['{ venue(by: { slug: "camp-nou" }) { matches { totalCount } } }', 'venue.matches'],
  [
    '{ country(by: { slug: "spain" }) { associationSeasons(competition: "ucl") { record { won } } } }',
    'country.associationSeasons',
  ],
  [club('napoli', 'matches(filter: { competition: "serie-a" }) { totalCount }'), 'club.matches'],
  ['{ matches(teams: ["club:inter"]) { totalCount } }', 'matches'],
  ['{ matches(on: "1990-07-08") { totalCount } }', 'matches'],
  [club('ajax', 'coach(on: "1982-05-31") { name }'), 'club.coach'],
  [club('ajax', 'campaigns(competition: "ucl") { totalCount }'), 'club.campaigns'],
  [club('manchester-united', 'campaign(season: "ucl-1998-99") { record { won } }'), 'club.campaign.record'],
  ['{ season(by: { slug: "ucl-1985-86" }) { matches { totalCount } } }', 'season.matches'],
  ['{ clubs(first: 3, orderBy: TITLES) { nodes { name } } }', 'clubs'],
  ['{ nationalTeams(first: 3, orderBy: MATCHES) { nodes { name } } }', 'nationalTeams'],
  ['{ season(by: { slug: "serie-a-2026-27" }) { table { rows { points } } } }', 'season.table'],
  [
    '{ season(by: { slug: "asian-cup-qualifying-1976" }) { stages { table(group: "WEST-2") { rows { points } } } } }',
    'season.stages.table',
  ],
  [
    '{ headToHead(a: { coach: "coach:pep-guardiola" }, b: { coach: "coach:jurgen-klopp" }) { record { won } } }',
    'headToHead',
  ],
  [club('inter', 'relations(kinds: [BEAT, HOSTED]) { totalCount }'), 'club.relations'],
  [coach('jose-mourinho', 'neighbourhood(first: 3) { totalCount }'), 'coach.neighbourhood'],
  ['{ path(from: "national-team:italy", to: "club:bodo-glimt") { length } }', 'path'],
];

test('more than thirty questions on partial things', () => {
  expect(PARTIAL.length).toBeGreaterThan(30);
});

test.each(PARTIAL)('%s says what it lacks', async (question, path) => {
  const notices = await noticesOf(question);
  const [own] = notices.filter((notice) => notice.path.join('.') === path);
  expect(own).toMatchObject({ code: 'PARTIAL_COVERAGE' });
  expect(own?.missing.length).toBeGreaterThan(0);
  expect(own?.missing.length).toBeLessThanOrEqual(MOST_MISSING + 1);
});

test.each([
  '{ club(by: { slug: "inter" }) { name founded } }',
  '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { score { fullTime { home } } } }',
  '{ competition(by: { slug: "world-cup" }) { champions { since } } }',
  '{ season(by: { slug: "serie-a-2025-26" }) { table { rows { points } } matches { totalCount } } }',
  '{ club(by: { slug: "bayern" }) { coach(on: "2013-05-25") { name } } }',
  '{ country(by: { slug: "spain" }) { associationSeason(season: "ucl-2025-26") { record { won } } } }',
  records('competition: "world-cup"'),
  records('competition: "serie-a"', ', filter: { season: "serie-a-2025-26" }'),
  records('competition: "world-cup-qualifying"', ', filter: { season: "world-cup-qualifying-1974" }'),
  club('juventus', 'record(filter: { season: "serie-a-2024-25" }) { won }'),
  club('ajax', 'record(filter: { competition: "ucl", from: "2018-07-01", to: "2019-06-30" }) { won }'),
  club('inter', 'streaks(filter: { season: "ucl-2025-26" }) { unbeaten { longest { length } } }'),
  '{ matches(on: "2026-03-10", competitions: ["ucl"]) { totalCount } }',
  nation('brazil', 'record(filter: { competition: "world-cup" }) { won }'),
  nation('brazil', 'lastMatch(filter: { competition: "world-cup", result: LOSS }) { date }'),
  '{ country(by: { slug: "brazil" }) { relations(kinds: [HOSTED, BASE_OF]) { totalCount } } }',
])('%s is whole and has none', async (question) => {
  expect((await asked(question)).body.extensions).not.toHaveProperty('notices');
});

test('a notice of some matches of a team is silent about those that the filter leaves out', async () => {
  const [all] = await noticesOf(club('inter', RECORD));
  const [some] = await noticesOf(club('inter', 'record(filter: { competition: "ucl" }) { won }'));
  expect(all?.missing).toContainEqual(expect.stringMatching(/^serie-a-2026-27: /));
  expect(some?.missing).toEqual(['matches before 2011-09-13']);
});

test('a notice names the day from which what is counted is held', async () => {
  const [notice] = await noticesOf(competition('ucl'));
  const { body } = await asked(competition('ucl'));
  const { wholeSince } = (body.data as { competition: { champions: { wholeSince: string } } }).competition
    .champions;
  expect(notice?.since).toBe(wholeSince);
});

test('many places have few notices, in one order', async () => {
  const fields = Array.from({ length: MOST_PATHS + 5 }, (_, at) => `r${at}: ${RECORD}`).join(' ');
  const notices = await noticesOf(club('inter', fields));
  expect(notices).toHaveLength(MOST_PATHS);
  const paths = notices.map(({ path }) => path.join('.'));
  expect(paths).toEqual(paths.toSorted());
});

test('who asks for none has the same answer without them, and caches tell the two apart', async () => {
  const question = club('juventus', RECORD);
  const bare = 'application/json; notices=off';
  for (const _ of ['executed', 'remembered']) {
    const [told, quiet] = [await asked(question), await asked(question, bare)];
    expect(quiet.body.data).toEqual(told.body.data);
    expect(told.body.extensions).toHaveProperty('notices');
    expect(quiet.body.extensions).not.toHaveProperty('notices');
    expect(quiet.headers.get('etag')).not.toBe(told.headers.get('etag'));
    expect(quiet.headers.get('vary')).toContain('accept');
  }
  expect((await asked(question)).headers.get('cache-status')).toContain('hit');
});

test('a competition whose results are whole tells how much of benches, grounds and titles is held', async () => {
  const shares = async (slug: string, asOf: string | null = null) => {
    const day = asOf === null ? '' : `query @asOf(date: "${asOf}") `;
    const { body } = await asked(
      `${day}{ competition(by: { slug: "${slug}" }) { coverage { complete completeness { matches benches grounds honours } } } }`,
    );
    return (body.data as { competition: { coverage: Record<string, unknown> } }).competition.coverage;
  };
  const serieA = (await shares('serie-a')) as { completeness: Record<string, number> };
  expect(serieA).toMatchObject({ completeness: { honours: 1 } });
  for (const part of ['benches', 'grounds']) expect(serieA.completeness[part]).toBeGreaterThan(0);
  // Of the seasons before 2011-12 no match is held.
  expect(await shares('ucl')).toMatchObject({
    complete: false,
    completeness: { matches: 0.211, honours: 1 },
  });
  expect(await shares('world-cup-qualifying')).toMatchObject({ completeness: { honours: null } });
  // Before its first season was over nothing is said.
  expect(await shares('ucl', '1955-12-01')).toMatchObject({
    completeness: { matches: null, benches: null, grounds: null, honours: null },
  });
});

test('a team that was not there yet is a team: the answer is empty, and a slip of the pen is refused', async () => {
  const led = (team: string) =>
    `query @asOf(date: "1950-01-01") { coaches(ledEvery: ["${team}"]) { totalCount } }`;
  expect((await asked(led('club:rb-leipzig'))).body.data).toEqual({ coaches: { totalCount: 0 } });
  const { text } = await (await isolate).get(
    `/graphql?${new URLSearchParams({ query: led('club:rb-leipzg') })}`,
  );
  expect(text).toContain('is not a team');
});

test.each([
  [
    'of a day that nothing is known of yet, that',
    '{ matches(on: "2026-11-30") { totalCount } }',
    /later than/,
  ],
  [
    'of a competition held in part, how many of its matches are',
    '{ matches(from: "2026-09-01", to: "2026-09-30", competitions: ["serie-a"]) { totalCount } }',
    /^serie-a-2026-27: \d+ of 380 matches held/,
  ],
  [
    'of a club and a nation, what either may have played',
    '{ matches(from: "2026-09-01", to: "2026-09-30", teams: ["club:inter", "national-team:italy"]) { totalCount } }',
    /than .*serie-a/,
  ],
  ['of a day without a season, that', '{ matches(on: "1860-05-01") { totalCount } }', /no season is held/],
])('matches of days tell %s', async (_what, question, missing) => {
  const [notice] = await noticesOf(question);
  expect(notice?.missing).toContainEqual(expect.stringMatching(missing));
});

test('matches of a day tell nothing of seasons that were not played then', async () => {
  const [notice] = await noticesOf('{ matches(on: "2024-06-14") { totalCount } }');
  expect(notice?.missing.join('\n')).not.toMatch(/-19\d\d|2027/);
});
