import type { OutcomeRecord } from '../../documents/documents.ts';
import { slugInSeason, slugOf } from '../../documents/ids.ts';
import { campaignOf, type CampaignOutcome as RulesOutcome } from '../../football/campaign.ts';
import { compareText, isToCome } from '../../football/match.ts';
import { recordOf, type TeamRecord } from '../../football/record.ts';
import type { WorldCupOutcome } from '../../model/vocabularies.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import type { StageView } from '../competitions/stage-view.ts';
import { knownBy, type MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import { campaignStages } from './campaign-stages.ts';
import { decidedInTable } from './decided-in-table.ts';
import { type DecidedOutcome, isDecided, opponentAsOf } from './world-cup-history.ts';

export type TeamCampaignOutcome = RulesOutcome | 'QUALIFIED';

const OUTCOME_OF: Readonly<Record<WorldCupOutcome, TeamCampaignOutcome>> = {
  // Hosts and holders that played qualifiers all the same did not play for the place.
  HOST: 'FINISHED',
  HOLDER: 'FINISHED',
  QUALIFIED: 'QUALIFIED',
  QUALIFIED_BUT_WITHDREW: 'QUALIFIED',
  ELIMINATED: 'ELIMINATED',
  DID_NOT_ENTER: 'ELIMINATED',
  WITHDREW: 'ELIMINATED',
  BANNED: 'ELIMINATED',
};

/** After every day there is. */
const TO_COME = '9999';

/** A bracket drawn ahead tells its later rounds before the first one, so the day tells the order; without one a tie is to come. */
const firstDayOf = (tie: TieView): string => tie.legs[0]?.date ?? tie.record.date ?? TO_COME;

/** Not every team plays a play-off: the best of a league phase skip it, and so do teams that a group did not leave level. */
const isForAll = (stage: StageView): boolean =>
  stage.isKnockout && stage.code !== 'po' && !stage.code.endsWith('play-off');

/** Known on the as-of day or not. */
const heldTies = (stage: StageView | undefined): number =>
  stage?.season.document.ties.filter((tie) => tie.stage === stage.code).length ?? 0;

const POOL_PLACES: Readonly<Record<number, TeamCampaignOutcome>> = { 3: 'THIRD', 4: 'FOURTH' };

/** One team's part in one season, as it stood on the as-of day. */
export class Campaign {
  readonly team: string;
  readonly season: SeasonView;
  /** The fact of how the World Cup cycle ended, known by the as-of day or not. */
  readonly #cycle: OutcomeRecord | null;
  #outcome: TeamCampaignOutcome | null = null;
  #reached: StageView | null | undefined;

  /** @param cycleOutcome of the team in the World Cup cycle that the season is the qualifying of; null otherwise. */
  constructor(team: string, season: SeasonView, cycleOutcome: OutcomeRecord | null = null) {
    this.team = team;
    this.season = season;
    this.#cycle = cycleOutcome;
  }

  /** How the World Cup cycle ended for the team, where the season is its qualifying and that was known. */
  get cycleOutcome(): DecidedOutcome | null {
    const cycle = this.#cycle;
    if (cycle === null) return null;
    if (isDecided(cycle, this.season.asOf)) return cycle;
    // A place that was given up later is won until then.
    const won = cycle.qualifiedOn !== undefined && knownBy(cycle.qualifiedOn, this.season.asOf);
    return won ? { ...cycle, outcome: 'QUALIFIED' } : null;
  }

  /** `ucl-2025-26/atalanta`: unique, since a slug does not name both a club and a country in one season. */
  get slug(): string {
    return slugInSeason(this.season.id, slugOf(this.team));
  }

  get matches(): readonly MatchView[] {
    return this.season.matchesOf(this.team);
  }

  /** Ties the team has a known place in, or may still come into, in order of play. */
  get ties(): readonly TieView[] {
    const own = this.season.ties.filter((tie) => tie.has(this.team));
    return own.length < 2 ? own : own.toSorted((a, b) => compareText(firstDayOf(a), firstDayOf(b)));
  }

  /** In the order in which the team came into them. */
  get stages(): readonly StageView[] {
    const own = this.season.stages.filter((stage) => stage.has(this.team));
    if (this.season.competition.kind !== 'WORLD_CUP_QUALIFYING') return own;
    // Rounds of several confederations stand side by side there, and ties of several rounds in one stage: the day tells.
    return own.toSorted((a, b) => compareText(this.#firstDayIn(a), this.#firstDayIn(b)));
  }

  /** Who has a place in a tie and no match of it yet came into that stage last. */
  #firstDayIn(stage: StageView): string {
    const match = this.matches.find(({ record }) => record.stage === stage.code);
    if (match !== undefined) return match.date;
    return this.ties.filter(({ record }) => record.stage === stage.code).map(firstDayOf)[0] ?? TO_COME;
  }

  /** The last stage the team has a known match or place in. */
  get stageReached(): StageView | null {
    if (this.#reached === undefined) this.#reached = this.#lastStage();
    return this.#reached;
  }

  #lastStage(): StageView | null {
    if (this.season.competition.kind === 'WORLD_CUP_QUALIFYING') return this.stages.at(-1) ?? null;
    return this.season.stages.findLast((stage) => stage.has(this.team)) ?? null;
  }

  /** Fixtures still to be played whose opponent is known, by date. */
  get remaining(): readonly MatchView[] {
    return this.matches.filter(isToCome);
  }

  /** Ties the team is in or would reach by winning, while their two sides are not both known: the next one first. */
  get upcomingTies(): readonly TieView[] {
    const open = this.ties
      .filter((tie) => tie.winner === null)
      .map((tie) => (tie.teams.length < 2 ? tie : tie.leadsTo));
    const found: TieView[] = [];
    for (let tie = open.find((candidate) => candidate !== null) ?? null; tie !== null; tie = tie.leadsTo)
      found.push(tie);
    return found;
  }

  get record(): TeamRecord {
    return recordOf(this.matches, [this.team]);
  }

  /** The tie in which the team went out, or won the final; null when no tie decided. */
  get decisiveTie(): TieView | null {
    const { kind } = this.season.competition;
    const last = this.ties.findLast((tie) => tie.stage?.code !== 'third') ?? null;
    if (last === null || last.winner === null || kind === 'DOMESTIC_LEAGUE') return null;
    if (last.loser === this.team) return last;
    // Winning a round decides nothing before the last one.
    const isLast = kind === 'WORLD_CUP_QUALIFYING' ? this.#wonPlaceIn(last) : last.stage?.code === 'final';
    return isLast ? last : null;
  }

  /** In qualifying a group may follow a tie: the fact tells the day, and without one the tie that leads nowhere does. */
  #wonPlaceIn(tie: TieView): boolean {
    if (this.#cycle === null) return tie.leadsTo === null;
    return this.cycleOutcome?.outcome === 'QUALIFIED' && this.cycleOutcome.decidedOn === tie.decidedOn;
  }

  get eliminatedBy(): string | null {
    const tie = this.decisiveTie;
    if (tie !== null) return tie.loser === this.team ? tie.winner : null;
    return this.cycleOutcome?.outcome === 'ELIMINATED'
      ? opponentAsOf(this.cycleOutcome, this.season.asOf)
      : null;
  }

  /** The match that decided the campaign; null while it is not decided, and when no single match decided it. */
  get decisiveMatch(): MatchView | null {
    const { decisiveTie } = this;
    if (decisiveTie !== null) return decisiveTie.legs.findLast((leg) => leg.played) ?? null;
    if (this.#cycle === null) return decidedInTable(this.season, this.team, this.outcome);
    const match = this.cycleOutcome?.match;
    return match === undefined ? null : this.season.match(match);
  }

  get outcome(): TeamCampaignOutcome {
    this.#outcome ??= this.#work();
    return this.#outcome;
  }

  #work(): TeamCampaignOutcome {
    if (this.season.competition.kind === 'WORLD_CUP_QUALIFYING') return this.#qualifying();
    if (this.#isPassedOver()) return this.#thirdOrFourth() ?? 'ELIMINATED';
    const { outcome, decisiveRow } = campaignOf(this.team, campaignStages(this.season, this.team));
    if (outcome === 'ELIMINATED') return this.#thirdOrFourth() ?? outcome;
    if (outcome === 'IN_PROGRESS' && this.#isLeftOut()) return 'ELIMINATED';
    // A final pool gives four places, and a league two: in 1950 no match for third was played.
    const isPool = outcome === 'FINISHED' && this.season.competition.kind === 'WORLD_CUP';
    return isPool ? (POOL_PLACES[decisiveRow?.position ?? 0] ?? outcome) : outcome;
  }

  /**
   * Whether it had a place in a table, and a round that nobody skips was drawn without it. No table need be worked out
   * then, which is most of the work for half of the field.
   */
  #isPassedOver(): boolean {
    const stages = this.season.stages.filter(({ code }) => code !== 'third');
    const last = stages.findLastIndex((stage) => stage.has(this.team));
    if (stages[last]?.hasTable !== true) return false;
    const rounds = stages.slice(last + 1).filter(isForAll);
    // A round with a tie too few, such as one that was called off, does not hold every team.
    const isWhole = (index: number): boolean => heldTies(rounds[index]) >= 2 * heldTies(rounds[index + 1]);
    return rounds.some((round, at) => isWhole(at) && round.isDrawn);
  }

  /** Whether all that followed was drawn without the team: a tie that was not played, or a table whose rules are not known. */
  #isLeftOut(): boolean {
    const { stages, competition } = this.season;
    const last = stages.findLastIndex((stage) => stage.has(this.team));
    const rest = stages.slice(last + 1);
    return competition.kind !== 'DOMESTIC_LEAGUE' && rest.length > 0 && rest.every((stage) => stage.isDrawn);
  }

  /** Rounds of several confederations stand side by side there, and groups had rules of their own: facts tell. */
  #qualifying(): TeamCampaignOutcome {
    if (this.#cycle !== null)
      return this.cycleOutcome === null ? 'IN_PROGRESS' : OUTCOME_OF[this.cycleOutcome.outcome];
    const tie = this.decisiveTie;
    if (tie === null) return 'IN_PROGRESS';
    return tie.loser === this.team ? 'ELIMINATED' : 'QUALIFIED';
  }

  /** Where groups followed groups, the seconds met for third place without having lost a tie. */
  #thirdOrFourth(): 'THIRD' | 'FOURTH' | null {
    const tie = this.ties.find((candidate) => candidate.stage?.code === 'third');
    if (!tie?.winner) return null;
    return tie.winner === this.team ? 'THIRD' : 'FOURTH';
  }
}
