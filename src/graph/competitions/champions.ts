import type { HonourRecord } from '../../documents/catalogue.ts';
import { compareText } from '../../football/match.ts';
import { STANDING } from '../../model/vocabularies.ts';
import { editionAsOf } from '../campaigns/qualification.ts';
import { bothReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { honoursOf } from '../teams/honour-lists.ts';
import { heirOf } from '../teams/succession.ts';
import type { GraphView } from '../view.ts';
import { openSeasons } from './seasons-in.ts';

/** A team that won a competition, with the titles of its predecessors. */
export interface Champion {
  /** An id with its kind. Titles of a country that ended count to its successor. */
  readonly team: string;
  /** Oldest first; each title names the team that won it then. */
  readonly titles: readonly HonourRecord[];
}

/** World Cup winners come from the outcomes of the cycle where the table of honours lacks them. */
function worldCupTitles(view: GraphView, competition: string): PromiseOrValue<readonly HonourRecord[]> {
  return whenReady(openSeasons(view, view.seasonsOf(competition)), (seasons) =>
    seasons.flatMap((season) =>
      season.outcomes
        .filter((outcome) => editionAsOf(outcome, view.asOf).finals === 'CHAMPION')
        .map((outcome) => ({
          competition,
          label: outcome.edition,
          season: season.id,
          team: outcome.team,
          honour: 'CHAMPION' as const,
          status: 'AWARDED' as const,
          source: outcome.source,
        })),
    ),
  );
}

function titlesOf(view: GraphView, competition: string): PromiseOrValue<readonly HonourRecord[]> {
  return whenReady(honoursOf(view, competition), (honours) =>
    honours.length > 0 || view.index.competitions.get(competition)?.kind !== 'WORLD_CUP'
      ? honours.filter((honour) => honour.honour === 'CHAMPION' && STANDING.has(honour.status))
      : worldCupTitles(view, competition),
  );
}

/** The champions of a competition, and how far back they are held. */
export interface Champions {
  /** Most titles first. Among equals, the earliest winner comes first. */
  readonly teams: readonly Champion[];
  /** Labels of the first and the last season whose champion is held; null when none is. */
  readonly since: string | null;
  readonly through: string | null;
  /** Label of the season from which on the champion of each is held; null when none is. */
  readonly wholeSince: string | null;
}

const YEARLY: ReadonlySet<string> = new Set(['DOMESTIC_LEAGUE', 'DOMESTIC_CUP', 'CONTINENTAL_CLUB']);

/**
 * For competitions held each year: the label after the last year for which neither a champion nor "no
 * champion" is recorded.
 */
function wholeSince(
  view: GraphView,
  competition: string,
  won: readonly HonourRecord[],
  honours: readonly HonourRecord[],
): string | null {
  if (!YEARLY.has(view.index.competitions.get(competition)?.kind ?? '')) return won[0]?.label ?? null;
  const recorded = honours.filter(({ honour }) => honour === 'CHAMPION');
  const labels = [...new Set([...recorded, ...won].map(({ label }) => label))].sort(compareText);
  const year = (label: string | undefined): number => Number(label?.slice(0, 4));
  const last = labels.findLastIndex((label, at) => at > 0 && year(label) - year(labels[at - 1]) > 1);
  return labels[Math.max(0, last)] ?? null;
}

/** Every team that won a competition by the as-of day, in the seasons whose champion the graph holds. */
export function championsOf(view: GraphView, competition: string): PromiseOrValue<Champions> {
  return whenReady(
    bothReady(titlesOf(view, competition), honoursOf(view, competition)),
    ([titles, honours]) => {
      const won = titles.toSorted((a, b) => compareText(a.label, b.label));
      const byTeam = Map.groupBy(
        won.filter((honour) => honour.team !== undefined),
        (honour) => heirOf(view, honour.team ?? ''),
      );
      const teams = [...byTeam]
        .map(([team, own]) => ({ team, titles: own }))
        .toSorted((a, b) => b.titles.length - a.titles.length);
      const [since, through] = [won[0]?.label ?? null, won.at(-1)?.label ?? null];
      return { teams, since, through, wholeSince: wholeSince(view, competition, won, honours) };
    },
  );
}
