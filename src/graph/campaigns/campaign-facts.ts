/** Statements about the part of a team in a season whose matches are not held. */
import { globalId, slugInSeason } from '../../model/ids.ts';
import { citedBy, type Statement, said } from '../../statements/statement.ts';
import type { Campaign } from './campaign.ts';

/** As of the day; empty where matches show it. */
export function campaignFacts({ team, season }: Campaign): readonly Statement[] {
  const entrant = season.recorded.entrants.get(team);
  if (entrant === undefined) return [];
  const { association, out, ending, confidence, evidence } = entrant;
  return [
    ...said('plays under', globalId('country', association)),
    ...said('went out in', out === undefined ? null : globalId('stage', slugInSeason(season.id, out))),
    ...said('left', ending),
  ].map((statement) => ({
    ...statement,
    ...citedBy(entrant),
    evidence,
    ...(confidence !== undefined && { confidence }),
  }));
}
