import type { TieExcerpt } from '../../documents/documents.ts';
import { openedSeason } from '../../store/document-text.ts';
import { SeasonView } from '../competitions/season-view.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';

/**
 * The tie of the match that decided a team's cycle, from the team's own documents, so that the long
 * qualifying season is not read. It knows its legs and teams, and no other ties. Null when the document does not tell
 * the tie.
 */
export function decidingTie(
  view: GraphView,
  team: TeamView,
  match: MatchView,
  deciders: readonly TieExcerpt[],
): TieView | null {
  const { season: id, tie: code } = match.record;
  const excerpt = deciders.find((candidate) => candidate.season === id && candidate.tie.code === code);
  const record = view.seasonRecord(id);
  const competition = view.index.competitions.get(record?.competition ?? '');
  if (excerpt === undefined || record === null || competition === null) return null;
  const legs = team.document.matches.having('season', id).filter((candidate) => candidate.tie === code);
  const { stage, tie } = excerpt;
  const document = { id, stages: [stage], matches: legs, ties: [tie], deductions: [], outcomes: [] };
  return new SeasonView(record, competition, openedSeason(document), view.asOf).tie(tie.code);
}
