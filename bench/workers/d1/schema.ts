/** The same four questions as a schema over D1, made as Pothos' guides make one: rows in, fields out, joins in the roots. */
import SchemaBuilder from '@pothos/core';
import {
  clubById,
  countOfTeam,
  lastAgainst,
  lastOfTeam,
  matchById,
  recordAgainst,
  type Statement,
  seasonBy,
  tableOf,
} from './sql.ts';

interface MatchRow {
  readonly id: string;
  readonly date: string;
  readonly kickoff: string | null;
  readonly home_goals: number | null;
  readonly away_goals: number | null;
  readonly stage: string;
  readonly home_id: string;
  readonly home: string;
  readonly away_id: string;
  readonly away: string;
  readonly home_coach: string | null;
  readonly away_coach: string | null;
}

interface RecordRow {
  readonly played: number;
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
  readonly goals_for: number;
  readonly goals_against: number;
}

interface Named {
  readonly id?: string;
  readonly name: string;
}

interface Goals {
  readonly home: number;
  readonly away: number;
}

interface MatchPage {
  readonly totalCount: number;
  readonly nodes: readonly MatchRow[];
}

interface Club extends Named {
  readonly city: string | null;
  readonly matches: MatchPage;
}

interface HeadToHead {
  readonly record: RecordRow;
  readonly last: MatchRow | null;
}

/** Runs statements in one round trip; the rows of each. */
export type Query = (statements: readonly Statement[]) => Promise<readonly (readonly unknown[])[]>;

const builder = new SchemaBuilder<{ Context: { query: Query }; DefaultFieldNullability: false }>({
  defaultFieldNullability: false,
});

const NamedRef = builder.objectRef<Named>('Named').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id, name }) => id ?? name }),
    name: t.exposeString('name', {}),
  }),
});

const GoalsRef = builder.objectRef<Goals>('Goals').implement({
  fields: (t) => ({ home: t.exposeInt('home', {}), away: t.exposeInt('away', {}) }),
});

const coachOf = (name: string | null): Named | null => (name === null ? null : { name });

const MatchRef = builder.objectRef<MatchRow>('Match').implement({
  fields: (t) => ({
    id: t.exposeID('id', {}),
    date: t.exposeString('date', {}),
    kickoff: t.exposeString('kickoff', { nullable: true }),
    stage: t.field({ type: NamedRef, resolve: ({ stage }) => ({ name: stage }) }),
    home: t.field({ type: NamedRef, resolve: ({ home_id, home }) => ({ id: home_id, name: home }) }),
    away: t.field({ type: NamedRef, resolve: ({ away_id, away }) => ({ id: away_id, name: away }) }),
    counting: t.field({
      type: GoalsRef,
      nullable: true,
      resolve: ({ home_goals, away_goals }) =>
        home_goals === null || away_goals === null ? null : { home: home_goals, away: away_goals },
    }),
    homeCoach: t.field({
      type: NamedRef,
      nullable: true,
      resolve: ({ home_coach }) => coachOf(home_coach),
    }),
    awayCoach: t.field({
      type: NamedRef,
      nullable: true,
      resolve: ({ away_coach }) => coachOf(away_coach),
    }),
  }),
});

const RecordRef = builder.objectRef<RecordRow>('Record').implement({
  fields: (t) => ({
    played: t.exposeInt('played', {}),
    won: t.exposeInt('won', {}),
    drawn: t.exposeInt('drawn', {}),
    lost: t.exposeInt('lost', {}),
    goalsFor: t.exposeInt('goals_for', {}),
    goalsAgainst: t.exposeInt('goals_against', {}),
    goalDifference: t.int({ resolve: ({ goals_for, goals_against }) => goals_for - goals_against }),
  }),
});

const RowRef = builder.objectRef<RecordRow & Named>('TableRow').implement({
  fields: (t) => ({
    team: t.field({ type: NamedRef, resolve: (row) => row }),
    points: t.int({ resolve: ({ won, drawn }) => 3 * won + drawn }),
    record: t.field({ type: RecordRef, resolve: (row) => row }),
  }),
});

const TableRef = builder.objectRef<readonly (RecordRow & Named)[]>('Table').implement({
  fields: (t) => ({ rows: t.field({ type: [RowRef], resolve: (rows) => [...rows] }) }),
});

const SeasonRef = builder
  .objectRef<{ readonly label: string; readonly rows: readonly (RecordRow & Named)[] }>('Season')
  .implement({
    fields: (t) => ({
      label: t.exposeString('label', {}),
      table: t.field({ type: TableRef, resolve: ({ rows }) => rows }),
    }),
  });

const MatchPageRef = builder.objectRef<MatchPage>('MatchConnection').implement({
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', {}),
    nodes: t.field({ type: [MatchRef], resolve: ({ nodes }) => [...nodes] }),
  }),
});

const ClubRef = builder.objectRef<Club>('Club').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id = '' }) => id }),
    name: t.exposeString('name', {}),
    city: t.exposeString('city', { nullable: true }),
    matches: t.field({
      type: MatchPageRef,
      args: { last: t.arg.int({ required: true }) },
      resolve: ({ matches }) => matches,
    }),
  }),
});

const HeadToHeadRef = builder.objectRef<HeadToHead>('HeadToHead').implement({
  fields: (t) => ({
    record: t.field({ type: RecordRef, resolve: ({ record }) => record }),
    last: t.field({ type: MatchRef, nullable: true, resolve: ({ last }) => last }),
  }),
});

const EntityBy = builder.inputType('EntityBy', { fields: (t) => ({ slug: t.string({ required: true }) }) });
const SideBy = builder.inputType('SideBy', {
  fields: (t) => ({ team: t.id({}), association: t.string({}) }),
});

/** Matches of a club that a page shows. */
const PAGE = 20;

builder.queryType({
  fields: (t) => ({
    match: t.field({
      type: MatchRef,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_root, { id }, { query }) => {
        const [[match = null] = []] = await query([matchById(`${id}`)]);
        return match as MatchRow | null;
      },
    }),
    season: t.field({
      type: SeasonRef,
      nullable: true,
      args: { competition: t.arg.string({ required: true }), label: t.arg.string({ required: true }) },
      resolve: async (_root, { competition, label }, { query }) => {
        const [[season] = [], rows = []] = await query([
          seasonBy(competition, label),
          tableOf(competition, label),
        ]);
        return season === undefined ? null : { label, rows: rows as (RecordRow & Named)[] };
      },
    }),
    club: t.field({
      type: ClubRef,
      nullable: true,
      args: { by: t.arg({ type: EntityBy, required: true }) },
      resolve: async (_root, { by: { slug } }, { query }) => {
        const id = `club:${slug}`;
        const [[club] = [], [total] = [], matches = []] = await query([
          clubById(id),
          countOfTeam(id),
          lastOfTeam(id, PAGE),
        ]);
        if (club === undefined) return null;
        const { total: totalCount } = total as { total: number };
        const nodes = (matches as MatchRow[]).toReversed();
        return { ...(club as Omit<Club, 'matches'>), matches: { totalCount, nodes } };
      },
    }),
    headToHead: t.field({
      type: HeadToHeadRef,
      nullable: true,
      args: { a: t.arg({ type: SideBy, required: true }), b: t.arg({ type: SideBy, required: true }) },
      resolve: async (_root, { a, b }, { query }) => {
        const [team, association] = [`${a.team}`, b.association ?? ''];
        const [[record] = [], [last = null] = []] = await query([
          recordAgainst(team, association),
          lastAgainst(team, association),
        ]);
        return { record: record as RecordRow, last: last as MatchRow | null };
      },
    }),
  }),
});

export const schema = builder.toSchema();
