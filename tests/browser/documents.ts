/** What both apps ask: a list of today's knowledge, and one of its matches and its club as of a day. */
export const LIST = `
  query List {
    club(by: { slug: "atalanta" }) {
      id
      matches(filter: { season: "ucl-2025-26" }, last: 3) {
        nodes { id date status home { id name } away { id name } result { home away } }
      }
    }
  }
`;

export const ON_DAY = `
  query OnDay($day: Date!) @asOf(date: $day) {
    club(by: { slug: "atalanta" }) { id matches(filter: { season: "ucl-2025-26" }, last: 3) { nodes { id status } } }
    match(id: "match:ucl-2025-26-atalanta-bayern-1") { id status result { home away } }
  }
`;

interface Match {
  readonly date: string;
  readonly status: string;
  readonly home: { readonly name: string };
  readonly away: { readonly name: string };
  readonly result: { readonly home: number; readonly away: number } | null;
}

export interface Listed {
  readonly club: { readonly matches: { readonly nodes: readonly Match[] } } | null;
}

export interface OnDay {
  readonly match: Pick<Match, 'status' | 'result'> | null;
}

export const lineOf = ({ date, home, away, status, result }: Match): string =>
  `${date} ${home.name} ${result === null ? status : `${result.home}-${result.away}`} ${away.name}`;

export const told = ({ match }: OnDay): string =>
  match === null
    ? 'nothing'
    : `${match.status} ${match.result === null ? '' : `${match.result.home}-${match.result.away}`}`.trim();

export const graph = new URLSearchParams(location.search).get('graph') ?? '';
