/** Every fact table there is. */
import type { Table } from '../kit/table.ts';
import { conflicts, debts, rules, waivers } from './about-facts.ts';
import { clubs } from './clubs.ts';
import { coaches } from './coaches.ts';
import { competitions } from './competitions.ts';
import { confederations } from './confederations.ts';
import { countries } from './countries.ts';
import { cutoffs } from './cutoffs.ts';
import { cycles, outcomes } from './cycles.ts';
import { honours } from './honours.ts';
import {
  aliases,
  countryAdjectives,
  countryCodes,
  editions,
  formatPhases,
  formats,
  internationalTournaments,
  moved,
  ruleNames,
  usages,
  zones,
} from './identity/identity.ts';
import { teamWords, titleWords } from './identity/title-words.ts';
import { matches } from './matches.ts';
import {
  clubNames,
  coachNames,
  competitionNames,
  countryNames,
  nationalTeamNames,
  venueNames,
} from './names.ts';
import { homeGrounds, pastNames } from './past.ts';
import { deductions, pastRulings, tieBreakDecisions, unplayed } from './rulings.ts';
import { pastHosts, seasons } from './seasons.ts';
import { sources } from './sources.ts';
import { stages } from './stages.ts';
import { successions } from './successions.ts';
import { tenures } from './tenures.ts';
import { entrants, ties } from './ties.ts';
import { translations } from './translations.ts';
import { usualGrounds } from './usual-grounds.ts';
import { venues } from './venues.ts';

/** Those of the data, in the order of the documentation. */
export const TABLES: readonly Table[] = [
  sources,
  confederations,
  countries,
  countryNames,
  nationalTeamNames,
  clubs,
  clubNames,
  successions,
  venues,
  venueNames,
  homeGrounds,
  usualGrounds,
  pastNames,
  translations,
  coaches,
  coachNames,
  tenures,
  competitions,
  competitionNames,
  seasons,
  pastHosts,
  stages,
  cutoffs,
  tieBreakDecisions,
  deductions,
  unplayed,
  matches,
  pastRulings,
  ties,
  entrants,
  honours,
  outcomes,
  cycles,
  conflicts,
  debts,
  waivers,
  rules,
];

/** Those of `identity/`, which importers alone read; beside them stand tables of the same shapes as those of the data. */
export const IDENTITY_TABLES: readonly Table[] = [
  aliases,
  usages,
  countryAdjectives,
  countryCodes,
  internationalTournaments,
  editions,
  formatPhases,
  formats,
  ruleNames,
  teamWords,
  titleWords,
  zones,
  moved,
];
