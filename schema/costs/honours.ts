/** Costs of lists of honours, and of who won a season. */
import { COST } from '../../src/graph/effort/work.ts';
import { globalId } from '../../src/model/ids.ts';
import { honoursAt, honoursOfCompetitions, honoursOfTeams, someParsed } from './parsed.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  nodesOn,
  once,
  slugsOf,
  teamsOf,
  viewOf,
  withinOf,
} from './place.ts';
import { seasonsRead, stagesIn, tiesIn } from './seasons.ts';
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

/** The competitions of the seasons; undefined where it is not known which. */
function competitionsOf(asked: CostQuestion): readonly string[] | undefined {
  const { index } = viewOf(asked);
  const all = withinOf(asked).seasons?.map((id) => index.seasons.get(id)?.competition ?? '');
  return all && [...new Set(all)];
}

/** The honours of their competitions are made once, and looked through for each season. */
export const champion: CostOf = (asked) => {
  const { honoursOfCompetition } = countsIn(asked).most;
  const { index } = viewOf(asked);
  const held = competitionsOf(asked)?.map((id) => index.honoursOf.ids(id).length);
  const made = held?.reduce((sum, count) => sum + count, 0) ?? asked.times * honoursOfCompetition;
  const most = held === undefined ? honoursOfCompetition : Math.max(0, ...held);
  return {
    reads: seasonsRead(asked),
    work: tiesIn(asked) * COST.part + made * COST.record + asked.times * most * COST.part,
  };
};

export const championState: CostOf = (asked) => {
  const found = champion(asked);
  return { ...found, work: (found.work ?? 0) + stagesIn(asked) };
};

/** The honours of the competitions of the seasons. */
function honoursOfTheirCompetitions(asked: CostQuestion): readonly CostedRead[] {
  const ids = competitionsOf(asked)?.map((id) => globalId('competition', id));
  return honoursOfCompetitions({ ...asked, known: ids === undefined ? {} : { ids } });
}

export const honoursOfSeason: CostOf = (asked) => {
  const { honoursOfCompetition, honoursOfSeason } = countsIn(asked).most;
  return {
    count: asked.times * honoursOfSeason,
    work: asked.times * honoursOfCompetition * COST.part,
    reads: [once('honours', honoursOfCompetition * COST.record), ...honoursOfTheirCompetitions(asked)],
  };
};
