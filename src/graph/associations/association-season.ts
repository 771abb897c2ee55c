import type { CountryRecord } from '../../documents/catalogue.ts';
import { recordOf, type TeamRecord } from '../../football/record.ts';
import { Campaign } from '../campaigns/campaign.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';

/** One stage of an association's season: who was left when it began, and who went out in it. */
export interface FunnelStep {
  readonly stage: StageView;
  /** Took part in the stage. */
  readonly entered: readonly Campaign[];
  /** Were through to a later stage without playing this one. */
  readonly byes: readonly Campaign[];
  readonly eliminated: readonly Campaign[];
  /** Left after the stage; while it is going on, those not out yet. */
  readonly remaining: readonly Campaign[];
}

const OUT: ReadonlySet<string> = new Set(['ELIMINATED', 'RUNNER_UP']);

/** How one association's clubs fared in one season, as it stood on the as-of day. */
export class AssociationSeason {
  readonly country: CountryRecord;
  readonly season: SeasonView;
  readonly campaigns: readonly Campaign[];
  readonly #reached = new Map<StageView, readonly Campaign[]>();
  #funnel: readonly FunnelStep[] | null = null;

  /** @param teams the association's teams that took part, by id. */
  constructor(country: CountryRecord, season: SeasonView, teams: readonly string[]) {
    this.country = country;
    this.season = season;
    this.campaigns = teams.map((team) => new Campaign(team, season));
  }

  /** Every match of one of the clubs; a match between two of them once. By date. */
  get matches(): readonly MatchView[] {
    return this.season.matchesOfAny(this.campaigns.map((campaign) => campaign.team));
  }

  /** Won, drawn and lost of all the clubs together; a match between two of them counts for both. */
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
    const known = this.#reached.get(stage);
    if (known !== undefined) return known;
    const found = this.campaigns.filter((campaign) => stage.has(campaign.team));
    this.#reached.set(stage, found);
    return found;
  }

  /** Whether all went out before a stage; null while one may still come there, and when there is no such stage. */
  allOutBefore(code: string): boolean | null {
    const reached = this.reached(code);
    if (reached === null) return null;
    if (reached.length > 0) return false;
    return this.#isLeftOutFrom(code) || this.stillIn.length === 0 ? true : null;
  }

  /** Every place from a stage on is known, and none is theirs: how each campaign ended need not be worked out. */
  #isLeftOutFrom(code: string): boolean {
    const from = this.season.stages.findIndex((stage) => stage.code === code);
    const rest = this.season.stages.slice(from);
    return (
      rest.every((stage) => stage.isDrawn) &&
      !this.campaigns.some(({ team }) => rest.some((stage) => stage.has(team)))
    );
  }

  /** Stage by stage, in order, as far as the season had come. */
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
    const byes = this.campaigns.filter(
      (campaign) => !entered.includes(campaign) && reached(campaign) > position,
    );
    const eliminated = entered.filter(
      (campaign) => OUT.has(campaign.outcome) && reached(campaign) === position,
    );
    const remaining = [...byes, ...entered.filter((campaign) => !eliminated.includes(campaign))];
    return { stage, entered, byes, eliminated, remaining };
  }
}

const seasons = new WeakMap<SeasonView, Map<string, AssociationSeason>>();

/**
 * How the clubs of an association fared in a season, worked out once for each view of it.
 * @param clubs those that play under the association.
 * @returns null when none took part.
 */
export function associationSeasonIn(
  season: SeasonView,
  country: CountryRecord,
  clubs: readonly string[],
): AssociationSeason | null {
  const known = seasons.get(season)?.get(country.id);
  if (known !== undefined) return known;
  const teams = clubs.filter((team) => season.has(team)).sort();
  if (teams.length === 0) return null;
  const made = new AssociationSeason(country, season, teams);
  seasons.set(season, (seasons.get(season) ?? new Map()).set(country.id, made));
  return made;
}
