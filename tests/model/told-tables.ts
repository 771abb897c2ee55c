/** Where each form has the rows of a fact table. What stands here is held against the form itself. */

/** The predicate of a statement that a row makes; a table of entities states what its columns say. */
export const PREDICATE_OF: Readonly<Record<string, string>> = {
  sources: 'name',
  confederations: 'name',
  countries: 'name',
  'country-names': 'also called',
  'national-team-names': 'also called',
  clubs: 'name',
  'club-names': 'also called',
  successions: 'succession',
  venues: 'name',
  'venue-names': 'also called',
  // As of a day in that time.
  'past-names': 'name',
  translations: 'also called',
  coaches: 'name',
  'coach-names': 'also called',
  tenures: 'head coach',
  competitions: 'name',
  'competition-names': 'also called',
  seasons: 'season of',
  stages: 'kind of stage',
  settled: 'put above in …',
  deductions: 'points deducted in …',
  matches: 'home team',
  ties: 'winner',
  entrants: 'went out in',
  honours: 'champion of …',
  outcomes: 'outcome of …',
  // Both values, each with its source.
  conflicts: 'founded',
};

/** The exported table that has the rows, where it is not one of the same name. */
export const EXPORTED_IN: Readonly<Record<string, string>> = {
  'country-names': 'names',
  'national-team-names': 'names',
  'club-names': 'names',
  'venue-names': 'names',
  translations: 'names',
  'coach-names': 'names',
  'competition-names': 'names',
  outcomes: 'cycle_outcomes',
};

/** A property of linked data that a row makes. */
export const LINKED_AS: Readonly<Record<string, string>> = {
  sources: 'license',
  confederations: 'legalName',
  countries: 'identifier',
  'country-names': 'alternateName',
  'national-team-names': 'alternateName',
  clubs: 'foundingDate',
  'club-names': 'alternateName',
  venues: 'address',
  'venue-names': 'alternateName',
  'past-names': 'name',
  translations: 'alternateName',
  coaches: 'nationality',
  'coach-names': 'alternateName',
  tenures: 'roleName',
  competitions: 'alternateName',
  'competition-names': 'alternateName',
  seasons: 'startDate',
  stages: 'superEvent',
  matches: 'competitor',
  ties: 'subEvent',
  honours: 'award',
  outcomes: 'additionalProperty',
};
