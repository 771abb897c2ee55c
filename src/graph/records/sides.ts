import type { SeasonRecord } from '../../documents/catalogue.ts';
import { globalId, isOfKind } from '../../model/ids.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import {
  type CompetitionColumns,
  competitionsIn,
  type SeasonSpan,
  seasonsIn,
} from '../competitions/seasons-in.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';

/** A team, and its predecessors whose matches count with its own. */
interface TeamSide {
  readonly kind: 'team';
  readonly id: string;
  readonly before?: readonly string[];
}

/** All ids of a side that is a team; the team itself comes last. */
export const teamsOf = ({ id, before = [] }: TeamSide): readonly string[] => [...before, id];

/** One side of a comparison: a team, all clubs of an association, or the teams that a coach led. */
export type MatchSide =
  | TeamSide
  | { readonly kind: 'association'; readonly id: string }
  | { readonly kind: 'coach'; readonly id: string };

/** The association of a team, named by its country; null when there is no such team. Found once per view. */
export const associationOf = memoizedByView((view: GraphView, team: string): string | null => {
  const entity = view.teamEntity(team);
  if (entity === null) return null;
  return entity.kind === 'club' ? entity.record.association : entity.record.id;
});

/** Ids of the clubs of an association. */
export const clubsOf = (view: GraphView, country: string): readonly string[] =>
  view.index.clubsOf.ids(country).map((id) => globalId('club', id));

const CLUB_KINDS: ReadonlySet<CompetitionKind> = new Set([
  'CONTINENTAL_CLUB',
  'DOMESTIC_LEAGUE',
  'DOMESTIC_CUP',
  'OTHER_CLUB',
]);

/** Whether a side can play in a competition: a domestic one is only for clubs of its association. */
function mayPlay(view: GraphView, side: MatchSide, { kind, country }: CompetitionColumns): boolean {
  if (side.kind === 'coach') return true;
  const isClub = side.kind === 'association' || isOfKind(side.id, 'club');
  if (isClub !== CLUB_KINDS.has(kind)) return false;
  const association = side.kind === 'association' ? side.id : associationOf(view, side.id);
  return country === undefined || country === association;
}

/** Ids of the competitions in which all the sides may play. */
export const competitionsFor = (view: GraphView, sides: readonly MatchSide[]): readonly string[] =>
  competitionsIn(view, {}, (competition) => sides.every((side) => mayPlay(view, side, competition)));

/** The seasons that an answer rests on. They are made when they are asked for: most answers are told without. */
export type AnsweredSeasons = () => readonly SeasonRecord[];

/** The held seasons in which all the sides may have played. An answer about them is based on these. */
export function seasonsFor(
  view: GraphView,
  sides: readonly MatchSide[],
  span: SeasonSpan,
): readonly SeasonRecord[] {
  return seasonsIn(view, span, (competition) => sides.every((side) => mayPlay(view, side, competition)));
}
