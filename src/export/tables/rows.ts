/** All rows of a version, one season at a time, so that memory never holds all of them. */
import type { NameRecord } from '../../documents/catalogue.ts';
import { type Cited, citedTogether, placeOf, referencesOf, worksIn } from '../../documents/citations.ts';
import { editionAsOf } from '../../graph/campaigns/qualification.ts';
import { hostsOf } from '../../graph/competitions/hosts.ts';
import type { SeasonView } from '../../graph/competitions/season-view.ts';
import { stageTable } from '../../graph/competitions/stage-table.ts';
import type { StageView } from '../../graph/competitions/stage-view.ts';
import { sourceOfWork } from '../../graph/dataset/citation.ts';
import { matchFacts, seasonFacts, stageFacts, teamFacts, tieFacts } from '../../graph/dataset/facts.ts';
import { clubOf, nationalTeamOf } from '../../graph/nodes/resolve.ts';
import { honoursOf } from '../../graph/teams/honour-lists.ts';
import { evidenceOf } from '../../graph/tenures/evidence.ts';
import type { GraphView } from '../../graph/view.ts';
import { type GlobalIdKind, globalId, globalIds } from '../../model/ids.ts';
import * as entities from './entities.ts';
import * as ofTeams from './of-teams.ts';
import * as season from './season.ts';
import { clubRows, conflictRows, pastNameRows, rulingRows, seasonStatementRows } from './statements.ts';
import {
  type Cell,
  type ExportRow,
  type ExportTable,
  rowsOf,
  type TableColumn,
  type TableOf,
} from './table.ts';
import * as whole from './whole-rows.ts';

/** All tables. A table comes before the tables that refer to it. */
export const TABLES: readonly ExportTable[] = [
  entities.sources,
  entities.confederations,
  entities.countries,
  entities.venues,
  entities.teams,
  entities.clubs,
  entities.coaches,
  entities.competitions,
  season.tenures,
  season.seasons,
  season.seasonHosts,
  season.stages,
  season.ties,
  season.matches,
  season.matchCoaches,
  season.standings,
  whole.pastRulings,
  whole.settled,
  whole.cutoffs,
  whole.unplayed,
  whole.entrants,
  ofTeams.deductions,
  ofTeams.honours,
  ofTeams.worldCupOutcomes,
  ofTeams.cycleOutcomes,
  whole.successions,
  whole.usualGrounds,
  whole.pastNames,
  whole.conflicts,
  entities.names,
  entities.provenance,
  entities.works,
];

/** A fact, and what was noted of where it was read. */
interface Evident {
  readonly predicate?: string;
  readonly evidence?: string | undefined;
}

interface DescribedRecord extends Cited {
  readonly names?: readonly NameRecord[] | undefined;
}

/** The names of something, and who it comes from. */
function* aboutRows(
  { index }: GraphView,
  subject: string,
  { names = [], ...cited }: DescribedRecord,
): Iterable<ExportRow> {
  yield* rowsOf(
    entities.names,
    names.map((name) => ({ subject, name })),
  );
  const references = referencesOf(citedTogether(cited)).flatMap(({ source: id, place }) => {
    const source = index.sources.get(id);
    return source === undefined ? [] : [{ subject, source, place: place === null ? null : placeOf(place) }];
  });
  yield* rowsOf(entities.provenance, references);
}

/** The reports that facts of a subject rest on, one row for each. */
const workRows = (view: GraphView, subject: string, statements: readonly Evident[]): Iterable<ExportRow> =>
  rowsOf(
    entities.works,
    statements.flatMap(({ predicate, evidence }) =>
      worksIn(evidence).map((work) => ({
        ...{ subject, work, source: sourceOfWork(view, work)?.id },
        ...(predicate !== undefined && { predicate }),
      })),
    ),
  );

/** The records of a table, with their names and sources. */
function* listRows<T extends DescribedRecord & { readonly id: string }>(
  view: GraphView,
  kind: GlobalIdKind,
  table: TableOf<T>,
  records: Iterable<T>,
): Iterable<ExportRow> {
  for (const record of records) {
    yield { table, row: table.rowOf(record) };
    yield* aboutRows(view, globalId(kind, record.id), record);
  }
}

function* catalogueRows(view: GraphView): Iterable<ExportRow> {
  const { index } = view;
  yield* rowsOf(entities.sources, index.sources.all());
  yield* listRows(view, 'confederation', entities.confederations, index.confederations.all());
  yield* listRows(view, 'country', entities.countries, view.countries.list);
  yield* listRows(view, 'venue', entities.venues, view.venues.list);
  const teams = entities.teamsOf(view);
  yield* rowsOf(entities.teams, teams);
  yield* listRows(view, 'club', entities.clubs, view.clubs.list);
  yield* clubRows(view);
  yield* pastNameRows(view);
  yield* conflictRows(view);
  yield* listRows(view, 'coach', entities.coaches, view.coaches.list);
  yield* listRows(view, 'competition', entities.competitions, index.competitions.list);
  for (const { id } of teams) yield* listRows(view, 'tenure', season.tenures, view.tenuresOfTeam(id));
}

async function* honourRows(view: GraphView): AsyncIterable<ExportRow> {
  for (const { id } of view.index.competitions.list)
    yield* rowsOf(ofTeams.honours, await honoursOf(view, id));
}

function* standingRows(stage: StageView): Iterable<ExportRow> {
  for (const group of stage.groups.length === 0 ? [null] : stage.groups) {
    const rows = stageTable(stage, { group, on: null, venue: 'ALL' })?.rows ?? [];
    yield* rowsOf(
      season.standings,
      rows.map((row) => ({ stage, group, row })),
    );
  }
}

function* matchRows(view: GraphView, held: SeasonView): Iterable<ExportRow> {
  for (const match of held.matches) {
    const { tie: code } = match.record;
    const tie = code === undefined ? undefined : held.tie(code)?.slug;
    yield* rowsOf(season.matches, [{ match, season: held.id, tie }]);
    const subject = globalId('match', match.id);
    yield* rulingRows(view, match);
    yield* aboutRows(view, subject, { source: match.record.source, sourceRow: match.record.sourceRow });
    yield* workRows(view, subject, matchFacts(match));
    for (const team of [match.home, match.away])
      yield* rowsOf(
        season.matchCoaches,
        match.played
          ? view.leadersOf(team, match.date).map((tenure) => ({ match: match.id, team, tenure }))
          : [],
      );
  }
}

function* seasonRows(view: GraphView, held: SeasonView): Iterable<ExportRow> {
  const { id, record } = held;
  yield* listRows(view, 'season', season.seasons, [record]);
  yield* rowsOf(
    season.seasonHosts,
    hostsOf(view, record).map((country) => ({ season: id, country })),
  );
  yield* rowsOf(season.stages, held.stages);
  for (const stage of held.stages) yield* workRows(view, globalId('stage', stage.slug), stageFacts(stage));
  yield* rowsOf(season.ties, held.ties);
  yield* workRows(view, globalId('season', id), seasonFacts(view, record));
  for (const tie of held.ties) yield* workRows(view, globalId('tie', tie.slug), tieFacts(tie));
  yield* matchRows(view, held);
  for (const stage of held.stages) yield* standingRows(stage);
  yield* seasonStatementRows(view, held);
  yield* rowsOf(
    ofTeams.deductions,
    held.document.deductions
      .filter(({ from }) => view.knows(from))
      .map((deduction) => ({ season: id, deduction })),
  );
  const { competition } = record;
  const isWorldCup = view.index.competitions.get(competition)?.kind === 'WORLD_CUP';
  const cycles = held.outcomes
    .filter(({ team }) => view.teamEntity(team) !== null)
    .map((stored) => ({ competition, outcome: editionAsOf(stored, view.asOf) }));
  yield* rowsOf(ofTeams.cycleOutcomes, cycles);
  // World Cups have a table of their own as well, which is older than that of all championships.
  yield* rowsOf(ofTeams.worldCupOutcomes, isWorldCup ? cycles : []);
}

const idsOf = (kind: GlobalIdKind, records: readonly { readonly id: string }[]): ReadonlySet<Cell> =>
  new Set(globalIds(kind, records));

/** The ids of the tables that lack what did not exist yet on the as-of day, by the name of the table. */
const entitiesOn = (view: GraphView): ReadonlyMap<string, ReadonlySet<Cell>> =>
  new Map([
    [entities.countries.name, idsOf('country', view.countries.list)],
    [entities.venues.name, idsOf('venue', view.venues.list)],
    [entities.clubs.name, idsOf('club', view.clubs.list)],
    [entities.coaches.name, idsOf('coach', view.coaches.list)],
    [entities.teams.name, new Set(entities.teamsOf(view).map(({ id }) => id))],
  ]);

/** Removes links to what did not exist yet: a ground that opened later, a country that succeeded later. */
class LinkResolver {
  readonly #ids: ReadonlyMap<string, ReadonlySet<Cell>>;

  constructor(view: GraphView) {
    this.#ids = entitiesOn(view);
  }

  resolved(candidate: ExportRow): ExportRow {
    const { table, row } = candidate;
    if (table.columns.every((column, index) => !this.#isLost(column, row[index] ?? null))) return candidate;
    return {
      table,
      row: table.columns.map((column, index) => {
        const cell = row[index] ?? null;
        return this.#isLost(column, cell) ? null : cell;
      }),
    };
  }

  #isLost({ references, required }: TableColumn, cell: Cell): boolean {
    if (cell === null || required || references === null) return false;
    return this.#ids.get(references)?.has(cell) === false;
  }
}

/** The reports of who led a team, of points taken from it and of its World Cups. */
async function* teamWorkRows(view: GraphView): AsyncIterable<ExportRow> {
  for (const { id, kind, record } of entities.teamsOf(view)) {
    for (const tenure of view.tenuresOfTeam(id))
      yield* workRows(view, globalId('tenure', tenure.id), [await evidenceOf(view, tenure.id)]);
    const team = kind === 'CLUB' ? clubOf(view, record.id) : nationalTeamOf(view, record.id);
    yield* workRows(view, id, team === null ? [] : await teamFacts(view, team));
  }
}

/** Every row of every table on the as-of day of the view. */
export async function* tableRows(view: GraphView): AsyncIterable<ExportRow> {
  const links = new LinkResolver(view);
  for (const row of catalogueRows(view)) yield links.resolved(row);
  for await (const row of honourRows(view)) yield links.resolved(row);
  yield* teamWorkRows(view);
  for (const { id: competition } of view.index.competitions.list) {
    for (const { id } of view.seasonsOf(competition)) {
      const held = await view.season(id);
      if (held === null) continue;
      for (const row of seasonRows(view, held)) yield links.resolved(row);
    }
  }
}
