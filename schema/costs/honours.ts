/** Costs of lists of honours. */
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

/** The cost of putting an honour on a page, and of finding whose it is, once honours are parsed. */
const HELD = 0.1;
const SEEN = 0.02;

type Honours = 'honoursOfTeam' | 'honoursOfCompetition' | 'honoursOfCountry' | 'honoursOfCoach';

/**
 * The documents that are read: each has the honours of a competition, or of an association or confederation.
 */
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
    const { most } = countsIn(asked);
    const held = asked.times * (most[of] ?? 0);
    const among = most.honoursOfCountry ?? most.honoursOfCompetition;
    return {
      items: Math.min(nodesOn(asked), held),
      reads: readsOf(asked, of),
      work: held * HELD + asked.times * among * SEEN,
    };
  };
