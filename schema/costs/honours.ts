/** Costs of lists of honours. */
import { COST } from '../../src/graph/effort/work.ts';
import { honoursAt, honoursOfCompetitions, honoursOfTeams, someParsed } from './parsed.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  nodesOn,
  slugsOf,
  teamsOf,
} from './place.ts';
import { teamsLed } from './teams.ts';

type Honours = 'honoursOfTeam' | 'honoursOfCompetition' | 'honoursOfCountry' | 'honoursOfCoach';

/** The documents that are read, each with the honours of a competition or of a place. */
function readsOf(asked: CostQuestion, of: Honours): readonly CostedRead[] {
  const { teamsOfCoach, placesOfCoach = teamsOfCoach } = countsIn(asked).most;
  if (of === 'honoursOfCompetition') return honoursOfCompetitions(asked);
  const coaches = of === 'honoursOfCoach' ? slugsOf(asked, 'coach') : null;
  const teams = of === 'honoursOfTeam' ? teamsOf(asked) : coaches && teamsLed(asked, coaches);
  if (teams !== null) return honoursOfTeams(asked, teams);
  const countries = of === 'honoursOfCountry' ? slugsOf(asked, 'country') : null;
  if (countries !== null) return honoursAt(asked, countries);
  return [someParsed(asked, 'honours/teams/', asked.times * (of === 'honoursOfCoach' ? placesOfCoach : 1))];
}

export const honours =
  (of: Honours): CostOf =>
  (asked) => {
    const held = asked.times * (countsIn(asked).most[of] ?? 0);
    return {
      items: Math.min(nodesOn(asked), held),
      reads: readsOf(asked, of),
      work: held * COST.record,
    };
  };
