/**
 * Seasons and teams as text. A season has a line with its ties, one with its outcomes, one with everything else, and
 * the section of its matches.
 */
import {
  MATCH,
  type MatchRecord,
  OUTCOMES,
  SEASON_HEAD,
  type SeasonDocument,
  TEAM_HEAD,
  type TeamDocument,
  TIES,
} from '../documents/documents.ts';
import { MATCHES_HEAD, type MatchesHead } from '../documents/heads.ts';
import { plainResult } from '../documents/score.ts';
import { TEXT } from '../model/kit/cell-type.ts';
import { checked, listOf, pairOf, type Shape, value } from '../model/kit/shape.ts';
import { asciiJson } from './ascii-json.ts';
import { headOf, requireLength } from './head.ts';
import { RowSet } from './row-set.ts';
import { type Shortening, sectionOf } from './section-text.ts';
import { byMatchPhrases } from './shortening/lines.ts';

type OpenDocument<T> = Omit<T, 'matches'> & { readonly matches: RowSet<MatchRecord> };

/** A season in the form in which it is read. Each match and tie is made when it is asked for. */
export type OpenSeason = OpenDocument<SeasonDocument> & {
  /** Ids of the teams with a match, in order. */
  readonly sides: readonly string[];
};
/** A team in the form in which it is read. Each match is made when it is asked for. */
export type OpenTeam = OpenDocument<TeamDocument>;

/** The properties by which matches are found, in a season and in a team. */
const SEASON_COLUMNS = ['home', 'away', 'stage', 'tie', 'group', 'knownFrom'] as const;
const TEAM_COLUMNS = ['season', 'home', 'away'] as const;

const sidesOf = (matches: readonly MatchRecord[]): readonly string[] =>
  [...new Set(matches.flatMap(({ home, away }) => [home, away]))].sort();

/** A column of a season that tells plain results: a table is made of it, and no match. */
export const RESULT = 'result';

const seasonSection = (matches: readonly MatchRecord[], shorten?: Shortening): string =>
  sectionOf(matches, SEASON_COLUMNS, shorten, { [RESULT]: plainResult });

function written(head: object, lines: number, section: string): string {
  const announced: MatchesHead = { lines, length: section.length };
  return `${asciiJson({ ...head, ...announced })}\n${section}`;
}

const writeTeam = ({ matches, ...head }: TeamDocument): string =>
  written(head, matches.length, sectionOf(matches, TEAM_COLUMNS, byMatchPhrases));

const writeSeason = ({ matches, ties, outcomes, ...head }: SeasonDocument): string =>
  [
    asciiJson(ties),
    asciiJson(outcomes),
    written({ ...head, sides: sidesOf(matches) }, matches.length, seasonSection(matches, byMatchPhrases)),
  ].join('\n');

export const writeDocument = (document: SeasonDocument | TeamDocument): string =>
  'stages' in document ? writeSeason(document) : writeTeam(document);

/**
 * @param from the offset at which the head begins.
 * @throws SyntaxError when the text is shorter or longer than its head tells; ShapeError when the head has another
 * shape.
 */
function read<T>(text: string, shape: Shape<T>, from = 0): T & { readonly matches: RowSet<MatchRecord> } {
  const { head, end } = headOf(MATCHES_HEAD, text, from);
  const { lines, length, ...others } = head;
  const section = text.slice(end);
  requireLength(section.length, length);
  return { ...checked(shape, others), matches: new RowSet<MatchRecord>(section, lines, MATCH) };
}

export function readSeason(text: string): OpenSeason {
  const ties = text.indexOf('\n');
  const outcomes = text.indexOf('\n', ties + 1);
  // Ties, and outcomes of all nations, are most of a season's text beside its matches, and few seasons are asked for them.
  const tiesIn = lineOf(TIES, () => text.slice(0, ties));
  const outcomesIn = lineOf(OUTCOMES, () => text.slice(ties + 1, outcomes));
  return {
    ...read(text, SEASON_HEAD, outcomes + 1),
    get ties() {
      return tiesIn();
    },
    get outcomes() {
      return outcomesIn();
    },
  };
}

/** What a line of JSON holds. It is read when it is first asked for. */
function lineOf<T extends object>(shape: Shape<T>, line: () => string): () => T {
  let made: T | null = null;
  return () => {
    made ??= checked(shape, JSON.parse(line()));
    return made;
  };
}

export const readTeam = (text: string): OpenTeam => read(text, TEAM_HEAD);

type SharedText = readonly (readonly [team: string, text: string])[];

/** Several teams in one document. */
export const writeSharedTeams = (documents: readonly TeamDocument[]): string =>
  asciiJson(documents.map((document) => [document.id, writeTeam(document)]) satisfies SharedText);

/** Teams that share a document. Each is opened when it is asked for. */
export class SharedTeams {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #opened = new Map<string, OpenTeam>();

  constructor(texts: SharedText) {
    this.#texts = new Map(texts);
  }

  /** The same object at every call; null for a team that is not among them. */
  get(id: string): OpenTeam | null {
    const text = this.#texts.get(id);
    if (text === undefined) return null;
    const team = this.#opened.get(id) ?? readTeam(text);
    this.#opened.set(id, team);
    return team;
  }
}

const SHARED: Shape<SharedText> = listOf(pairOf(value('text', TEXT)));

/** @throws ShapeError when it has another shape. */
export const readSharedTeams = (text: string): SharedTeams =>
  new SharedTeams(checked(SHARED, JSON.parse(text)));

/** A season in the form in which it is read, without being written as a whole. */
export const openedSeason = ({ matches, ...document }: SeasonDocument): OpenSeason => ({
  ...document,
  sides: sidesOf(matches),
  matches: new RowSet<MatchRecord>(seasonSection(matches), matches.length, MATCH),
});
