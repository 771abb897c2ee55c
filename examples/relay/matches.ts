/** A team's matches, page by page. relay-compiler turns each document into a typed one in `__generated__`. */
import { graphql } from 'relay-runtime';
import type { matches_team$data } from './__generated__/matches_team.graphql.ts';

export const CLUB = graphql`
  query matchesOfClubQuery($slug: String!) {
    club(by: { slug: $slug }) { id ...matches_team }
  }
`;

/** The next page, and the list anew, are asked of the team by its global id. */
export const MATCHES = graphql`
  fragment matches_team on Team
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "matchesPageQuery") {
    name
    matches(first: $count, after: $cursor, filter: { season: "ucl-2025-26" })
    @connection(key: "matches_matches") {
      totalCount
      edges { node { id date } }
    }
  }
`;

/** On which days they are, of the pages at hand. */
export const daysOf = ({ matches }: matches_team$data): readonly string[] =>
  matches.edges.map(({ node }) => node.date);
