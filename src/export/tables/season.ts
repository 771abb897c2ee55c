/** Tables of the parts of a season, as they stood on the as-of day. */
import type { HonourRecord, SeasonRecord, TenureRecord } from '../../documents/catalogue.ts';
import type { DeductionRecord } from '../../documents/documents.ts';
import { kickoffAt } from '../../documents/kick-off.ts';
import { shootOutWinnerOf } from '../../football/match.ts';
import { extraTimeState, type Goals } from '../../football/score.ts';
import type { TableRow as Placed } from '../../football/table-terms.ts';
import type { Edition } from '../../graph/campaigns/qualification.ts';
import type { StageView } from '../../graph/competitions/stage-view.ts';
import { type MatchView, toldOfMatch } from '../../graph/matches/match-view.ts';
import type { TieView } from '../../graph/matches/tie-view.ts';
import { globalId, slugInSeason } from '../../model/ids.ts';
import { outcomes as outcomeTable } from '../../model/tables/cycles.ts';
import { honours as honourTable } from '../../model/tables/honours.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { seasons as seasonTable } from '../../model/tables/seasons.ts';
import { stages as stageTable } from '../../model/tables/stages.ts';
import { tenures as tenureTable } from '../../model/tables/tenures.ts';
import { ties as tieTable } from '../../model/tables/ties.ts';
import { declaredColumns, entityColumns, propertyOf } from './declared.ts';
import { idOrNone } from './entities.ts';
import { always, boolean, type ColumnsOf, day, integer, link, table, text } from './table.ts';

/** A link that every row has. */
const within = <T>(other: string, of: (record: T) => string) => ({ ...link(other, of), required: true });

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
    ...declaredColumns(matchTable, ({ match }, property) => toldOfMatch(match, property), MATCH_COLUMNS),
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

export interface DeductionRow {
  readonly season: string;
  readonly deduction: DeductionRecord;
}

export const deductions = table<DeductionRow>(
  'deductions',
  {
    season: within('seasons', ({ season }) => globalId('season', season)),
    stage: within('stages', ({ season, deduction }) =>
      globalId('stage', slugInSeason(season, deduction.stage)),
    ),
    group_name: text(({ deduction }) => deduction.group),
    team: within('teams', ({ deduction }) => deduction.team),
    points: integer(({ deduction }) => deduction.points),
    valid_from: day(({ deduction }) => deduction.from),
    reason: always(({ deduction }) => deduction.reason),
  },
  { key: [], indexes: ['season', 'team'] },
);

export const honours = table<HonourRecord>(
  'honours',
  {
    competition: within('competitions', ({ competition }) => globalId('competition', competition)),
    label: always(({ label }) => label),
    season: link('seasons', ({ season }) => idOrNone('season', season)),
    team: link('teams', ({ team }) => team),
    honour: always(({ honour }) => honour),
    status: always(({ status }) => status),
    valid_from: day(({ from }) => from),
    valid_to: day(({ to }) => to),
    reason: text(({ reason }) => reason),
    confidence: text(({ confidence }) => confidence),
    ...declaredColumns<HonourRecord>(honourTable, propertyOf),
  },
  { key: [], indexes: ['competition', 'team'] },
);

export interface CycleRow {
  readonly competition: string;
  readonly outcome: Edition;
}

/** Properties for which the exported table has columns of its own: they depend on the as-of day. */
const OUTCOME_COLUMNS: readonly (keyof typeof outcomeTable.columns)[] = [
  ...(['outcome', 'entered', 'finals', 'decidedOn', 'opponent', 'decidedBy'] as const),
];

const outcomeColumns: ColumnsOf<CycleRow> = {
  edition: always(({ outcome }) => outcome.edition),
  team: within('teams', ({ outcome }) => outcome.record.team),
  outcome: always(({ outcome }) => outcome.outcome),
  finals: text(({ outcome }) => outcome.finals),
  decided_on: day(({ outcome: { outcome, record } }) =>
    outcome === 'IN_PROGRESS' ? null : record.decidedOn,
  ),
  opponent: link('teams', ({ outcome }) => outcome.opponent),
  match: link('matches', ({ outcome: { outcome, record } }) =>
    outcome === 'IN_PROGRESS' ? null : idOrNone('match', record.match),
  ),
  ...declaredColumns<CycleRow>(
    outcomeTable,
    ({ outcome: { outcome, record } }, property) =>
      outcome === record.outcome ? propertyOf(record, property) : undefined,
    OUTCOME_COLUMNS,
  ),
};

/** The outcome of each World Cup cycle for each national team. */
export const worldCupOutcomes = table<CycleRow>('world_cup_outcomes', outcomeColumns, {
  key: ['edition', 'team'],
  indexes: ['team'],
});

/** The same of every championship, World Cups among them. */
export const cycleOutcomes = table<CycleRow>(
  'cycle_outcomes',
  {
    competition: within('competitions', ({ competition }) => globalId('competition', competition)),
    ...outcomeColumns,
  },
  { key: ['competition', 'edition', 'team'], indexes: ['team'] },
);
