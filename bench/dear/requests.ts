/** What a stranger may ask who means to cost as much as can be: valid, and little to send. */

export interface DearRequest {
  readonly name: string;
  /** @param mark makes the text one that nobody has asked yet. */
  readonly document: (mark: string) => string;
}

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

const node = (fields: string) => (mark: string) => `{ ${mark}: __typename ${fields} }`;

export const DEAR_REQUESTS: readonly DearRequest[] = [
  {
    name: '45 records of 100 coaches',
    document: node(`coaches(first: 100) { nodes { ${repeated(45, record)} } }`),
  },
  {
    name: '24 filtered lists of 100 coaches',
    document: node(
      `coaches(first: 100) { nodes { ${repeated(24, (at) => `matches(first: 0, filter: { from: "${1910 + at}-01-01" }) { totalCount }`)} } }`,
    ),
  },
  {
    name: 'records and matches of 100 coaches',
    document: node('coaches(first: 100) { nodes { record { played } matches(first: 1) { totalCount } } }'),
  },
  { name: 'records of 100 coaches', document: node('coaches(first: 100) { nodes { record { played } } }') },
  {
    name: '20 coaches against an association',
    document: node(
      repeated(
        20,
        (at) =>
          `headToHead(a: { coach: "coach:carlo-ancelotti" }, b: { association: "italy" }, filter: { from: "${1990 + at}-01-01" }) { record { played } }`,
      ),
    ),
  },
  {
    name: '40 streaks of 10 national teams',
    document: node(
      TEAMS.map(
        (team, at) =>
          `t${at}: nationalTeam(by: { slug: "${team}" }) { ${repeated(4, (year) => `streaks(filter: { from: "${1910 + year}-01-01" }) { winning { longest { length } } }`)} }`,
      ).join(' '),
    ),
  },
  { name: 'records of 100 clubs', document: node('clubs(first: 100) { nodes { record { played } } }') },
  {
    name: '45 records of 100 clubs',
    document: node(`clubs(first: 100) { nodes { ${repeated(45, record)} } }`),
  },
  {
    name: 'campaigns of 100 clubs',
    document: node('clubs(first: 100) { nodes { campaigns(first: 20) { nodes { outcome } } } }'),
  },
  {
    name: '16 rankings and streaks of competitions',
    document: node(
      repeated(
        16,
        (at) =>
          `records(scope: { competition: "${['ucl', 'serie-a'][at % 2]}" }, filter: { from: "${1930 + at}-01-01" }) { ranking(kind: BIGGEST_WIN, first: 5) { nodes { value } } longestStreaks(kind: WINNING, first: 5) { nodes { length } } }`,
      ),
    ),
  },
  {
    name: 'neighbours of ten clubs, two hops',
    document: node(
      CLUBS.map(
        (club, at) =>
          `n${at}: club(by: { slug: "${club}" }) { neighbourhood(depth: 2, first: 100) { totalCount } }`,
      ).join(' '),
    ),
  },
];
