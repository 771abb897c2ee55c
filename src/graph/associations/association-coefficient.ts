import { compareText } from '../../football/match.ts';
import {
  associationCoefficient,
  type Coefficient,
  type EuropeanCompetition,
  type EuropeanEntry,
  type EuropeanRound,
} from '../../football/uefa-coefficient.ts';
import { qualifyingSlug, seasonSlug } from '../../model/ids.ts';
import { campaignStages } from '../campaigns/campaign-stages.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { clubsOf } from '../records/sides.ts';
import type { GraphView } from '../view.ts';

interface EuropeanCup {
  readonly slug: string;
  readonly kind: EuropeanCompetition;
  readonly name: string;
  /** The label of its first season. */
  readonly since: string;
}

/** The competitions that count for the coefficient of an association. */
export const EUROPEAN_CUPS: readonly EuropeanCup[] = [
  { slug: 'ucl', kind: 'CHAMPIONS_LEAGUE', name: 'Champions League', since: '1955-56' },
  { slug: 'uel', kind: 'EUROPA_LEAGUE', name: 'Europa League', since: '1971-72' },
  { slug: 'uecl', kind: 'CONFERENCE_LEAGUE', name: 'Conference League', since: '2021-22' },
];

const ROUNDS: Readonly<Record<string, EuropeanRound>> = {
  r16: 'ROUND_OF_16',
  qf: 'QUARTER_FINAL',
  sf: 'SEMI_FINAL',
  final: 'FINAL',
};

const tablePosition = (season: SeasonView): number =>
  season.stages.find((stage) => !stage.isKnockout)?.record.position ?? 0;

interface EuropeanSeason {
  readonly competition: EuropeanCup;
  readonly season: SeasonView;
}

/** What the graph lacks of a competition's season, in words; null when it lacks nothing. */
function gapOf(view: GraphView, { slug, name }: EuropeanCup, label: string): string | null {
  const record = view.seasonRecord(seasonSlug(slug, label));
  if (record === null) return `${name} not held`;
  if (!record.complete) return `${name} not held whole`;
  if (record.preliminaries === true) return null;
  // A source may hold the qualifying rounds as a season of their own. No source tells whether they are complete.
  const isHeld = view.seasonRecord(qualifyingSlug(slug, label)) !== null;
  return isHeld
    ? `${name} held with qualifying rounds that may not be whole`
    : `${name} held without its qualifying rounds`;
}

function entryOf(season: SeasonView, kind: EuropeanCompetition, club: string): EuropeanEntry {
  const first = tablePosition(season);
  const isMain = (code: string): boolean => (season.stage(code)?.record.position ?? 0) >= first;
  const matches = season.matchesOf(club);
  const stages = campaignStages(season, club);
  const row = stages.flatMap((stage) => stage.table?.rows ?? []).find((candidate) => candidate.team === club);
  return {
    club,
    competition: kind,
    qualifying: matches.filter((match) => !isMain(match.record.stage)),
    main: matches.filter((match) => isMain(match.record.stage)),
    position: row?.position ?? null,
    rounds: stages.flatMap((stage) => (stage.tie === null ? [] : (ROUNDS[stage.code] ?? []))),
  };
}

/**
 * The UEFA coefficient of an association in one season, by the rules of that season. It is null with a reason when
 * the graph does not hold all three competitions completely, qualifying included, or when one of them was not over on
 * the as-of day. The catalogue alone tells what is held.
 * @param label of the season, `2025-26`.
 */
export function coefficientOf(view: GraphView, country: string, label: string): PromiseOrValue<Coefficient> {
  const start = `${label.slice(0, 4)}-07-01`;
  const played = EUROPEAN_CUPS.filter(({ since }) => compareText(since, label) <= 0);
  const records = played.map(({ slug }) => view.seasonRecord(seasonSlug(slug, label)));
  const gaps = played.flatMap((competition) => gapOf(view, competition, label) ?? []);
  if (gaps.length > 0) return associationCoefficient({ start, gaps, entries: [] });
  const clubs = new Set(clubsOf(view, country));
  const seasons = records.map((record) => view.season(record?.id ?? ''));
  return whenReady(allReady(seasons), (found) => {
    const held = played.flatMap((competition, index): EuropeanSeason[] => {
      const season = found[index] ?? null;
      return season === null ? [] : [{ competition, season }];
    });
    return associationCoefficient({
      start,
      gaps: held.flatMap(({ competition, season }) => (season.isOver ? [] : `${competition.name} not over`)),
      entries: held.flatMap(({ competition, season }) =>
        season.teams.filter((team) => clubs.has(team)).map((team) => entryOf(season, competition.kind, team)),
      ),
    });
  });
}
