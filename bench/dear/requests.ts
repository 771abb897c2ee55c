/**
 * What a stranger may ask who means to cost as much as can be: valid, and little to send. Each is a family: the largest of it that the
 * limits permit is the one to be afraid of.
 */

export interface DearRequest {
  readonly name: string;
  /**
   * @param mark makes the text one that nobody has asked yet.
   * @param size how much of it: of `SIZES`.
   */
  readonly document: (mark: string, size: number) => string;
}

/** The largest first. */
export const SIZES = [100, 70, 50, 35, 25, 18, 12, 8, 6, 4, 3, 2, 1] as const;

/** Root fields that an operation may have beside the mark. */
const ROOTS = 19;

/** The same field so many times, each under an alias and with arguments of its own. */
const repeated = (times: number, field: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => `r${at}: ${field(at)}`).join(' ');

const record = (at: number): string => `record(filter: { from: "${1910 + at}-01-01" }) { played }`;

const CLUBS = [
  'atalanta',
  'inter',
  'juventus',
  'napoli',
  'milan',
  'roma',
  'lazio',
  'bayern',
  'real-madrid',
  'barcelona',
];
const TEAMS = [
  'italy',
  'germany',
  'england',
  'france',
  'spain',
  'brazil',
  'argentina',
  'uruguay',
  'sweden',
  'hungary',
];

/** As many of a list as there are, from the front. */
const firstOf = <T>(list: readonly T[], size: number): readonly T[] => list.slice(0, size);

const aliased = (fields: readonly string[], prefix: string): string =>
  fields.map((field, at) => `${prefix}${at}: ${field}`).join(' ');

/** Where each has several fields as well, so many. */
const SOME = 8;

const node =
  (fields: (size: number) => string): DearRequest['document'] =>
  (mark, size) =>
    `{ ${mark}: __typename ${fields(size)} }`;

const filteredMatches = (at: number): string =>
  `matches(first: 0, filter: { from: "${1910 + at}-01-01" }) { totalCount }`;
const filteredStreaks = (at: number): string =>
  `streaks(filter: { from: "${1910 + at}-01-01" }) { winning { longest { length } } }`;
const againstItaly = (at: number): string =>
  `headToHead(a: { coach: "coach:carlo-ancelotti" }, b: { association: "italy" }, filter: { from: "${1920 + at}-01-01" }) { record { played } }`;
const ranking = (at: number): string =>
  `records(scope: { competition: "${at % 2 === 0 ? 'ucl' : 'serie-a'}" }, filter: { from: "${1930 + at}-01-01" }) { ranking(kind: BIGGEST_WIN, first: 5) { nodes { value } } longestStreaks(kind: WINNING, first: 5) { nodes { length } } }`;
const neighbours = (club: string): string =>
  `club(by: { slug: "${club}" }) { neighbourhood(depth: 2, first: 100) { totalCount } }`;
const streaksOf = (team: string): string =>
  `nationalTeam(by: { slug: "${team}" }) { ${repeated(SOME, filteredStreaks)} }`;

export const DEAR_REQUESTS: readonly DearRequest[] = [
  {
    name: 'filtered records of coaches',
    document: node((size) => `coaches(first: ${size}) { nodes { ${repeated(SOME, record)} } }`),
  },
  {
    name: 'filtered matches of coaches',
    document: node((size) => `coaches(first: ${size}) { nodes { ${repeated(SOME, filteredMatches)} } }`),
  },
  {
    name: 'records and matches of coaches',
    document: node(
      (size) => `coaches(first: ${size}) { nodes { record { played } matches(first: 1) { totalCount } } }`,
    ),
  },
  {
    name: 'records of coaches',
    document: node((size) => `coaches(first: ${size}) { nodes { record { played } } }`),
  },
  {
    name: 'a coach against an association',
    document: node((size) => repeated(Math.min(size, ROOTS), againstItaly)),
  },
  {
    name: 'filtered streaks of national teams',
    document: node((size) => aliased(firstOf(TEAMS, size).map(streaksOf), 't')),
  },
  {
    name: 'records of clubs',
    document: node((size) => `clubs(first: ${size}) { nodes { record { played } } }`),
  },
  {
    name: 'filtered records of clubs',
    document: node((size) => `clubs(first: ${size}) { nodes { ${repeated(SOME, record)} } }`),
  },
  {
    name: 'campaigns of clubs',
    document: node(
      (size) => `clubs(first: ${size}) { nodes { campaigns(first: 20) { nodes { outcome } } } }`,
    ),
  },
  {
    name: 'rankings and streaks of competitions',
    document: node((size) => repeated(Math.min(size, ROOTS), ranking)),
  },
  {
    name: 'neighbours of clubs, two hops',
    document: node((size) => aliased(firstOf(CLUBS, size).map(neighbours), 'n')),
  },
];
