import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  CountryRecord,
  HonourRecord,
  SeasonRecord,
  TenureRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import { Leaders } from '../documents/leaders.ts';
import { isOfKind, slugOf } from '../model/ids.ts';
import type { OpenSeason, OpenTeam } from '../store/document-text.ts';
import type { Store } from '../store/store.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { seasonAsOf } from './competitions/season-as-of.ts';
import { SeasonView } from './competitions/season-view.ts';
import { Publications } from './dataset/publications.ts';
import { type Counts, countsOf } from './effort/counts.ts';
import { ParsedDocuments } from './effort/parsed-documents.ts';
import { COST, documentCost, WorkMeter } from './effort/work.ts';
import { isolateCache } from './isolate-caches.ts';
import { honoursKnown, tenuresKnown } from './known-on-day.ts';
import { knownBy, type MatchView } from './matches/match-view.ts';
import { memoizedByView, type ViewResults } from './memoized.ts';
import type { Team } from './nodes/entities.ts';
import { EntitiesOnDay } from './nodes/entities-on-day.ts';
import { type PromiseOrValue, whenReady } from './promise-or-value.ts';
import { type RelationGraph, relationGraphOf } from './relations/relation-graph.ts';
import { type SearchIndex, searchIndexOf } from './search/search-index.ts';
import { TeamView } from './teams/team-view.ts';
import { ViewCache } from './view-cache.ts';

const seasonViews = isolateCache(new ViewCache<OpenSeason, SeasonView>());
const teamViews = isolateCache(new ViewCache<OpenTeam, TeamView>());
/** Without an as-of day they are cached by the tenures of a catalogue; with one, for the request. */
const allLeaders = new WeakMap<readonly TenureRecord[], Leaders>();

const seasonsKnown = memoizedByView((view: GraphView, seasons: readonly SeasonRecord[]) =>
  view.known(seasons),
);

/**
 * The graph as it stood at the end of one day. Every reader goes through it, so that no resolver can ignore the day.
 * Made for one request.
 */
export class GraphView {
  /** The whole catalogue, whatever the day. The view itself looks up what came to exist on a day. */
  readonly index: CatalogueIndex;
  readonly clubs: EntitiesOnDay<ClubRecord>;
  readonly countries: EntitiesOnDay<CountryRecord>;
  readonly coaches: EntitiesOnDay<CoachRecord>;
  readonly venues: EntitiesOnDay<VenueRecord>;
  readonly competitions: EntitiesOnDay<CompetitionRecord>;
  /** Null means no as-of day: everything in the data is known. */
  readonly asOf: string | null;
  /** What ids end with, so that they name things as of the day: empty but in a snapshot. */
  readonly idSuffix: string;
  /** The same object for all operations of a request, and for all days that they ask for. */
  readonly request: object;
  /** The work of the request so far. */
  readonly work: WorkMeter;
  /** Documents of all days that are no seasons and no teams. */
  readonly parsed: ParsedDocuments;
  /** Results of filters, by the list of matches and the text of the filter. */
  readonly selected = new Map<readonly MatchView[], Map<string, readonly MatchView[]>>();
  /** See `memoizedByView`. */
  readonly memo: ViewResults = new Map();
  readonly #store: Store;
  readonly #seasons = new Map<string, PromiseOrValue<SeasonView | null>>();
  readonly #teams = new Map<string, PromiseOrValue<TeamView | null>>();
  readonly #leaders = new Map<string, Leaders>();

  constructor(
    store: Store,
    index: CatalogueIndex,
    asOf: string | null,
    work = new WorkMeter(),
    idSuffix = '',
  ) {
    this.#store = store;
    this.request = store;
    this.index = index;
    this.asOf = asOf;
    this.work = work;
    this.idSuffix = idSuffix;
    this.parsed = new ParsedDocuments(store, index, work);
    this.clubs = new EntitiesOnDay(index.clubs, asOf);
    this.countries = new EntitiesOnDay(index.countries, asOf);
    this.coaches = new EntitiesOnDay(index.coaches, asOf);
    this.venues = new EntitiesOnDay(index.venues, asOf);
    this.competitions = new EntitiesOnDay(index.competitions, asOf);
  }

  /** The same graph at the end of another day, but never later than "today"; ids of a snapshot contain the day. */
  at(day: string, isSnapshot = false): GraphView {
    const asOf = this.day < day ? this.day : day;
    return new GraphView(this.#store, this.index, asOf, this.work, isSnapshot ? `@${asOf}` : '');
  }

  /** "Today": the as-of day, or the last day that facts are about. */
  get day(): string {
    return this.asOf ?? this.index.knownThrough;
  }

  /** Numbers of everything, known without reading it. */
  get counts(): Counts {
    return countsOf(this.index);
  }

  get version(): string {
    return this.#store.manifest.version;
  }

  knows(day: string | undefined): boolean {
    return knownBy(day, this.asOf);
  }

  /** Null for an unknown season, and for one that had not begun by the as-of day, qualifying included. */
  seasonRecord(id: string): SeasonRecord | null {
    const record = this.index.seasons.get(id);
    return record === undefined ? null : seasonAsOf(record, this.asOf);
  }

  /** The seasons of a competition that had begun, oldest first. */
  seasonsOf(competition: string): readonly SeasonRecord[] {
    return seasonsKnown(this, this.index.seasonsOf.get(competition));
  }

  /** All seasons that had begun, in the order of the table. */
  get seasons(): readonly SeasonRecord[] {
    return seasonsKnown(this, this.index.seasons.all());
  }

  /** The seasons that had begun, each as it stood. */
  known(seasons: readonly SeasonRecord[]): readonly SeasonRecord[] {
    return seasons.flatMap((season) => seasonAsOf(season, this.asOf) ?? []);
  }

  /** The season that began last; null when none had begun. */
  lastSeasonOf(competition: string): SeasonRecord | null {
    for (const id of this.index.seasonsOf.ids(competition).toReversed()) {
      const season = this.seasonRecord(id);
      if (season !== null) return season;
    }
    return null;
  }

  season(id: string): PromiseOrValue<SeasonView | null> {
    const cached = this.#seasons.get(id);
    if (cached !== undefined) return cached;
    if (this.seasonRecord(id) !== null)
      this.work.once(`season ${id}`, documentCost(this.counts.season(id).characters));
    const made = this.#openSeason(id);
    this.#seasons.set(id, made);
    return made;
  }

  #openSeason(id: string): PromiseOrValue<SeasonView | null> {
    const record = this.seasonRecord(id);
    const competition = record === null ? null : this.index.competitions.get(record.competition);
    if (record === null || competition === null) return null;
    return whenReady(this.#store.season(id), (document) => {
      const view = document === null ? null : this.#seasonView(record, competition, document);
      this.#seasons.set(id, view);
      return view;
    });
  }

  #seasonView(record: SeasonRecord, competition: CompetitionRecord, document: OpenSeason): SeasonView {
    // All days after the last day of a season have the same view of it.
    const asOf = document.closed !== undefined && this.knows(document.closed) ? null : this.asOf;
    return seasonViews.get(
      document,
      asOf,
      (known) => known.record === record && known.competition === competition,
      () => new SeasonView(record, competition, document, asOf),
    );
  }

  /** @param id with its kind, `club:atalanta`; `days:2026-03-01` has the matches of a span of days. Null when the graph holds no match or outcome of the team. */
  team(id: string): PromiseOrValue<TeamView | null> {
    const cached = this.#teams.get(id);
    if (cached !== undefined) return cached;
    this.work.once(`team ${id}`, documentCost(this.counts.team(id).characters));
    const made = whenReady(this.#store.list(id), (document) => {
      const view = document === null ? null : this.#teamView(id, document);
      this.#teams.set(id, view);
      return view;
    });
    this.#teams.set(id, made);
    return made;
  }

  /** All matches of a team. The work to make them is counted once. */
  matchesOfTeam(team: TeamView): readonly MatchView[] {
    const { matches } = team;
    this.work.once(`matches of team ${team.id} ${this.asOf}`, matches.length * COST.matchMade);
    return matches;
  }

  /** All matches of a season. The work to make them is counted once. */
  matchesOfSeason(season: Pick<SeasonView, 'id' | 'matches'>): readonly MatchView[] {
    const { matches } = season;
    this.work.once(`matches of season ${season.id}`, matches.length * COST.matchMade);
    return matches;
  }

  #teamView(id: string, document: OpenTeam): TeamView {
    const make = () => new TeamView(id, document, this.asOf);
    return teamViews.get(document, this.asOf, (known) => known.id === id, make);
  }

  /** @param id with its kind. Null when there is no such team, or it did not exist yet. */
  teamEntity(id: string): Team | null {
    const slug = slugOf(id);
    if (isOfKind(id, 'club')) return this.#club(this.clubs.get(slug));
    if (!isOfKind(id, 'national-team')) return null;
    return this.#nationalTeam(this.countries.get(slug));
  }

  #club(record: ClubRecord | null): Team | null {
    return record === null ? null : { kind: 'club', record };
  }

  #nationalTeam(record: CountryRecord | null): Team | null {
    return record?.nationalTeam ? { kind: 'national-team', record } : null;
  }

  /** The honours of a competition that the catalogue has: they name champions that no final shows. */
  honoursOf = (competition: string): readonly HonourRecord[] =>
    honoursKnown(this, this.index.honoursOf.get(competition));

  /** Honours of a competition, or of the teams of an association or confederation, among those of others. */
  honours(of: 'competition' | 'teams', id: string): PromiseOrValue<readonly HonourRecord[]> {
    return whenReady(this.parsed.honours(of, id), (all) => honoursKnown(this, all));
  }

  /** The tenures of a team that had begun, oldest first. */
  tenuresOfTeam(team: string): readonly TenureRecord[] {
    return tenuresKnown(this, this.index.tenuresOfTeam.get(team));
  }

  /** The tenures of a coach that had begun, oldest first. */
  tenuresOfCoach(coach: string): readonly TenureRecord[] {
    return tenuresKnown(this, this.index.tenuresOfCoach.get(coach));
  }

  /** The relations of all days. A scope restricts them to the as-of day. */
  relations(): PromiseOrValue<RelationGraph> {
    return whenReady(this.#store.relations(), (document) => {
      if (document === null) throw new Error('the manifest names no relations');
      return relationGraphOf(document);
    });
  }

  /** The names to search in, of a script when it is not Latin; null when the data set has none. */
  searchIndex(script: string | null): PromiseOrValue<SearchIndex | null> {
    return whenReady(this.parsed.search(script), (found) => (found === null ? null : searchIndexOf(found)));
  }

  /** The log of publications; without any when a version is pinned. */
  publications(): PromiseOrValue<Publications | null> {
    return whenReady(this.#store.history(), (history) =>
      history === null ? null : new Publications(history, (hash) => this.#store.changes(hash)),
    );
  }

  /** The sources of the dates of all tenures, and their remarks, whatever the day: see `evidenceOf`. */
  evidence(): ReturnType<Store['evidence']> {
    return this.#store.evidence();
  }

  /** The coaches of a team, day by day. */
  leaders(team: string): Leaders {
    const known = this.#leaders.get(team) ?? this.#leadersOfTeam(team);
    this.#leaders.set(team, known);
    return known;
  }

  #leadersOfTeam(team: string): Leaders {
    const all = this.index.tenuresOfTeam.get(team);
    const known = this.asOf === null ? allLeaders.get(all) : undefined;
    if (known !== undefined) return known;
    const made = new Leaders(tenuresKnown(this, all));
    if (this.asOf === null) allLeaders.set(all, made);
    return made;
  }

  /** The coach of a team on a day; today's coach when that day is to come; null when none is known. */
  leaderOf(team: string, day: string): TenureRecord | null {
    return this.leadersOf(team, day)[0] ?? null;
  }

  /** The coach, and those who shared the post. */
  leadersOf(team: string, day: string): readonly TenureRecord[] {
    return this.leaders(team).on(day < this.day ? day : this.day);
  }
}
