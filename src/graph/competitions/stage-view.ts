import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { StageRecord } from '../../documents/documents.ts';
import type { PlayedMatch } from '../../football/match.ts';
import { isKnockoutStage, isTableStage } from '../../football/rules/stage-kinds.ts';
import { slugInSeason } from '../../model/ids.ts';
import type { OpenSeason } from '../../store/document-text.ts';
import { knownBy, type MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { RecordedEntrants } from './recorded-entrants.ts';

/** What a stage needs to know of its season. */
interface SeasonOfStage {
  readonly id: string;
  readonly record: SeasonRecord;
  readonly competition: CompetitionRecord;
  readonly document: OpenSeason;
  readonly asOf: string | null;
  readonly stages: readonly StageView[];
  readonly matches: readonly MatchView[];
  tiesOf(stage: string): readonly TieView[];
  heldTiesOf(stage: string): number;
  readonly recorded: RecordedEntrants;
  has(team: string): boolean;
  playsIn(team: string, stage: string): boolean;
  matchesOf(team: string): readonly MatchView[];
  matchesOfStage(code: string): readonly MatchView[];
  matchesOfGroup(group: string): readonly MatchView[];
  indexesOf(code: string, group: string | null): readonly number[];
  resultsOf(code: string, group: string | null): readonly PlayedMatch[];
  hasMatchIn(code: string): boolean;
  fixturesOf(code: string): number;
  isStageOver(code: string): boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

/** One part of a season: a league phase, its groups, or a knockout round. */
export class StageView {
  readonly season: SeasonOfStage;
  readonly record: StageRecord;
  readonly #has = new Map<string, boolean>();
  #matches: readonly MatchView[] | null = null;
  #ties: readonly TieView[] | null = null;
  #teams: readonly string[] | null = null;
  #drawn: boolean | null = null;
  readonly #fixtures = new Map<string | null, number>();

  constructor(season: SeasonOfStage, record: StageRecord) {
    this.season = season;
    this.record = record;
  }

  get code(): string {
    return this.record.code;
  }

  /** `ucl-2025-26/r16`. It is unique in the graph. */
  get slug(): string {
    return slugInSeason(this.season.id, this.code);
  }

  /**
   * The day on which its pairings were drawn, from a source or by the rule. Null before that day, and for a stage
   * whose rounds are not held.
   */
  get drawn(): string | null {
    const { drawn } = this.record;
    return drawn !== undefined && knownBy(drawn, this.season.asOf) ? drawn : null;
  }

  get isKnockout(): boolean {
    return isKnockoutStage(this.record);
  }

  /** Whether its matches make a table. */
  get hasTable(): boolean {
    return isTableStage(this.record);
  }

  /** By date, kick-off and id. */
  get matches(): readonly MatchView[] {
    this.#matches ??= this.season.matchesOfStage(this.code);
    return this.#matches;
  }

  /** The matches of one group; those of the whole stage for null. */
  matchesIn(group: string | null): readonly MatchView[] {
    if (group === null) return this.matches;
    return this.season.matchesOfGroup(group).filter((match) => match.record.stage === this.code);
  }

  /** The same as a table needs them: `MatchView`s only where more than the result counts. */
  resultsIn(group: string | null): readonly PlayedMatch[] {
    return this.season.resultsOf(this.code, group);
  }

  /** How many matches of the stage or group are held, known or not. No match is made. */
  fixturesIn(group: string | null): number {
    const known = this.#fixtures.get(group) ?? this.season.indexesOf(this.code, group).length;
    this.#fixtures.set(group, known);
    return known;
  }

  /** Whether a team has a known match in the stage, or a known place. */
  has(team: string): boolean {
    const cached = this.#has.get(team);
    if (cached !== undefined) return cached;
    const found =
      this.season.playsIn(team, this.code) ||
      this.ties.some((tie) => tie.has(team)) ||
      this.#recorded.has(team);
    // An unknown name is not kept: views outlive requests, and clients may ask for any name.
    if (found || this.season.has(team)) this.#has.set(team, found);
    return found;
  }

  /** Whether its matches are not held, and entrants tell who went out in it. */
  get hasEntrantsOnly(): boolean {
    return this.season.recorded.covers(this.record);
  }

  /** Teams that are told to have had a place, from the day on which it was over. */
  get #recorded(): ReadonlySet<string> {
    return this.isOver ? this.season.recorded.in(this.record) : NOBODY;
  }

  get ties(): readonly TieView[] {
    this.#ties ??= this.season.tiesOf(this.code);
    return this.#ties;
  }

  /** Letters or numbers of the groups, in order; none in a stage without groups. */
  get groups(): readonly string[] {
    return [...new Set(this.matches.flatMap((match) => match.record.group ?? []))].sort();
  }

  /** Whether no team of the stage was known yet. */
  get isEmpty(): boolean {
    return (
      !this.season.hasMatchIn(this.code) &&
      this.ties.every((tie) => tie.teams.length === 0) &&
      this.#recorded.size === 0
    );
  }

  /** Ids of teams with a known match or place in the stage, in order. */
  get teams(): readonly string[] {
    this.#teams ??= this.#allTeams();
    return this.#teams;
  }

  #allTeams(): readonly string[] {
    const playing = this.matches.flatMap((match) => [match.home, match.away]);
    const drawn = this.ties.flatMap((tie) => tie.teams);
    return [...new Set([...playing, ...drawn, ...this.#recorded])].sort();
  }

  /** Whether every place in the stage was known. Then a team without a place is out. */
  get isDrawn(): boolean {
    this.#drawn ??= this.#allDrawn();
    return this.#drawn;
  }

  #allDrawn(): boolean {
    const all = this.season.heldTiesOf(this.code);
    if (all > 0) return this.ties.length === all && this.ties.every((tie) => tie.teams.length === 2);
    const fixtures = this.season.fixturesOf(this.code);
    return fixtures > 0 && (this.season.asOf === null || this.matches.length === fixtures);
  }

  get isOver(): boolean {
    return this.season.isStageOver(this.code);
  }
}
