/** Statements about the part of a team in a season whose matches are not held. */
import { globalId, slugInSeason } from '../../model/ids.ts';
import { wordsOf } from '../../model/kit/column.ts';
import { CONFIDENCES } from '../../model/vocabularies.ts';
import { type Statement, said } from '../../statements/statement.ts';
import type { Campaign } from './campaign.ts';

/** As of the day; none where matches tell it. */
export function campaignFacts({ team, season }: Campaign): readonly Statement[] {
  const entrant = season.recorded.entrants.get(team);
  if (entrant === undefined) return [];
  const { association, out, left, source, evidence } = entrant;
  const confidence = wordsOf(CONFIDENCES).find((word) => word === entrant.confidence);
  return [
    ...said('plays under', globalId('country', association)),
    ...said('went out in', out === null ? null : globalId('stage', slugInSeason(season.id, out))),
    ...said('left', left || null),
  ].map((statement) => ({ ...statement, source, evidence, ...(confidence !== undefined && { confidence }) }));
}
