/** Everything small that nearly every question needs, in one document. */
import { DAY, FLAG, INTEGER, LIST, PARTIAL_DATE, TEXT, YES_NO } from '../model/kit/cell-type.ts';
import {
  COUNT,
  listOf,
  mapOf,
  type Of,
  optional,
  pairOf,
  partsOf,
  recordOf,
  tupleOf,
  value,
} from '../model/kit/shape.ts';
import { conflicts } from '../model/tables/about-facts.ts';
import { clubs } from '../model/tables/clubs.ts';
import { coaches } from '../model/tables/coaches.ts';
import { competitions } from '../model/tables/competitions.ts';
import { confederations } from '../model/tables/confederations.ts';
import { countries } from '../model/tables/countries.ts';
import { honours } from '../model/tables/honours.ts';
import { nameParts } from '../model/tables/names.ts';
import { pastNames as pastNamesTable } from '../model/tables/past.ts';
import { pastHosts, seasons } from '../model/tables/seasons.ts';
import { sources } from '../model/tables/sources.ts';
import { successions } from '../model/tables/successions.ts';
import { tenures } from '../model/tables/tenures.ts';
import { usualGrounds } from '../model/tables/usual-grounds.ts';
import { venues } from '../model/tables/venues.ts';
import { OWN_RULES } from './own-rules.ts';

const text = value('text', TEXT);
const day = value('day', DAY);
const texts = value('texts', LIST);

/**
 * A name. Its source is absent when it is that of the thing with the name, and no place in it is recorded.
 */
const NAME = recordOf(nameParts, { source: optional(text), sourceRow: optional(text) });
export interface NameRecord extends Of<typeof NAME> {}

/** A new company that succeeded an old one, or a record that two clubs claim. In this graph they are one club. */
const SUCCESSION = recordOf(successions, {});
export interface SuccessionRecord extends Of<typeof SUCCESSION> {}

/** A ground at which a club usually played. */
const USUAL_GROUND = recordOf(usualGrounds, {});
export interface UsualGround extends Of<typeof USUAL_GROUND> {}

/** Former names of a thing, oldest first. */
export const PAST_NAME = recordOf(pastNamesTable, {});
export interface PastName extends Of<typeof PAST_NAME> {}

const names = listOf(NAME);
const pastNames = optional(listOf(PAST_NAME));
/** The day before which the thing does not exist; absent when it exists on every day. */
const knownFrom = optional(day);

/** `teamNames`: names of the national team alone, `Azzurri`. */
export const COUNTRY = recordOf(countries, {
  names,
  pastNames,
  knownFrom,
  nationalTeam: value('yes or no', YES_NO),
  teamNames: optional(names),
});
export interface CountryRecord extends Of<typeof COUNTRY> {}

/**
 * `association`: the same as `country` but for Monaco and the like. `associationsBefore`: those that seasons tell it played under
 * before its own of today, the last first, each with the day from which that was known. `successions`: by date. `venueFrom`: since
 * when it plays at its ground; absent: no day is known, and no answer as of a day tells the ground.
 */
export const CLUB = recordOf(clubs, {
  association: text,
  associationsBefore: optional(listOf(pairOf(text))),
  names,
  pastNames,
  venueFrom: optional(value('date', PARTIAL_DATE)),
  knownFrom,
  successions: optional(listOf(SUCCESSION)),
  usualGrounds: optional(listOf(USUAL_GROUND)),
});
export interface ClubRecord extends Of<typeof CLUB> {}

/** `seasons`: ids of the seasons with a match at the ground; `matches`: how many there are in all. */
export const VENUE = recordOf(venues, {
  names,
  pastNames,
  knownFrom,
  seasons: texts,
  matches: value('number', INTEGER),
});
export interface VenueRecord extends Of<typeof VENUE> {}

export const COACH = recordOf(coaches, { names, knownFrom });
export interface CoachRecord extends Of<typeof COACH> {}

export const COMPETITION = recordOf(competitions, { names, pastNames });
export interface CompetitionRecord extends Of<typeof COMPETITION> {}

export const SOURCE = recordOf(sources, {});
export interface SourceRecord extends Of<typeof SOURCE> {}

export const CONFEDERATION = recordOf(confederations, {});
export interface ConfederationRecord extends Of<typeof CONFEDERATION> {}

/** The country that was to host a season from a day on; none when there was no such country. */
const PAST_HOSTS = recordOf(pastHosts, {});

/**
 * `knownFrom`: the first day on which who takes part, a pairing, or who may qualify is known. `ownRules`: the rules
 * themselves, where they are not among those of the project. `knownThrough`: the day of the last match whose result is
 * held; absent where that is the season's end, and where none is held. `preliminaries`: whether rounds before its first
 * table are held, such as the qualifying rounds of a European competition.
 * `startKnownFrom`: the day from which its first day is known; absent where it is known with the season.
 * `pastHosts`: who was to host it in turn before `hostsFrom`.
 * `held`, of a season that is over: the sides that played, those whose coach is known, matches whose ground is named, and
 * 1 where its champion is known, else 0; absent where the season has no champion.
 */
export const SEASON = recordOf(seasons, {
  knownFrom: day,
  startKnownFrom: optional(day),
  pastHosts: optional(listOf(PAST_HOSTS)),
  ownRules: optional(OWN_RULES),
  matches: value('number', INTEGER),
  knownThrough: optional(day),
  preliminaries: optional(value('yes', FLAG)),
  held: optional(listOf(value('number', INTEGER))),
});
export interface SeasonRecord extends Of<typeof SEASON> {}

/** `left`: a day by which the coach had surely left, where no source tells the last one. */
export const TENURE = recordOf(tenures, { id: text, left: optional(day) });
export interface TenureRecord extends Of<typeof TENURE> {}

/** The sources of the dates of a tenure, and remarks on them. */
const TENURE_EVIDENCE = partsOf({ evidence: optional(text), note: optional(text) });
export interface TenureEvidence extends Of<typeof TENURE_EVIDENCE> {}

/** Long texts that few questions need, by tenure id. They are not in the catalogue, which every cold isolate parses. */
export const EVIDENCE = partsOf({ tenures: mapOf(TENURE_EVIDENCE) });
export interface EvidenceDocument extends Of<typeof EVIDENCE> {}

/** `knownFrom`: the first day on which sources could differ; absent when that is as old as the thing. */
export const CONFLICT = recordOf(conflicts, { knownFrom });
export interface ConflictRecord extends Of<typeof CONFLICT> {}

/** `from`: the day from which it is known: the end of its season, or the day of the ruling. */
export const HONOUR = recordOf(honours, {});
export interface HonourRecord extends Of<typeof HONOUR> {}

/** A former global id, and the id that replaced it. */
export const MOVED_ID = tupleOf(text, text);
export type MovedId = readonly [from: string, to: string];

/** A span of days up to the next one, by its first day; the number of its matches, and the characters of its document. */
export const DAY_SPAN = tupleOf(day, COUNT, COUNT);
export type DaySpan = readonly [first: string, matches: number, characters: number];

/**
 * The greatest number of things that belong to one other thing.
 * `names`: of one entity. `sources`: named together for one thing. `sourcesOfTie`: named together for a tie and its legs.
 * `hosted`: seasons of one host. `seasonsOfSource`: those whose make-up one source gives. `predecessors`: countries before one.
 * `competitionsOfOne`: of one country, or of one that organises them. `honoursOfCountry`: of the clubs of one association.
 * `honoursOfCoach`: of the teams of one coach; `placesOfCoach`: associations and confederations of these. `meetings`: of two
 * teams. `matchesOfDay`: of all competitions on one day. `editionsOfTeam`: editions of one championship for one team. `worldChampions`: teams that won a World Cup.
 * `deductionsOfTeam`: rulings that took points from one team, over all seasons. `coachesOfBench`: coaches who may have led one
 * team together. `knockout`: ties in a stage of that code, and legs of one of them.
 */
export const MOST_OF_ANY = partsOf({
  names: COUNT,
  sources: COUNT,
  sourcesOfTie: COUNT,
  hosted: COUNT,
  seasonsOfSource: COUNT,
  predecessors: COUNT,
  competitionsOfOne: COUNT,
  hosts: COUNT,
  successions: COUNT,
  honoursOfSeason: COUNT,
  honoursOfTeam: COUNT,
  honoursOfCompetition: COUNT,
  honoursOfCountry: optional(COUNT),
  honoursOfCoach: optional(COUNT),
  placesOfCoach: optional(COUNT),
  tenuresOfTeam: COUNT,
  tenuresOfCoach: COUNT,
  teamsOfCoach: COUNT,
  seasonsOfCompetition: COUNT,
  meetings: COUNT,
  matchesOfDay: optional(COUNT),
  tiesOfStage: COUNT,
  knockout: mapOf(tupleOf(COUNT, COUNT)),
  tiesOfTeamInSeason: COUNT,
  editionsOfTeam: COUNT,
  worldCups: COUNT,
  outcomesOfEdition: COUNT,
  worldChampions: COUNT,
  deductionsOfTeam: COUNT,
  coachesOfBench: COUNT,
});
export interface MostOfAny extends Of<typeof MOST_OF_ANY> {}

/** What is counted of a club or a national team, and of a season, in the order of the numbers. */
export const OF_TEAM = ['matches', 'seasons'] as const;
export const OF_SEASON = [
  'matches',
  'teams',
  'ties',
  'stages',
  'entrants',
  'tables',
  'own',
  'played',
  'days',
] as const;

/** The numbers from which operations are priced, known before a document is read. */
export interface CatalogueCounts {
  /** The numbers of each club, in the order of `clubs`: see `OF_TEAM`. */
  readonly clubs: readonly number[];
  /** The same numbers for the national team of each country. */
  readonly countries: readonly number[];
  /**
   * A number for each coach: the greatest number of matches that the coach may have led, however partial dates are
   * read.
   */
  readonly coaches: readonly number[];
  /**
   * The numbers of each season, see `OF_SEASON`: its matches, teams, ties and stages; the most clubs of one association; the
   * most matches of the tables that one team is in, and of one team; all matches that its teams played, in any season; the days
   * with a match.
   */
  readonly seasons: readonly number[];
  readonly most: MostOfAny;
}

export interface Catalogue {
  /** The last day that facts tell of: "today" for a question without `@asOf`. */
  readonly knownThrough: string;
  readonly confederations: readonly ConfederationRecord[];
  readonly countries: readonly CountryRecord[];
  readonly clubs: readonly ClubRecord[];
  readonly venues: readonly VenueRecord[];
  readonly coaches: readonly CoachRecord[];
  readonly competitions: readonly CompetitionRecord[];
  readonly seasons: readonly SeasonRecord[];
  readonly tenures: readonly TenureRecord[];
  readonly sources: readonly SourceRecord[];
  /** Facts on which sources differ. */
  readonly conflicts: readonly ConflictRecord[];
  /** By competition, label, team. */
  readonly honours: readonly HonourRecord[];
  /** Former ids, each with the id that replaced it. */
  readonly moved: readonly MovedId[];
  /** The spans of days whose matches have a document together, each by its first day, with how many it holds. */
  readonly days: readonly DaySpan[];
  /** The codes of all stages of all seasons, each once, in order. */
  readonly stageCodes: readonly string[];
  readonly counts: CatalogueCounts;
}
