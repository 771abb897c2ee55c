import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { SideTest } from '../../football/extremes.ts';
import { compareText } from '../../football/match.ts';
import type { TeamRecord } from '../../football/record.ts';
import { isOfKind } from '../../model/ids.ts';
import { openSeasons } from '../competitions/seasons-in.ts';
import type { MatchView } from '../matches/match-view.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { TeamView } from '../teams/team-view.ts';
import {
  matchesCoachedAgainst,
  recordOfSides,
  type SideMatch,
  teamsLedBy,
} from '../tenures/coached-matches.ts';
import type { GraphView } from '../view.ts';
import { type AnsweredSeasons, associationOf, clubsOf, type MatchSide, teamsOf } from './sides.ts';

/** Whether a team of a match is the side, on the day of the match. */
type IsSide = (team: string, match: MatchView) => boolean;

function isSideOf(view: GraphView, side: MatchSide): IsSide {
  if (side.kind === 'team') return (team) => teamsOf(side).includes(team);
  // An association stands for its clubs. Its national team is another side.
  if (side.kind !== 'coach') return (team) => isOfKind(team, 'club') && associationOf(view, team) === side.id;
  // Who led a team on a day takes all its tenures: those of teams that the coach never had need not be read.
  const own = new Set(teamsLedBy(view, side.id));
  return (team, { date }) =>
    own.has(team) && view.leadersOf(team, date).some(({ coach }) => coach === side.id);
}

/** From the cheapest side to read to the dearest: one document, a few documents, a whole competition. */
const NARROW = ['team', 'coach', 'association'] as const;

function opponentsOf(view: GraphView, side: MatchSide): readonly string[] {
  if (side.kind === 'team') return teamsOf(side);
  return side.kind === 'coach' ? teamsLedBy(view, side.id) : clubsOf(view, side.id);
}

/** Matches of the team that may be meetings with the other side; no others are read. */
const meetingsOf = (view: GraphView, team: TeamView | null, other: MatchSide): readonly MatchView[] =>
  team?.matchesAgainst(opponentsOf(view, other)) ?? [];

function candidates(
  view: GraphView,
  [side, other]: readonly [MatchSide, MatchSide],
  seasons: AnsweredSeasons,
): PromiseOrValue<readonly MatchView[]> {
  if (side.kind === 'team')
    return whenReady(allReady(teamsOf(side).map((id) => view.team(id))), (teams) => {
      const meetings = teams.flatMap((team) => meetingsOf(view, team, other));
      // Germany also played before West Germany existed.
      return teams.length === 1 ? meetings : meetings.toSorted((a, b) => compareText(a.date, b.date));
    });
  if (side.kind === 'coach')
    return whenReady(matchesCoachedAgainst(view, side.id, opponentsOf(view, other)), ({ sides }) =>
      sides.map(({ match }) => match),
    );
  return whenReady(openSeasons(view, seasons()), (found) =>
    found.flatMap((season) => view.matchesOfSeason(season)),
  );
}

/**
 * All known matches that may be between the two sides, by date within each document.
 * @param seasons that are read when both sides are associations.
 */
export function possibleMeetings(
  view: GraphView,
  [a, b]: readonly [MatchSide, MatchSide],
  seasons: AnsweredSeasons,
): PromiseOrValue<readonly MatchView[]> {
  const isNarrow = NARROW.indexOf(a.kind) <= NARROW.indexOf(b.kind);
  return candidates(view, isNarrow ? [a, b] : [b, a], seasons);
}

/** The meetings of two sides, as they stood on the as-of day, from the view of the first side. */
export class HeadToHead {
  readonly a: MatchSide;
  readonly b: MatchSide;
  /** Earliest first, matches to come included. */
  readonly meetings: readonly SideMatch[];
  readonly #seasons: AnsweredSeasons;

  /**
   * @param matches earliest first. Matches that are not meetings of the two are skipped.
   * @param counts whether a meeting counts, from the view of the first side's team.
   */
  constructor(
    view: GraphView,
    [a, b]: readonly [MatchSide, MatchSide],
    matches: readonly MatchView[],
    seasons: AnsweredSeasons,
    counts: SideTest<MatchView> = () => true,
  ) {
    this.a = a;
    this.b = b;
    this.#seasons = seasons;
    view.work.seen(2 * matches.length);
    const [isFirst, isSecond] = [isSideOf(view, a), isSideOf(view, b)];
    this.meetings = matches.flatMap((match) => {
      const home = isFirst(match.home, match) && isSecond(match.away, match);
      const away = isFirst(match.away, match) && isSecond(match.home, match);
      const team = home ? match.home : match.away;
      return (home || away) && counts(match, team) ? [{ match, team }] : [];
    });
  }

  /** The seasons that the answer rests on. */
  get seasons(): readonly SeasonRecord[] {
    return this.#seasons();
  }

  get record(): TeamRecord {
    return recordOfSides(this.meetings);
  }

  get first(): MatchView | null {
    return this.meetings.find(({ match }) => match.played)?.match ?? null;
  }

  get last(): MatchView | null {
    return this.meetings.findLast(({ match }) => match.played)?.match ?? null;
  }

  /** The next match that was drawn. */
  get next(): MatchView | null {
    return this.meetings.find(({ match }) => match.status === 'SCHEDULED')?.match ?? null;
  }
}
