import type { CountryRecord } from '../../documents/catalogue.ts';
import { recordOf, type TeamRecord } from '../../football/record.ts';
import { Campaign } from '../campaigns/campaign.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { ClubsOfAssociation } from './clubs-of-association.ts';

/** One stage of an association's season: the clubs left when it began, and those that went out in it. */
export interface FunnelStep {
  readonly stage: StageView;
  /** Clubs that took part in the stage. */
  readonly entered: readonly Campaign[];
  /** Clubs that reached a later stage without playing this one. */
  readonly byes: readonly Campaign[];
  readonly eliminated: readonly Campaign[];
  /** Clubs left after the stage. While it goes on, they are those that are not out yet. */
  readonly remaining: readonly Campaign[];
}

const OUT: ReadonlySet<string> = new Set(['ELIMINATED', 'RUNNER_UP']);

/** The clubs of one association in one season, as it stood on the as-of day. */
export class AssociationSeason {
  readonly country: CountryRecord;
  readonly season: SeasonView;
  readonly campaigns: readonly Campaign[];
  readonly #reached = new Map<StageView, readonly Campaign[]>();
  #funnel: readonly FunnelStep[] | null = null;

  /** @param teams ids of the association's teams that took part. */
  constructor(country: CountryRecord, season: SeasonView, teams: readonly string[]) {
    this.country = country;
    this.season = season;
    this.campaigns = teams.map((team) => new Campaign(team, season));
  }

  /** All matches of these clubs, by date. A match between two of them is listed once. */
  get matches(): readonly MatchView[] {
    return this.season.matchesOfAny(this.campaigns.map((campaign) => campaign.team));
  }

  /** The record of all clubs together. A match between two of them counts for both. */
  get record(): TeamRecord {
    return recordOf(
      this.matches,
      this.campaigns.map((campaign) => campaign.team),
    );
  }

  get stillIn(): readonly Campaign[] {
    return this.campaigns.filter(({ outcome }) => outcome === 'IN_PROGRESS' || outcome === 'WINNER');
  }

  /** The campaigns that had a place in a stage; null when the season has no stage of that code. */
  reached(code: string): readonly Campaign[] | null {
    const stage = this.season.stage(code);
    if (stage === null) return null;
    const cached = this.#reached.get(stage);
    if (cached !== undefined) return cached;
    const found = this.campaigns.filter((campaign) => stage.has(campaign.team));
    this.#reached.set(stage, found);
    return found;
  }

  /**
   * Whether all clubs went out before a stage; null while one of them may still reach it, and when there is no such
   * stage.
   */
  allOutBefore(code: string): boolean | null {
    const reached = this.reached(code);
    if (reached === null) return null;
    if (reached.length > 0) return false;
    return this.#isLeftOutFrom(code) || this.stillIn.length === 0 ? true : null;
  }

  /**
   * Whether every place from a stage on is known and no club has one. Then the end of each campaign need not be
   * computed.
   */
  #isLeftOutFrom(code: string): boolean {
    const from = this.season.stages.findIndex((stage) => stage.code === code);
    const rest = this.season.stages.slice(from);
    return (
      rest.every((stage) => stage.isDrawn) &&
      !this.campaigns.some(({ team }) => rest.some((stage) => stage.has(team)))
    );
  }

  /** The stages in order, as far as the season has come. */
  get funnel(): readonly FunnelStep[] {
    this.#funnel ??= this.#steps();
    return this.#funnel;
  }

  #steps(): readonly FunnelStep[] {
    const { stages } = this.season;
    const ahead = stages.findIndex((stage) => stage.isEmpty);
    return stages.slice(0, ahead < 0 ? undefined : ahead).map((stage) => this.#step(stage));
  }

  #step(stage: StageView): FunnelStep {
    const position = stage.record.position;
    const reached = (campaign: Campaign): number => campaign.stageReached?.record.position ?? 0;
    const entered = this.campaigns.filter((campaign) => stage.has(campaign.team));
    const later = this.campaigns.filter(
      (campaign) =>
        !entered.includes(campaign) &&
        (reached(campaign) > position || (stage.hasEntrantsOnly && campaign.outcome === 'IN_PROGRESS')),
    );
    const eliminated = entered.filter(
      (campaign) => OUT.has(campaign.outcome) && reached(campaign) === position,
    );
    const remaining = [...later, ...entered.filter((campaign) => !eliminated.includes(campaign))];
    // Without matches, only those who went out in the stage are recorded. Whether a team that is still in
    // played there is unknown, so none counts as a bye.
    return { stage, entered, byes: stage.hasEntrantsOnly ? [] : later, eliminated, remaining };
  }
}

const seasons = new WeakMap<SeasonView, Map<string, AssociationSeason>>();

/**
 * The clubs of an association in a season, computed once for each view of the season.
 * @returns null when none of them took part.
 */
export function associationSeasonIn(
  season: SeasonView,
  country: CountryRecord,
  { clubs, associations }: ClubsOfAssociation,
): AssociationSeason | null {
  const cached = seasons.get(season)?.get(country.id);
  if (cached !== undefined) return cached;
  const { entrants } = season.recorded;
  const teams =
    entrants.size === 0
      ? clubs.filter((team) => season.has(team)).sort()
      : season.teams.filter((team) => associations.has(entrants.get(team)?.association ?? ''));
  if (teams.length === 0) return null;
  const made = new AssociationSeason(country, season, teams);
  seasons.set(season, (seasons.get(season) ?? new Map()).set(country.id, made));
  return made;
}
