import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { OutcomeRecord } from '../../documents/documents.ts';
import type { PlayedMatch } from '../../football/match.ts';
import type { OpenSeason } from '../../store/document-text.ts';
import { knownBy, MatchView, MatchViews } from '../matches/match-view.ts';
import { PlainMatches } from '../matches/plain-match.ts';
import { TieView } from '../matches/tie-view.ts';
import { RecordedEntrants, type SeasonOfEntrants } from './recorded-entrants.ts';
import { StageView } from './stage-view.ts';

/** A season as it stood at the end of the as-of day. Everything is computed once and kept. */
export class SeasonView {
  readonly record: SeasonRecord;
  readonly competition: CompetitionRecord;
  readonly document: OpenSeason;
  /** Null means no as-of day: everything in the data is known. */
  readonly asOf: string | null;
  readonly #views: MatchViews;
  readonly #results: PlainMatches;
  readonly #byTeam = new Map<string, readonly MatchView[]>();
  #matches: readonly MatchView[] | null = null;
  #stages: readonly StageView[] | null = null;
  #ties: ReadonlyMap<string, TieView> | null = null;
  #tieList: readonly TieView[] | null = null;
  readonly #stagesByTeam = new Map<string, ReadonlySet<string>>();
  #tiesByStage: ReadonlyMap<string, readonly TieView[]> | null = null;
  #heldTies: ReadonlyMap<string, readonly unknown[]> | null = null;
  #teams: readonly string[] | null = null;
  #allSides: ReadonlySet<string> | null = null;
  #allKnown: boolean | null = null;
  #recorded: RecordedEntrants | null = null;

  constructor(
    record: SeasonRecord,
    competition: CompetitionRecord,
    document: OpenSeason,
    asOf: string | null,
  ) {
    this.record = record;
    this.competition = competition;
    this.document = document;
    this.asOf = asOf;
    this.#views = new MatchViews(asOf);
    this.#results = new PlainMatches(document.matches);
  }

  get id(): string {
    return this.record.id;
  }

  /** Matches whose pairing was known, by date, kick-off and id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.#views.of(this.document.matches.all());
    return this.#matches;
  }

  /** In order of play. A stage without a known pairing is in the list, empty. */
  get stages(): readonly StageView[] {
    this.#stages ??= this.document.stages.map((stage) => new StageView(this, stage));
    return this.#stages;
  }

  stage(code: string): StageView | null {
    return this.stages.find((stage) => stage.code === code) ?? null;
  }

  /** Ties whose pairing was known, in the order of the document. */
  get ties(): readonly TieView[] {
    this.#tieList ??= [...this.#tieMap().values()];
    return this.#tieList;
  }

  /** Those of one stage: parted once, since a campaign asks it of every stage. */
  tiesOf(stage: string): readonly TieView[] {
    this.#tiesByStage ??= Map.groupBy(this.ties, (tie) => tie.stageCode);
    return this.#tiesByStage.get(stage) ?? [];
  }

  /** How many ties of a stage are held, known or not. */
  heldTiesOf(stage: string): number {
    this.#heldTies ??= Map.groupBy(this.document.ties, (tie) => tie.stage);
    return this.#heldTies.get(stage)?.length ?? 0;
  }

  tie(code: string): TieView | null {
    return this.#tieMap().get(code) ?? null;
  }

  #tieMap(): ReadonlyMap<string, TieView> {
    this.#ties ??= new Map(
      this.document.ties
        .filter((tie) => knownBy(tie.knownFrom, this.asOf))
        .map((tie) => [tie.code, new TieView(this, tie)]),
    );
    return this.#ties;
  }

  /** The day of the last leg of a tie, be its pairing known or not; empty without legs. */
  lastLegOn(tie: string): string {
    const days = this.document.matches.having('tie', tie).map(({ date }) => date);
    return days.reduce((last, day) => (day > last ? day : last), '');
  }

  /** The legs of a tie whose pairing was known, in order of play. */
  legsOf(tie: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('tie', tie));
  }

  match(id: string): MatchView | null {
    const record = this.document.matches.get(id);
    return record === undefined ? null : (this.#views.of([record])[0] ?? null);
  }

  /** The entrants that no match shows. */
  get recorded(): RecordedEntrants {
    this.#recorded ??= new RecordedEntrants(this.asOf === null ? this.document : this.#recordedByThen());
    return this.#recorded;
  }

  /** Where a team went out is known once that stage was over, and a place in a tie once it was drawn. */
  #recordedByThen(): SeasonOfEntrants {
    const { stages, ties, entrants = [] } = this.document;
    return {
      stages,
      ties: ties.filter((tie) => knownBy(tie.knownFrom, this.asOf)),
      entrants: entrants.map((entrant) => {
        const { out, ending: _ending, evidence: _evidence, ...begun } = entrant;
        const isKnown = out === undefined ? knownBy(this.record.end, this.asOf) : this.isStageOver(out);
        return isKnown ? entrant : begun;
      }),
    };
  }

  /** Ids of teams that took part, in order. */
  get teams(): readonly string[] {
    this.#teams ??= [...new Set([...this.#knownSides(), ...this.recorded.entrants.keys()])].sort();
    return this.#teams;
  }

  /** When every pairing is known, the columns have the teams, and no match has to be made. */
  get #isAllKnown(): boolean {
    this.#allKnown ??=
      this.asOf === null || this.document.matches.texts('knownFrom').every((day) => knownBy(day, this.asOf));
    return this.#allKnown;
  }

  /** Teams with a match, whether its pairing was known or not. */
  get #sides(): ReadonlySet<string> {
    this.#allSides ??= new Set(this.document.sides);
    return this.#allSides;
  }

  #knownSides(): ReadonlySet<string> {
    if (this.#isAllKnown) return this.#sides;
    return new Set(this.matches.flatMap((match) => [match.home, match.away]));
  }

  /** Whether a team took part: it has a known match, or is a recorded entrant. */
  has(team: string): boolean {
    return this.recorded.entrants.has(team) || this.#plays(team);
  }

  #plays(team: string): boolean {
    return this.#sides.has(team) && (this.#isAllKnown || this.matchesOf(team).length > 0);
  }

  /** Whether a team has a known match in a stage. */
  playsIn(team: string, stage: string): boolean {
    if (!this.#isAllKnown) return this.matchesOf(team).some((match) => match.record.stage === stage);
    return this.#plays(team) && this.#stagesOf(team).has(stage);
  }

  /** Codes of the stages in which a team has a match, known or not. */
  #stagesOf(team: string): ReadonlySet<string> {
    const found =
      this.#stagesByTeam.get(team) ?? this.document.matches.textsOfThose('stage', ['home', 'away'], team);
    this.#stagesByTeam.set(team, found);
    return found;
  }

  matchesOf(team: string): readonly MatchView[] {
    const cached = this.#byTeam.get(team);
    if (cached !== undefined) return cached;
    // An unknown name is not kept: views outlive requests, and clients may ask for any name.
    if (!this.#sides.has(team)) return [];
    const found = this.#views.of(this.document.matches.havingAny(['home', 'away'], [team]));
    this.#byTeam.set(team, found);
    return found;
  }

  /** Matches of one of the teams, by date, kick-off and id. A match between two of them is listed once. */
  matchesOfAny(teams: readonly string[]): readonly MatchView[] {
    const own = teams.filter((team) => this.#sides.has(team));
    return this.#views.of(this.document.matches.havingAny(['home', 'away'], own));
  }

  matchesOfStage(code: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('stage', code));
  }

  /** Places of the matches of a stage, or of one of its groups, in the document, whether known or not. */
  indexesOf(code: string, group: string | null): readonly number[] {
    const { matches } = this.document;
    const all = matches.indexesHaving('stage', code);
    if (group === null) return all;
    const groups = matches.textsByIndex('group');
    return all.filter((index) => groups[index] === group);
  }

  /** The matches of a stage or group as a table needs them. Once everything is known, few of them have to be made. */
  resultsOf(code: string, group: string | null): readonly PlayedMatch[] {
    const { matches } = this.document;
    return this.indexesOf(code, group).flatMap((index) => {
      const plain = this.asOf === null ? this.#results.at(index) : null;
      return plain ?? this.#views.of([matches.at(index)].filter((match) => match !== undefined));
    });
  }

  /** Whether any pairing of a stage was known. */
  hasMatchIn(code: string): boolean {
    if (this.#isAllKnown) return this.fixturesOf(code) > 0;
    return this.document.matches.someHaving('stage', code, (match) => MatchView.isKnown(match, this.asOf));
  }

  /** Number of pairings of a stage, whether known or not. */
  fixturesOf(code: string): number {
    return this.document.matches.count('stage', code);
  }

  /** Matches of the group in any stage: two stages may each have a group of the same name. */
  matchesOfGroup(group: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('group', group));
  }

  /** The outcomes of the World Cup cycle, as known on the as-of day. */
  get outcomes(): readonly OutcomeRecord[] {
    return this.document.outcomes;
  }

  /**
   * Whether the season was over: its last day was past, no match was to come, and the graph holds it completely, or
   * records how it ended for all.
   */
  get isOver(): boolean {
    const { end, complete } = this.record;
    if (end === undefined) return false;
    if (this.recorded.entrants.size > 0) return true;
    return (
      complete &&
      this.document.stages.every(({ code }) => this.isStageOver(code) || this.fixturesOf(code) === 0)
    );
  }

  /** Whether no match of a stage was to come, known or not; false when the graph holds none. */
  isStageOver(code: string): boolean {
    const over = this.document.stages.find((stage) => stage.code === code)?.over;
    return over !== undefined && knownBy(over, this.asOf);
  }
}
