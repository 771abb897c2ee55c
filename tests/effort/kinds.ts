/** Requests meant to cost as much as can be: the ten that were dearest by hand, and others of their kinds. */
import { DEAR_REQUESTS, SIZES } from '../../bench/dear/requests.ts';

const again = (times: number, field: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => `r${at}: ${field(at)}`).join(' ');
const day = (at: number): string => `${1910 + at}-01-01`;
const filter = (at: number): string => `filter: { from: "${day(at)}" }`;
const sided = (at: number): string => `filter: { from: "${day(at)}", side: HOME }`;

const LISTS = {
  coaches: 'coaches(first: 100) { nodes',
  clubs: 'clubs(first: 100) { nodes',
  teams: 'season(competition: "ucl", label: "2025-26") { teams(first: 100) { nodes',
} as const;
const closed = (list: keyof typeof LISTS, fields: string): string =>
  `{ ${LISTS[list]} { ${fields} } }${list === 'teams' ? ' }' : ''} }`;

const FIELDS: Readonly<Record<string, (at: number) => string>> = {
  record: (at) => `record(${filter(at)}) { played }`,
  'record at home': (at) => `record(${sided(at)}) { played }`,
  matches: (at) => `matches(first: 0, ${filter(at)}) { totalCount }`,
  streaks: (at) => `streaks(${filter(at)}) { winning { longest { length } } unbeaten { joint { length } } }`,
  'last match': (at) => `lastMatch(${sided(at)}) { id }`,
  records: (at) => `records(${filter(at)}) { ranking(kind: BIGGEST_WIN, first: 1) { nodes { value } } }`,
  campaigns: () => 'campaigns(first: 100) { nodes { outcome position decisiveMatch { id } } }',
  tenures: () => 'tenures(first: 100) { nodes { record { won } } }',
  neighbourhood: () => 'neighbourhood(throughHubs: true) { totalCount }',
  relations: () =>
    'relations(first: 100) { nodes { sentence evidence(first: 100) { nodes { node { id } } } } }',
};
const OF_TEAMS = Object.keys(FIELDS);
const OF_COACHES = ['record', 'matches', 'tenures', 'neighbourhood', 'relations'];

const inLists = (list: keyof typeof LISTS, names: readonly string[]): [string, string][] =>
  names.flatMap((name) => {
    const field = FIELDS[name] ?? (() => 'id');
    return [1, 40].map((times): [string, string] => [
      `${times} × ${name} of ${list}`,
      closed(list, again(times, field)),
    ]);
  });

const season = (fields: string): string =>
  `{ season(competition: "serie-a", label: "2024-25") { ${fields} } }`;

/** Of each family of dear requests. */
const [LARGEST] = SIZES;
const SMALL = 8;

export const DEAR_KINDS: readonly (readonly [string, string])[] = [
  ...DEAR_REQUESTS.flatMap(({ name, document }) =>
    [LARGEST, SMALL].map((size): [string, string] => [`${name}, ${size}`, document('n', size)]),
  ),
  ...inLists('coaches', OF_COACHES),
  ...inLists('clubs', OF_TEAMS),
  ...inLists('teams', OF_TEAMS),
  [
    'tenures of matches',
    season('matches(first: 100) { nodes { homeTenure { record(filter: { side: HOME }) { won } } } }'),
  ],
  [
    'tables of 40 days',
    season(again(40, (at) => `table(on: "2025-01-${10 + (at % 20)}") { rows { position } }`)),
  ],
  ['what settled each campaign', season('teams(first: 100) { edges { campaign { decisiveMatch { id } } } }')],
  ['rivals of every row', season('table { rows { distanceTo(position: 1) { points } sharedWith { id } } }')],
  [
    'an association in every season',
    `{ country(by: { slug: "italy" }) { ${again(20, () => 'associationSeasons(competition: "ucl") { campaigns { outcome } }')} } }`,
  ],
  [
    'grounds',
    '{ country(by: { slug: "italy" }) { venues(first: 100) { nodes { matches(first: 0) { totalCount } } } } }',
  ],
  [
    'changes of ten countries',
    '{ changes(about: ["country:italy", "country:spain", "country:england", "country:france", "country:germany"], from: "1990-01-01", to: "2026-03-30") { totalCount } }',
  ],
  [
    '20 searches with slips',
    `{ ${again(20, (at) => `search(text: "atalnta bergamso calcioo ${at}") { totalCount }`)} }`,
  ],
  [
    '20 paths',
    `{ ${again(20, (at) => `path(from: "club:atalanta", to: "coach:carlo-ancelotti", limit: ${1 + at}) { paths { sentence hops { evidence(first: 100) { nodes { node { id } } } } } }`)} }`,
  ],
  [
    'wrong seasons of a hundred clubs',
    closed(
      'clubs',
      again(24, (at) => `campaign(season: "ucl-20${at}") { outcome }`),
    ),
  ],
];
