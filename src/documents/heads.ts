/**
 * The lines of JSON with which documents of text begin: how long the parts of the rest are, and what is small. How the parts
 * are written is told by `src/store`.
 */
import { DAY, INTEGER, TEXT, YES_NO } from '../model/kit/cell-type.ts';
import { COUNT, listOf, mapOf, type Of, optional, partsOf, tupleOf, value } from '../model/kit/shape.ts';
import { DAY_SPAN, MOST_OF_ANY, MOVED_ID, PAST_NAME } from './catalogue.ts';
import { MOST_LINKED } from './relations.ts';

const text = value('text', TEXT);
const day = value('day', DAY);

/**
 * Of records of one kind. `columns`: a property by which they are found, the number of its texts, and of the records that have
 * one. `texts`: characters of all texts. `digits`: characters of each number; absent where they are four. `phrases`: what lines have
 * in common, see `shortened`; absent where they are written in full.
 */
export const SECTION_HEAD = partsOf({
  columns: listOf(tupleOf(text, COUNT, COUNT)),
  texts: COUNT,
  digits: optional(COUNT),
  phrases: optional(listOf(text)),
});
export interface SectionHead extends Of<typeof SECTION_HEAD> {}

/** Of the matches of a season or a team: how many there are, and the characters of their section. */
export const MATCHES_HEAD = partsOf({ lines: COUNT, length: COUNT });
export interface MatchesHead extends Of<typeof MATCHES_HEAD> {}

/**
 * `sections`: of each kind the number of its records, and the characters of its section. `moved`, `days`: absent where none is
 * known. `stageCodes`: see `Catalogue`. `parsed`: characters of the documents that are parsed as a whole, by name. `counted`: characters of the numbers of each
 * counted kind, and then of the lengths. What is optional older builds did not tell.
 */
export const CATALOGUE_HEAD = partsOf({
  knownThrough: day,
  sections: listOf(tupleOf(COUNT, COUNT)),
  most: MOST_OF_ANY,
  moved: optional(listOf(MOVED_ID)),
  days: optional(listOf(DAY_SPAN)),
  stageCodes: optional(listOf(text)),
  parsed: optional(mapOf(COUNT)),
  linked: optional(listOf(MOST_LINKED)),
  counted: listOf(COUNT),
});
export interface CatalogueHead extends Of<typeof CATALOGUE_HEAD> {}

/** When a name was in use. */
const NAME_DATES = partsOf({ from: optional(text), to: optional(text) });
export interface NameDates extends Of<typeof NAME_DATES> {}

/** The columns of names to search in: numbers, and texts. Documents have them in this order. */
export const SEARCH_NUMBERS = ['fame', 'namesFrom', 'letters', 'bearersFrom', 'bearers'] as const;
export const SEARCH_TEXTS = ['entities', 'names', 'folded', 'kinds', 'langs', 'words'] as const;

/**
 * `numbers`: how many each of those columns has. `texts`: characters of each. `since`: by entity the day before which it is not
 * there, for those that have one. `dates`: by name when it was in use, for the few that say so. `past`: by entity what it went by
 * before, oldest first, for the few that did. Entities and names go by their places.
 */
export const SEARCH_HEAD = partsOf({
  numbers: listOf(COUNT, SEARCH_NUMBERS.length),
  texts: listOf(COUNT, SEARCH_TEXTS.length),
  since: optional(mapOf(day)),
  dates: mapOf(NAME_DATES),
  past: optional(mapOf(listOf(PAST_NAME))),
});
export interface SearchHead extends Of<typeof SEARCH_HEAD> {}

/** The columns of relations, behind the lists and in this order. */
export const RELATION_COLUMNS = ['heads', 'kinds', 'starts', 'arcs', 'entities', 'texts'] as const;

/**
 * `rulings`: see `RelationsDocument`. `kinds`: of consecutive entities of one kind the kind, and how many they are. `lists`:
 * numbers of the lists. `columns`: numbers of each of those columns. `names`: characters of all names.
 */
export const RELATIONS_HEAD = partsOf({
  rulings: listOf(value('number', INTEGER)),
  kinds: listOf(tupleOf(text, COUNT)),
  lists: COUNT,
  columns: listOf(COUNT, RELATION_COLUMNS.length),
  names: COUNT,
});
export interface RelationsHead extends Of<typeof RELATIONS_HEAD> {}

/**
 * Of an answer that was written at publication: the name of the operation, what it costs, and whether it tells what it lacks,
 * which a client can decline.
 */
export const ANSWER_HEAD = partsOf({ operation: text, cost: COUNT, hasNotices: value('yes or no', YES_NO) });
