import { isToCome } from '../football/match.ts';
import { recordOf, type TeamRecord } from '../football/record.ts';
import type { MatchView } from './match-view.ts';
import type { SeasonView } from './season-view.ts';
import type { StageView } from './stage-view.ts';
import type { TieView } from './tie-view.ts';

export type CampaignOutcome =
  | 'WINNER'
  | 'RUNNER_UP'
  | 'QUALIFIED'
  | 'ELIMINATED'
  | 'FINISHED'
  | 'IN_PROGRESS';

const QUALIFYING = /^world-cup-qualifying-/;

/** One team's part in one season, as it stood on the as-of day. */
export class Campaign {
  readonly team: string;
  readonly season: SeasonView;
  #outcome: CampaignOutcome | null = null;

  constructor(team: string, season: SeasonView) {
    this.team = team;
    this.season = season;
  }

  /** `ucl-2025-26/atalanta`: unique, since a slug does not name both a club and a country in one season. */
  get slug(): string {
    return `${this.season.id}/${this.team.slice(this.team.indexOf(':') + 1)}`;
  }

  get matches(): readonly MatchView[] {
    return this.season.matchesOf(this.team);
  }

  /** Ties the team has a known place in, or may still come into, in order of play. */
  get ties(): readonly TieView[] {
    return this.season.ties.filter((tie) => tie.teams.includes(this.team));
  }

  get stages(): readonly StageView[] {
    return this.season.stages.filter((stage) => stage.teams.includes(this.team));
  }

  /** The last stage the team has a known match or place in. */
  get stageReached(): StageView | null {
    return this.stages.at(-1) ?? null;
  }

  /** Fixtures still to be played whose opponent is known, by date. */
  get remaining(): readonly MatchView[] {
    return this.matches.filter(isToCome);
  }

  /** Ties the team would come into by winning on, whose sides are not both known. */
  get ahead(): readonly TieView[] {
    const open = this.ties.filter((tie) => tie.winner === null).map((tie) => tie.leadsTo);
    const found: TieView[] = [];
    for (let tie = open.find((one) => one !== null) ?? null; tie !== null; tie = tie.leadsTo) found.push(tie);
    return found;
  }

  get record(): TeamRecord {
    return recordOf(this.matches, [this.team]);
  }

  /** The tie in which the team went out, or won the final; null when no tie decided. */
  get decisiveTie(): TieView | null {
    const last = this.ties.findLast((tie) => tie.stage?.code !== 'third') ?? null;
    if (last === null || last.winner === null) return null;
    return last.loser === this.team || last.leadsTo === null ? last : null;
  }

  get eliminatedBy(): string | null {
    const tie = this.decisiveTie;
    return tie !== null && tie.loser === this.team ? tie.winner : null;
  }

  /** The match on whose day the campaign was decided; null when a table decided, or nothing has yet. */
  get decisiveMatch(): MatchView | null {
    return this.decisiveTie?.legs.findLast((leg) => leg.played) ?? null;
  }

  get outcome(): CampaignOutcome {
    this.#outcome ??= this.#work();
    return this.#outcome;
  }

  #work(): CampaignOutcome {
    const tie = this.decisiveTie;
    if (tie !== null) return this.#byTie(tie);
    const last = this.stageReached;
    if (last === null || last.isKnockout || !last.isOver) return 'IN_PROGRESS';
    return this.#byTable(last);
  }

  #byTie(tie: TieView): CampaignOutcome {
    const isFinal = tie.stage?.code === 'final';
    if (tie.loser === this.team) return isFinal ? 'RUNNER_UP' : 'ELIMINATED';
    if (isFinal) return 'WINNER';
    return QUALIFYING.test(this.season.id) ? 'QUALIFIED' : 'IN_PROGRESS';
  }

  /** The stage is over and the team is in no later one: it went out, unless the next one is not drawn yet. */
  #byTable(last: StageView): CampaignOutcome {
    const next = this.season.document.stages.find((stage) => stage.position > last.record.position);
    if (next === undefined) return 'FINISHED';
    const goesOn = this.season.document.matches.some(
      (match) =>
        match.stage !== last.code &&
        match.date > (last.matches.at(-1)?.date ?? '') &&
        [match.home, match.away].includes(this.team),
    );
    return goesOn ? 'IN_PROGRESS' : 'ELIMINATED';
  }
}
