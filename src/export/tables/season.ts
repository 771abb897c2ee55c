/** Tables of the parts of a season, as they stood on the as-of day. */
import type { SeasonRecord, TenureRecord } from '../../documents/catalogue.ts';
import { kickoffAt } from '../../documents/kick-off.ts';
import { shootOutWinnerOf } from '../../football/match.ts';
import { extraTimeState, type Goals } from '../../football/score.ts';
import type { TableRow as Placed } from '../../football/table-terms.ts';
import type { StageView } from '../../graph/competitions/stage-view.ts';
import type { MatchView } from '../../graph/matches/match-view.ts';
import type { TieView } from '../../graph/matches/tie-view.ts';
import { globalId, slugInSeason } from '../../model/ids.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { seasons as seasonTable } from '../../model/tables/seasons.ts';
import { stages as stageTable } from '../../model/tables/stages.ts';
import { tenures as tenureTable } from '../../model/tables/tenures.ts';
import { ties as tieTable } from '../../model/tables/ties.ts';
import { declaredColumns, entityColumns, propertyOf } from './declared.ts';
import { idOrNone } from './entities.ts';
import { always, boolean, day, integer, link, table, text, within } from './table.ts';

export const seasons = table<SeasonRecord>('seasons', entityColumns('season', seasonTable), {
  indexes: ['competition'],
});

export interface HostRow {
  readonly season: string;
  readonly country: string;
}

export const seasonHosts = table<HostRow>(
  'season_hosts',
  {
    season: within('seasons', ({ season }) => globalId('season', season)),
    country: within('countries', ({ country }) => globalId('country', country)),
  },
  { key: ['season', 'country'] },
);

/** Properties whose value depends on the as-of day. */
const STAGE_COLUMNS: readonly (keyof typeof stageTable.columns)[] = [
  'name',
  'kind',
  'position',
  'legs',
  'drawn',
];

export const stages = table<StageView>(
  'stages',
  {
    id: always(({ slug }) => globalId('stage', slug)),
    season: within('seasons', ({ season }) => globalId('season', season.id)),
    code: always(({ code }) => code),
    name: always(({ record }) => record.name),
    kind: always(({ record }) => record.kind),
    position: integer(({ record }) => record.position),
    legs: integer(({ record }) => record.legs),
    drawn: day(({ drawn }) => drawn),
    ...declaredColumns(stageTable, ({ record }, property) => propertyOf(record, property), STAGE_COLUMNS),
  },
  { indexes: ['season'] },
);

/** Properties whose value depends on the as-of day. */
const TIE_COLUMNS: readonly (keyof typeof tieTable.columns)[] = ['winner', 'decidedBy', 'date'];

export const ties = table<TieView>(
  'ties',
  {
    id: always(({ slug }) => globalId('tie', slug)),
    season: within('seasons', ({ season }) => globalId('season', season.id)),
    stage: link('stages', ({ season, stage }) =>
      stage ? globalId('stage', slugInSeason(season.id, stage.code)) : undefined,
    ),
    team_a: link('teams', ({ slots }) => slots[0].team),
    team_b: link('teams', ({ slots }) => slots[1].team),
    winner: link('teams', ({ winner }) => winner),
    decided_by: text(({ state }) => state?.decidedBy),
    decided_on: day(({ decidedOn }) => decidedOn),
    ...declaredColumns(tieTable, ({ record }, property) => propertyOf(record, property), TIE_COLUMNS),
  },
  { indexes: ['season', 'winner'] },
);

export interface PlayedMatchRow {
  readonly match: MatchView;
  readonly season: string;
  /** The slug of the tie; absent when the match belongs to no tie, or the tie was not known yet. */
  readonly tie: string | undefined;
}

const pair = (name: string, of: (match: MatchView) => Goals | null | undefined) => ({
  [`${name}_home`]: integer(({ match }: PlayedMatchRow) => of(match)?.home),
  [`${name}_away`]: integer(({ match }: PlayedMatchRow) => of(match)?.away),
});

/** Properties for which the exported table has columns of its own; scores depend on the as-of day. */
const MATCH_COLUMNS: readonly (keyof typeof matchTable.columns)[] = [
  ...(['date', 'kickoff', 'stage', 'group', 'matchday', 'leg', 'home', 'away', 'neutral'] as const),
  ...(['venue', 'city', 'halfTime', 'fullTime', 'extraTime', 'penalties', 'official'] as const),
  ...(['shootOutWinner', 'extraTimeState'] as const),
];

export const matches = table<PlayedMatchRow>(
  'matches',
  {
    id: always(({ match }) => globalId('match', match.id)),
    season: within('seasons', ({ season }) => globalId('season', season)),
    stage: within('stages', ({ season, match }) =>
      globalId('stage', slugInSeason(season, match.record.stage)),
    ),
    group_name: text(({ match }) => match.record.group),
    matchday: integer(({ match }) => match.record.matchday),
    tie: link('ties', ({ tie }) => idOrNone('tie', tie)),
    leg: integer(({ match }) => match.leg),
    date: day(({ match }) => match.date),
    kickoff: text(({ match }) => match.record.kickoff),
    kickoff_at: text(({ match }) => kickoffAt(match.record) ?? undefined),
    home: within('teams', ({ match }) => match.home),
    away: within('teams', ({ match }) => match.away),
    neutral: boolean(({ match }) => match.neutral),
    venue: link('venues', ({ match }) => idOrNone('venue', match.record.venue)),
    city: text(({ match }) => match.record.city),
    status: always(({ match }) => match.status),
    ...pair('half_time', ({ score }) => score?.halfTime),
    ...pair('full_time', ({ score }) => score?.fullTime),
    ...pair('extra_time', ({ score }) => score?.afterExtraTime),
    ...pair('penalties', ({ score }) => score?.penalties),
    shoot_out_winner: link('teams', ({ match }) => shootOutWinnerOf(match)),
    extra_time_state: text(({ match: { score } }) => (score === null ? null : extraTimeState(score))),
    ...pair('official', ({ official }) => official),
    ...declaredColumns(
      matchTable,
      ({ match }, property) => propertyOf(match.record, property),
      MATCH_COLUMNS,
    ),
  },
  { indexes: ['season', 'home', 'away', 'date', 'tie'] },
);

export interface MatchCoach {
  readonly match: string;
  readonly team: string;
  readonly tenure: TenureRecord;
}

/** The tenure that the coach of a team had on the day of a match. */
export const matchCoaches = table<MatchCoach>(
  'match_coaches',
  {
    match: within('matches', ({ match }) => globalId('match', match)),
    team: within('teams', ({ team }) => team),
    coach: within('coaches', ({ tenure }) => globalId('coach', tenure.coach)),
    tenure: within('tenures', ({ tenure }) => globalId('tenure', tenure.id)),
  },
  { key: ['match', 'team', 'tenure'], indexes: ['coach'] },
);

export const tenures = table<TenureRecord>(
  'tenures',
  {
    id: always(({ id }) => globalId('tenure', id)),
    coach: within('coaches', ({ coach }) => globalId('coach', coach)),
    team: within('teams', ({ team }) => team),
    role: always(({ role }) => role),
    valid_from: text(({ from }) => from),
    valid_to: text(({ to }) => to),
    end_kind: always(({ end }) => end),
    confidence: always(({ confidence }) => confidence),
    ...declaredColumns<TenureRecord>(tenureTable, propertyOf),
  },
  { indexes: ['coach', 'team'] },
);

export interface StandingRow {
  readonly stage: StageView;
  readonly group: string | null;
  readonly row: Placed;
}

/** Tables of leagues and groups, ranked by the rules of each competition. */
export const standings = table<StandingRow>(
  'standings',
  {
    season: within('seasons', ({ stage }) => globalId('season', stage.season.id)),
    stage: within('stages', ({ stage }) => globalId('stage', stage.slug)),
    group_name: text(({ group }) => group),
    position: integer(({ row }) => row.position),
    team: within('teams', ({ row }) => row.team),
    played: integer(({ row }) => row.played),
    won: integer(({ row }) => row.won),
    drawn: integer(({ row }) => row.drawn),
    lost: integer(({ row }) => row.lost),
    goals_for: integer(({ row }) => row.goalsFor),
    goals_against: integer(({ row }) => row.goalsAgainst),
    points: integer(({ row }) => row.points),
    deducted: integer(({ row }) => row.deducted),
  },
  { key: ['stage', 'team'], indexes: ['season', 'team'] },
);
