/** What the graph lacks of something that is counted or listed. */
import type {
  CompetitionRecord,
  HonourRecord,
  SeasonRecord,
  TenureRecord,
} from '../../documents/catalogue.ts';
import { firstDay } from '../../football/partial-date.ts';
import type { Champions } from '../competitions/champions.ts';
import { isNarrowed, type SeasonSpan, seasonsIn } from '../competitions/seasons-in.ts';
import type { MatchScope } from '../matches/all-matches.ts';
import { memoizedByCatalogue, memoizedByView } from '../memoized.ts';
import type { MatchSide } from '../records/sides.ts';
import { competitionsFor, seasonsFor } from '../records/sides.ts';
import type { GraphView } from '../view.ts';
import { type CountedSeasons, countedSeasons } from './counted-seasons.ts';
import { coverageOf } from './coverage.ts';
import type { Lack } from './notices.ts';

/** The graph holds every edition of the World Cup, from the first on. */
const isWorldCup = (view: GraphView, competition: string): boolean =>
  view.index.competitions.get(competition)?.kind === 'WORLD_CUP';

const isComplete = (view: GraphView, { competition, complete }: SeasonRecord): boolean =>
  complete && isWorldCup(view, competition);

/** At most so many competitions are named: a graph with imports has hundreds. */
const MOST_NAMED = 5;

function named(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return more > 0 ? `${ids.slice(0, MOST_NAMED).join(', ')} and ${more} more` : ids.join(', ');
}

/** Results without an as-of day, by the list of seasons: most notices are about a few lists. */
const lacks = new WeakMap<readonly SeasonRecord[], { readonly lack: Lack | null }>();

/** What the seasons do not cover, and what they lack themselves. Computed once for each list of seasons. */
export function lackOfSeasons(view: GraphView, seasons: readonly SeasonRecord[]): Lack | null {
  const known = view.asOf === null ? lacks.get(seasons) : undefined;
  if (known !== undefined) return known.lack;
  const lack = lackOf(view, seasons);
  if (view.asOf === null) lacks.set(seasons, { lack });
  return lack;
}

/** What the counted seasons do not cover, and what they lack themselves. */
const lackBeside = ({ competitions, from, gaps }: CountedSeasons): Lack => ({
  since: from,
  missing: [
    from === null ? 'all matches: none is held' : `matches before ${from}`,
    ...(competitions.length === 0 ? [] : [`matches of other competitions than ${named(competitions)}`]),
    ...gaps,
  ],
});

const lackOf = memoizedByView((view: GraphView, seasons: readonly SeasonRecord[]): Lack | null => {
  if (seasons.length > 0 && seasons.every((season) => isComplete(view, season))) return null;
  const competitions = [...new Set(seasons.map(({ competition }) => competition))].sort();
  return lackBeside({ ...coverageOf(view, seasons), competitions });
});

/** The same for all held seasons of some competitions, whose ids are separated by a space. */
const lackOfCompetitions = memoizedByCatalogue((view: GraphView, ids: string): Lack | null => {
  const counted = countedSeasons(view, ids.split(' '));
  const { competitions, gaps } = counted;
  const isWhole =
    competitions.length > 0 && gaps.length === 0 && competitions.every((id) => isWorldCup(view, id));
  return isWhole ? null : lackBeside(counted);
});

/** What the matches of all competitions lack. */
export const lackOfAll = (view: GraphView): Lack | null =>
  view.asOf === null
    ? lackOfCompetitions(view, view.index.competitions.ids.join(' '))
    : lackOfSeasons(view, view.seasons);

/** A question about one competition lacks nothing of other competitions, and nothing of earlier days than it asks for. */
function lackOfOne(
  view: GraphView,
  competition: string,
  seasons: readonly SeasonRecord[],
  asked: string | null | undefined,
): Lack | null {
  const { from: held } = coverageOf(view, seasonsIn(view, { competition }));
  const { from, gaps } = coverageOf(view, seasons);
  const isWhole =
    asked && held !== null ? held <= asked : seasons.every((season) => isComplete(view, season));
  if (!isWhole || seasons.length === 0) return lackBeside({ from, gaps, competitions: [] });
  return gaps.length === 0 ? null : { since: from, missing: gaps };
}

/** What one season lacks; null when it is complete. Computed once for each season. */
export const lackOfSeason = memoizedByView((view: GraphView, season: SeasonRecord): Lack | null => {
  const { from, gaps } = coverageOf(view, [season]);
  return gaps.length === 0 ? null : { since: from, missing: gaps };
});

/** A list of matches by ground, or of coaches by country, lacks those without a source for it. */
export const LACKS_GROUND: Lack = { since: null, missing: ['matches whose ground no source names'] };
export const LACKS_NATIONALITY: Lack = {
  since: null,
  missing: ['coaches whose nationality no source names'],
};

/** What a list in the order of titles lacks: it counts only titles that are held. */
export const LACKS_TITLES: Lack = {
  since: null,
  missing: ['titles of competitions and seasons that are not held'],
};

/** What the seasons lack of what a span asks for: nothing of the seasons and competitions that it leaves out. */
export function lackOfSpan(
  view: GraphView,
  { competition, season, from }: SeasonSpan,
  seasons: readonly SeasonRecord[],
): Lack | null {
  const [only] = seasons;
  if (season && only !== undefined) return lackOfSeason(view, only);
  return competition ? lackOfOne(view, competition, seasons, from) : lackOfSeasons(view, seasons);
}

/**
 * What the matches of some sides lack: in all competitions that they may have played in, or in the span of
 * seasons.
 */
export const lackOfSides = (view: GraphView, sides: readonly MatchSide[], span: SeasonSpan): Lack | null =>
  view.asOf !== null || isNarrowed(span)
    ? lackOfSpan(view, span, seasonsFor(view, sides, span))
    : lackOfCompetitions(view, competitionsFor(view, sides).join(' '));

export const lackOfSide = (view: GraphView, side: MatchSide): Lack | null => lackOfSides(view, [side], {});

/**
 * The seasons that may have a match on some days. A season without a held match counts when it has a first
 * day or is to come.
 */
function seasonsOfDays(view: GraphView, { from, to, teams, competitions }: MatchScope) {
  const named = competitions && new Set(competitions);
  const span = { from, to };
  const played = teams
    ? new Set(teams.flatMap((id) => seasonsFor(view, [{ kind: 'team', id }], span)))
    : seasonsIn(view, span);
  const isToCome = !to || to > view.day;
  return [...played].filter(
    ({ competition, matches, start }) =>
      (!named || named.has(competition)) && (matches > 0 || start !== undefined || isToCome),
  );
}

/** What the days lack beside the seasons held: all of them, or competitions that were not left out. */
function besideDays(
  seasons: readonly SeasonRecord[],
  { competitions: asked }: MatchScope,
): readonly string[] {
  const held = [...new Set(seasons.map(({ competition }) => competition))].sort();
  if (held.length === 0) return ['all matches: of these days no season is held'];
  return asked ? [] : [`matches of other competitions than ${named(held)}`];
}

/**
 * What the matches of some days lack: other competitions, matches of incomplete seasons, and days that are
 * still to come.
 */
function lackOfDays(view: GraphView, scope: MatchScope): Lack | null {
  const seasons = seasonsOfDays(view, scope);
  const { from = null, to } = scope;
  const missing = [
    ...besideDays(seasons, scope),
    ...(!to || to > view.day ? [`what is known later than ${view.day}`] : []),
    ...coverageOf(view, seasons).gaps,
  ];
  return missing.length === 0 ? null : { since: from ?? coverageOf(view, seasons).from, missing };
}

/** What a list of matches lacks: of a season, of days, of teams, of competitions, or of all. */
export function lackOfMatches(view: GraphView, scope: MatchScope): Lack | null {
  const { season, from, to, teams, competitions } = scope;
  const record = season ? view.seasonRecord(season) : null;
  if (record !== null) return lackOfSeason(view, record);
  if (from || to) return lackOfDays(view, scope);
  const [team, ...others] = teams ?? [];
  if (team !== undefined && others.length === 0) return lackOfSide(view, { kind: 'team', id: team });
  return lackOfSeasons(
    view,
    competitions ? competitions.flatMap((slug) => view.seasonsOf(slug)) : view.seasons,
  );
}

const NOT_HELD = 'matches of competitions and seasons that are not held';

/** Relations and paths: most rest on matches and titles. */
export const LACKS_LINKS: Lack = { since: null, missing: [NOT_HELD, ...LACKS_TITLES.missing] };

const endUnknown = ({ team, from }: TenureRecord): string =>
  `the end of the tenure at ${team} from ${from ?? 'an unknown day'}`;

const isOpen = ({ end, to }: TenureRecord): boolean => end === 'UNKNOWN' && to === undefined;

/** What the matches of one tenure lack. */
export const lackOfTenure = (tenure: TenureRecord): Lack => ({
  since: tenure.from === undefined ? null : firstDay(tenure.from),
  missing: [NOT_HELD, ...(isOpen(tenure) ? [endUnknown(tenure)] : [])],
});

const begun = (tenures: readonly TenureRecord[]): string | null =>
  tenures
    .flatMap(({ from }) => (from === undefined ? [] : firstDay(from)))
    .toSorted()
    .at(0) ?? null;

/** What the career of a coach lacks: all before the first tenure held, and ends that are unknown. */
export function lackOfCoach(view: GraphView, coach: string): Lack {
  const tenures = view.tenuresOfCoach(coach);
  const since = begun(tenures);
  return {
    since,
    missing: [
      since === null ? 'all tenures: none has a day' : `tenures before ${since}`,
      NOT_HELD,
      ...tenures.filter(isOpen).map(endUnknown),
    ],
  };
}

/** What the coaches of teams lack: for each team, all before its first tenure held. */
export function lackOfBenches(view: GraphView, teams: readonly string[]): Lack {
  const held = teams.map((team) => ({ team, since: begun(view.tenuresOfTeam(team)) }));
  const days = held.map(({ since }) => since);
  return {
    since: days.includes(null) ? null : (days.toSorted().at(-1) ?? null),
    missing:
      teams.length === 0
        ? ['coaches of whom no tenure is held']
        : held.map(({ team, since }) =>
            since === null ? `all coaches of ${team}` : `coaches of ${team} before ${since}`,
          ),
  };
}

/** What the honours of a team lack: other competitions, and seasons whose champion is not held. */
export function lackOfHonours(held: readonly HonourRecord[]): Lack {
  const competitions = [...new Set(held.map(({ competition }) => competition))].sort();
  return {
    since: held.map(({ label }) => label).toSorted()[0] ?? null,
    missing: [
      ...competitions.map((competition) => `honours of ${competition} of seasons whose champion is not held`),
      competitions.length === 0
        ? 'all honours: none is held'
        : `honours of other competitions than ${named(competitions)}`,
    ],
  };
}

/** What the honours of a competition lack: all before the first one held. */
export function lackOfHonoursIn({ kind }: CompetitionRecord, held: readonly HonourRecord[]): Lack | null {
  const since = held.map(({ label }) => label).toSorted()[0] ?? null;
  if (kind === 'WORLD_CUP' && since !== null) return null;
  return { since, missing: [since === null ? 'all honours: none is held' : `honours before ${since}`] };
}

/** What the titles of a competition lack: all before the first one held, and gaps after it. */
export function lackOfTitles(
  view: GraphView,
  competition: string,
  { since, wholeSince }: Champions,
): Lack | null {
  if (since !== null && view.index.competitions.get(competition)?.kind === 'WORLD_CUP') return null;
  const gaps = wholeSince === since ? [] : [`some of those from ${since} to ${wholeSince}`];
  return {
    since: wholeSince,
    missing: [since === null ? 'all champions: none is held' : `champions before ${since}`, ...gaps],
  };
}
