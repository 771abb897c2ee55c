import type { OutcomeRecord } from '../../documents/documents.ts';
import {
  campaignOf,
  poolOutcome,
  type CampaignOutcome as RulesOutcome,
  thirdOrFourth,
} from '../../football/campaign.ts';
import { compareText, isToCome } from '../../football/match.ts';
import { AFTER_ALL_DAYS } from '../../football/partial-date.ts';
import { recordOf, type TeamRecord } from '../../football/record.ts';
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import { slugInSeason, slugOf } from '../../model/ids.ts';
import type { WorldCupOutcome } from '../../model/vocabularies.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import type { StageView } from '../competitions/stage-view.ts';
import { knownBy, type MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { GraphView } from '../view.ts';
import { campaignStages } from './campaign-stages.ts';
import { decidedInTable } from './decided-in-table.ts';
import { asRuledBy, type DecidedOutcome, isDecided, opponentAsOf } from './qualification.ts';

type TeamCampaignOutcome = RulesOutcome | 'QUALIFIED' | 'UNKNOWN';

const OUTCOME_OF: Readonly<Record<WorldCupOutcome, TeamCampaignOutcome>> = {
  // Hosts and holders that played in qualifying did not need the place.
  HOST: 'FINISHED',
  HOLDER: 'FINISHED',
  QUALIFIED: 'QUALIFIED',
  INVITED: 'FINISHED',
  QUALIFIED_BUT_WITHDREW: 'QUALIFIED',
  ELIMINATED: 'ELIMINATED',
  DID_NOT_ENTER: 'ELIMINATED',
  WITHDREW: 'ELIMINATED',
  BANNED: 'ELIMINATED',
};

/**
 * A bracket that is drawn ahead lists later rounds first, so ties are ordered by day. A tie without a day comes last.
 */
const firstDayOf = (tie: TieView): string =>
  tie.legs[0]?.date ?? tie.record.date ?? tie.stage?.over ?? AFTER_ALL_DAYS;

/** Not every team plays in a play-off: the best teams of a league phase skip it, and so do most teams of a group. */
const isForAll = (stage: StageView): boolean =>
  stage.isKnockout && stage.code !== 'po' && !stage.code.endsWith('play-off');

/** Whether it was known on the as-of day or not. */
const heldTies = (stage: StageView | undefined): number => stage?.season.heldTiesOf(stage.code) ?? 0;

/** The part of one team in one season, as it stood on the as-of day. */
export class Campaign {
  readonly team: string;
  readonly season: SeasonView;
  /** How the cycle ended, whether that was known on the as-of day or not. */
  readonly #cycle: OutcomeRecord | null;
  #outcome: TeamCampaignOutcome | null = null;
  #reached: StageView | null | undefined;

  /** @param cycleOutcome the outcome of the team in the World Cup cycle, when the season is qualifying; else null. */
  constructor(team: string, season: SeasonView, cycleOutcome: OutcomeRecord | null = null) {
    this.team = team;
    this.season = season;
    this.#cycle = cycleOutcome;
  }

  /** How the World Cup cycle ended for the team, when the season is qualifying and the outcome was known. */
  get cycleOutcome(): DecidedOutcome | null {
    if (this.#cycle === null) return null;
    const cycle = asRuledBy(this.#cycle, this.season.asOf);
    if (isDecided(cycle, this.season.asOf)) return cycle;
    // A team that later gives up its place has won it until then.
    const won = cycle.qualifiedOn !== undefined && knownBy(cycle.qualifiedOn, this.season.asOf);
    return won ? { ...cycle, outcome: 'QUALIFIED' } : null;
  }

  /** `ucl-2025-26/atalanta`. It is unique, since in one season no slug names both a club and a country. */
  get slug(): string {
    return slugInSeason(this.season.id, slugOf(this.team));
  }

  get matches(): readonly MatchView[] {
    return this.season.matchesOf(this.team);
  }

  /** Ties in which the team has a known place or may still get one, in order of play. */
  get ties(): readonly TieView[] {
    const own = this.season.ties.filter((tie) => tie.has(this.team));
    return own.length < 2 ? own : own.toSorted((a, b) => compareText(firstDayOf(a), firstDayOf(b)));
  }

  /** The stages in the order in which the team entered them. */
  get stages(): readonly StageView[] {
    const own = this.season.stages.filter((stage) => stage.has(this.team));
    if (this.season.competition.kind !== 'WORLD_CUP_QUALIFYING') return own;
    // In such a stage, rounds of several confederations run at the same time, and it has ties of several rounds. So
    // the day decides the order.
    return own.toSorted((a, b) => compareText(this.#firstDayIn(a), this.#firstDayIn(b)));
  }

  /** A team that has a place in a tie and no known match of it has entered that stage last. */
  #firstDayIn(stage: StageView): string {
    const match = this.matches.find(({ record }) => record.stage === stage.code);
    if (match !== undefined) return match.date;
    return this.ties.filter(({ record }) => record.stage === stage.code).map(firstDayOf)[0] ?? AFTER_ALL_DAYS;
  }

  /** The last stage in which the team has a known match or place. */
  get stageReached(): StageView | null {
    if (this.#reached === undefined) this.#reached = this.#lastStage();
    return this.#reached;
  }

  #lastStage(): StageView | null {
    if (this.season.competition.kind === 'WORLD_CUP_QUALIFYING') return this.stages.at(-1) ?? null;
    return this.season.stages.findLast((stage) => stage.has(this.team)) ?? null;
  }

  /** Matches to come whose opponent is known, by date. */
  get remaining(): readonly MatchView[] {
    return this.matches.filter(isToCome);
  }

  /** Ties that the team is in, or reaches if it wins, as long as one of their sides is unknown; the next tie first. */
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

  /** The tie in which the team went out, or with which it won the final; null when no tie decided the campaign. */
  get decisiveTie(): TieView | null {
    const { kind } = this.season.competition;
    const last = this.ties.findLast((tie) => tie.stage?.code !== THIRD_PLACE) ?? null;
    if (last === null || last.winner === null || kind === 'DOMESTIC_LEAGUE') return null;
    if (last.loser === this.team) return last;
    // A won tie decides nothing, except the last one.
    const isLast =
      this.#cycle !== null || kind === 'WORLD_CUP_QUALIFYING'
        ? this.#wonPlaceIn(last)
        : last.stage?.code === 'final';
    return isLast ? last : null;
  }

  /**
   * In qualifying, a group may follow a tie. The day of the outcome shows which one decided; without a day it is the
   * tie that leads to no other.
   */
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

  /** The match that decided the campaign; null while nothing is decided, and when no single match decided it. */
  decisiveMatch(view: GraphView): MatchView | null {
    const { decisiveTie } = this;
    if (decisiveTie !== null) return decisiveTie.legs.findLast((leg) => leg.played) ?? null;
    if (this.#cycle === null) return decidedInTable(view, this.season, this.team, this.outcome);
    const match = this.cycleOutcome?.match;
    return match === undefined ? null : this.season.match(match);
  }

  get outcome(): TeamCampaignOutcome {
    this.#outcome ??= this.#ended(this.#work());
    return this.#outcome;
  }

  /** No campaign is in progress in a season that has ended: then its outcome is not recorded. */
  #ended(outcome: TeamCampaignOutcome): TeamCampaignOutcome {
    if (outcome !== 'IN_PROGRESS') return outcome;
    const { record, asOf, matches } = this.season;
    const isOver = record.end !== undefined && knownBy(record.end, asOf) && !matches.some(isToCome);
    return isOver ? 'UNKNOWN' : outcome;
  }

  #work(): TeamCampaignOutcome {
    if (this.#cycle !== null || this.season.competition.kind === 'WORLD_CUP_QUALIFYING')
      return this.#qualifying();
    const recorded = this.#recordedExit();
    if (recorded !== null) return recorded;
    if (this.#isPassedOver()) return this.#thirdOrFourth() ?? 'ELIMINATED';
    const { outcome, decisiveRow } = campaignOf(this.team, campaignStages(this.season, this.team));
    if (outcome === 'ELIMINATED') return this.#thirdOrFourth() ?? outcome;
    if (outcome === 'IN_PROGRESS' && this.#isLeftOut()) return 'ELIMINATED';
    const isPool = outcome === 'FINISHED' && this.season.competition.kind === 'WORLD_CUP';
    return isPool && decisiveRow ? poolOutcome(decisiveRow.position) : outcome;
  }

  /** Eliminated by the record of the entrants, where no match shows it: from the day on which that stage was over. */
  #recordedExit(): TeamCampaignOutcome | null {
    const entrant = this.season.recorded.entrants.get(this.team);
    if (entrant === undefined) return null;
    if (entrant.out !== undefined) return this.season.isStageOver(entrant.out) ? 'ELIMINATED' : null;
    const { end } = this.season.record;
    return entrant.ending !== undefined && end !== undefined && knownBy(end, this.season.asOf)
      ? 'ELIMINATED'
      : null;
  }

  /**
   * Whether the team had a place in a table, and a later round that nobody skips was drawn without it. Then no table
   * has to be computed, which saves most of the work for half of the teams. Only a few teams of a league play its play-offs.
   */
  #isPassedOver(): boolean {
    if (this.season.competition.kind === 'DOMESTIC_LEAGUE') return false;
    const stages = this.season.stages.filter(({ code }) => code !== THIRD_PLACE);
    const last = stages.findLastIndex((stage) => stage.has(this.team));
    if (stages[last]?.hasTable !== true) return false;
    const rounds = stages.slice(last + 1).filter(isForAll);
    // A round that lacks a tie, such as one that was cancelled, does not show all of its teams.
    const isComplete = (index: number): boolean => heldTies(rounds[index]) >= 2 * heldTies(rounds[index + 1]);
    return rounds.some((round, at) => isComplete(at) && round.isDrawn);
  }

  /**
   * Whether everything that followed was drawn without the team: its tie was not played, or the rules of its table
   * are unknown.
   */
  #isLeftOut(): boolean {
    const { stages, competition } = this.season;
    const last = stages.findLastIndex((stage) => stage.has(this.team));
    const rest = stages.slice(last + 1);
    return competition.kind !== 'DOMESTIC_LEAGUE' && rest.length > 0 && rest.every((stage) => stage.isDrawn);
  }

  /**
   * Rounds of several confederations run at the same time, and groups had rules of their own; so the
   * outcome is a recorded fact.
   */
  #qualifying(): TeamCampaignOutcome {
    if (this.#cycle !== null)
      return this.cycleOutcome === null ? 'IN_PROGRESS' : OUTCOME_OF[this.cycleOutcome.outcome];
    const tie = this.decisiveTie;
    if (tie === null) return 'IN_PROGRESS';
    return tie.loser === this.team ? 'ELIMINATED' : 'QUALIFIED';
  }

  /** Where a second group stage followed, the runners-up met for third place without losing a tie. */
  #thirdOrFourth(): 'THIRD' | 'FOURTH' | null {
    return thirdOrFourth(
      this.team,
      this.ties.find(({ stage }) => stage?.code === THIRD_PLACE),
    );
  }
}
