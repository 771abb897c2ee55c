import type { TableRules } from '../football/rules/table-rules.ts';
/** Everything that is small and asked for by nearly every question, in one document. */
export interface NameRecord {
  readonly name: string;
  readonly kind: string;
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  /** Ids of sources, parted by `;`. Absent: those of the thing that bears it. */
  readonly source?: string;
}

/** A new company that took over from an old one, or a record that two claim: for this graph one club. */
export interface SuccessionRecord {
  /** Partial date. */
  readonly on: string;
  /** Names of the bodies before and after. */
  readonly before: string;
  readonly after: string;
  /** Whether it is disputed that the two are one club. */
  readonly contested: boolean;
  readonly note: string;
  readonly source: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly wikidata?: string;
  readonly source: string;
}

/** What comes into being on a day. */
interface Dated extends Named {
  /** ISO day: before it the thing is not there. Absent: it is there on every day. */
  readonly knownFrom?: string;
}

export interface CountryRecord extends Dated {
  readonly fifaCode?: string;
  readonly iso2?: string;
  readonly confederation?: string;
  readonly from?: string;
  readonly to?: string;
  readonly successor?: string;
  /** Its team and the successor's have one record, which the years alone part: West Germany's and Germany's. */
  readonly oneRecord?: true;
  readonly nationalTeam: boolean;
  /** What only its national team is called: `Azzurri`. */
  readonly teamNames?: readonly NameRecord[];
}

export interface ClubRecord extends Dated {
  readonly fullName?: string;
  readonly country: string;
  /** The country whose association the club plays under; the same as `country` but for Monaco and the like. */
  readonly association: string;
  readonly city?: string;
  readonly founded?: string;
  readonly venue?: string;
  /** By date. */
  readonly successions?: readonly SuccessionRecord[];
}

export interface VenueRecord extends Dated {
  /** Seasons with a match there, by id. */
  readonly seasons: readonly string[];
  /** Partial date. */
  readonly opened?: string;
  readonly city?: string;
  readonly country?: string;
}

export interface CoachRecord extends Dated {
  readonly country?: string;
  readonly born?: string;
}

export type CompetitionKind =
  | 'CONTINENTAL_CLUB'
  | 'DOMESTIC_LEAGUE'
  | 'DOMESTIC_CUP'
  | 'WORLD_CUP'
  | 'WORLD_CUP_QUALIFYING'
  | 'CONTINENTAL_NATIONAL'
  | 'OTHER_CLUB'
  | 'FRIENDLY'
  | 'OTHER_NATIONAL';

export interface CompetitionRecord extends Named {
  readonly fullName?: string;
  readonly kind: CompetitionKind;
  readonly organiser?: string;
  readonly country?: string;
}

/** How a day from which something is known was found: a report names it, it was written from memory, a rule stands in. */
export type DayBasis = 'REPORTED' | 'REMEMBERED' | 'RULE';

export interface SeasonRecord {
  readonly id: string;
  readonly competition: string;
  readonly label: string;
  readonly start?: string;
  readonly end?: string;
  /** The first day on which who takes part, a pairing, or who may qualify is known. */
  readonly knownFrom: string;
  readonly knownBasis?: DayBasis;
  /** Who gives the day; absent where a rule does. */
  readonly knownSource?: string;
  readonly rules?: string;
  /** The rules themselves, where they are not among those of the project. */
  readonly ownRules?: TableRules;
  readonly hosts: readonly string[];
  readonly qualification?: string;
  readonly matches: number;
  readonly expectedMatches?: number;
  readonly complete: boolean;
  /** The day of the last match whose result is held; absent where that is the season's end, and where none is held. */
  readonly knownThrough?: string;
  /** Whether rounds before its first table are held; such as the qualifying rounds of a European competition. */
  readonly preliminaries?: true;
  readonly note?: string;
  readonly source: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly name: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly note?: string;
}

export interface ConfederationRecord {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly wikidata?: string;
  readonly source: string;
}

export type CoachRole = 'HEAD_COACH' | 'CARETAKER' | 'JOINT';
/** `ONGOING`: seen in post when the source was read. `UNKNOWN`: no end was found. */
export type TenureEnd = 'DATED' | 'ONGOING' | 'UNKNOWN';
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

export interface TenureRecord {
  readonly id: string;
  readonly coach: string;
  readonly team: string;
  readonly role: CoachRole;
  /** Partial dates: `2026`, `2026-03` or `2026-03-10`. */
  readonly from?: string;
  readonly to?: string;
  readonly end: TenureEnd;
  readonly confidence: Confidence;
  readonly source: string;
}

/** Where the dates of a tenure were read, and what they need said about them. */
export interface TenureEvidence {
  readonly evidence?: string;
  readonly note?: string;
}

/** Long texts that few questions ask for, by tenure id: kept out of the catalogue, which every cold isolate parses. */
export interface EvidenceDocument {
  readonly tenures: Readonly<Record<string, TenureEvidence>>;
}

export interface ConflictRecord {
  readonly subject: string;
  readonly predicate: string;
  readonly valueA: string;
  readonly sourceA: string;
  readonly valueB: string;
  readonly sourceB: string;
  readonly preferred?: string;
  readonly rule?: string;
  readonly note?: string;
  /** The first day on which there was something to differ on; absent: as soon as what it is about was there. */
  readonly knownFrom?: string;
}

export type HonourRank = 'CHAMPION' | 'RUNNER_UP' | 'THIRD' | 'FOURTH';
export type HonourStatus = 'AWARDED' | 'REVOKED' | 'REASSIGNED' | 'NOT_AWARDED';

export interface HonourRecord {
  readonly competition: string;
  readonly label: string;
  readonly season?: string;
  readonly team?: string;
  readonly honour: HonourRank;
  readonly status: HonourStatus;
  /** The day from which it is known: the end of its season, or of the ruling. */
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly source: string;
}

/** The most there is of something that belongs to one other thing. */
export interface MostOfAny {
  /** Of one entity. */
  readonly names: number;
  /** Named together for one thing. */
  readonly sources: number;
  /** Named together for a tie and its legs. */
  readonly sourcesOfTie: number;
  /** Seasons of one host, and whose make-up one source gives. */
  readonly hosted: number;
  readonly seasonsOfSource: number;
  /** Countries before one. */
  readonly predecessors: number;
  /** Competitions of one country, or of one that organises them. */
  readonly competitionsOfOne: number;
  readonly hosts: number;
  readonly successions: number;
  readonly honoursOfSeason: number;
  readonly honoursOfTeam: number;
  readonly honoursOfCompetition: number;
  readonly tenuresOfTeam: number;
  readonly tenuresOfCoach: number;
  readonly teamsOfCoach: number;
  readonly seasonsOfCompetition: number;
  /** Of two teams. */
  readonly meetings: number;
  readonly tiesOfStage: number;
  readonly tiesOfTeamInSeason: number;
  /** World Cups of one team, and outcomes of one World Cup. */
  readonly editionsOfTeam: number;
  readonly outcomesOfEdition: number;
}

/** How much there is of what questions are priced by, told before a document is read. */
export interface CatalogueCounts {
  /** Two numbers a club, in the order of `clubs`: its matches and its seasons. */
  readonly clubs: readonly number[];
  /** The same of each country's national team. */
  readonly countries: readonly number[];
  /** A number a coach: the most matches that may have been led, in whatever way partial dates are read. */
  readonly coaches: readonly number[];
  /**
   * Seven numbers a season: its matches, teams, ties and stages; the most clubs of one association; the most matches of
   * the tables that one team is in, and of one team.
   */
  readonly seasons: readonly number[];
  readonly most: MostOfAny;
}

export interface Catalogue {
  /** The last day the facts speak of: "today" for a question without `@asOf`. */
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
  readonly counts: CatalogueCounts;
}
