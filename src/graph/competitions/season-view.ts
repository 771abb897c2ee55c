import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { OutcomeRecord, StageRecord } from '../../documents/documents.ts';
import type { OpenSeason } from '../../store/document-text.ts';
import { knownBy, MatchView, MatchViews } from '../matches/match-view.ts';
import { TieView } from '../matches/tie-view.ts';
import { StageView } from './stage-view.ts';

/** Stages whose matches decide between two teams. */
const KNOCKOUT_KINDS = new Set(['KNOCKOUT', 'PLAYOFF']);

/** A season as it stood at the end of the as-of day. Everything in it is worked out once and remembered. */
export class SeasonView {
  readonly record: SeasonRecord;
  readonly competition: CompetitionRecord;
  readonly document: OpenSeason;
  /** Null: everything that is known, or ever will be. */
  readonly asOf: string | null;
  readonly #views: MatchViews;
  readonly #byTeam = new Map<string, readonly MatchView[]>();
  #matches: readonly MatchView[] | null = null;
  #stages: readonly StageView[] | null = null;
  #ties: ReadonlyMap<string, TieView> | null = null;
  #tieList: readonly TieView[] | null = null;
  #teams: readonly string[] | null = null;
  #allSides: ReadonlySet<string> | null = null;
  #allKnown: boolean | null = null;

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
  }

  get id(): string {
    return this.record.id;
  }

  /** Matches whose pairing was known, by date, kick-off, id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.#views.of(this.document.matches.all());
    return this.#matches;
  }

  /** In the order they are played. A stage none of whose pairings was known yet is there, empty. */
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

  /** The legs of a tie whose pairing was known, in order of play. */
  legsOf(tie: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('tie', tie));
  }

  match(id: string): MatchView | null {
    const record = this.document.matches.get(id);
    return record === undefined ? null : (this.#views.of([record])[0] ?? null);
  }

  /** Team ids with a known match, by id. */
  get teams(): readonly string[] {
    this.#teams ??= [...this.#knownSides()].sort();
    return this.#teams;
  }

  /** Once every pairing is known the columns tell, and no match need be made. */
  get #isAllKnown(): boolean {
    this.#allKnown ??=
      this.asOf === null || this.document.matches.texts('knownFrom').every((day) => knownBy(day, this.asOf));
    return this.#allKnown;
  }

  /** Teams with a match, known or not. */
  get #sides(): ReadonlySet<string> {
    this.#allSides ??= new Set(this.document.sides);
    return this.#allSides;
  }

  #knownSides(): ReadonlySet<string> {
    if (this.#isAllKnown) return this.#sides;
    return new Set(this.matches.flatMap((match) => [match.home, match.away]));
  }

  /** Whether a team has a known match. */
  has(team: string): boolean {
    return this.#sides.has(team) && (this.#isAllKnown || this.matchesOf(team).length > 0);
  }

  /** Whether a team has a known match in a stage. */
  playsIn(team: string, stage: string): boolean {
    if (!this.#isAllKnown) return this.matchesOf(team).some((match) => match.record.stage === stage);
    return this.has(team) && this.document.matches.someBoth(['home', 'away'], team, 'stage', stage);
  }

  matchesOf(team: string): readonly MatchView[] {
    const known = this.#byTeam.get(team);
    if (known !== undefined) return known;
    // A name that nobody bears is not kept: views outlive requests, and anybody may ask for anything.
    if (!this.#sides.has(team)) return [];
    const found = this.#views.of(this.document.matches.havingAny(['home', 'away'], [team]));
    this.#byTeam.set(team, found);
    return found;
  }

  /** Matches of one of the teams; a match between two of them once. By date, kick-off, id. */
  matchesOfAny(teams: readonly string[]): readonly MatchView[] {
    const own = teams.filter((team) => this.#sides.has(team));
    return this.#views.of(this.document.matches.havingAny(['home', 'away'], own));
  }

  matchesOfStage(code: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('stage', code));
  }

  /** Whether a pairing of a stage was known. */
  hasMatchIn(code: string): boolean {
    if (this.#isAllKnown) return this.fixturesOf(code) > 0;
    return this.document.matches.someHaving('stage', code, (match) => MatchView.isKnown(match, this.asOf));
  }

  /** How many pairings a stage has, known or not. */
  fixturesOf(code: string): number {
    return this.document.matches.count('stage', code);
  }

  /** In whatever stage: two stages may each have a group of one name. */
  matchesOfGroup(group: string): readonly MatchView[] {
    return this.#views.of(this.document.matches.having('group', group));
  }

  /** Outcomes of the World Cup cycle, each as known on the as-of day. */
  get outcomes(): readonly OutcomeRecord[] {
    return this.document.outcomes;
  }

  isKnockout(stage: StageRecord): boolean {
    return KNOCKOUT_KINDS.has(stage.kind);
  }

  /** Whether its last day was past, no match of it to come, and the season is held whole. */
  get isOver(): boolean {
    return (
      this.record.complete &&
      this.record.end !== undefined &&
      this.document.stages.every(({ code }) => this.isStageOver(code) || this.fixturesOf(code) === 0)
    );
  }

  /** Whether no match of a stage, known or not, was to come; false where none is held. */
  isStageOver(code: string): boolean {
    const over = this.document.stages.find((stage) => stage.code === code)?.over;
    return over !== undefined && knownBy(over, this.asOf);
  }
}
