/**
 * What a field knows of the objects it is asked of before anything of them is read. Each field hands it on to the
 * fields below it.
 */
import type { FieldNode } from 'graphql';
import type { Counts, Players, SeasonCounts } from '../../src/graph/effort/counts.ts';
import { onceOfMany } from '../../src/graph/effort/once-known.ts';
import { sumOfGreatest, weighted } from '../../src/graph/effort/sums.ts';
import { COST, documentCost } from '../../src/graph/effort/work.ts';
import type { Relation } from '../../src/graph/relations/relation.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, isOfKind, slugOf } from '../../src/model/ids.ts';
import type { GraphContext } from '../kit/builder.ts';
import { pageSize } from '../kit/page.ts';

/** The seasons that some objects lie in. */
export interface Within {
  /** Null where the catalogue does not tell which. */
  readonly seasons: readonly string[] | null;
  /** How many seasons are read. A season that is read twice counts twice. */
  readonly copies: number;
  /** Whether each of `seasons` is read, and equally often. When false, each read may be of the largest of them. */
  readonly isEach: boolean;
  /** In what proportion the objects lie in `seasons`; absent: all of them may lie in the largest. */
  readonly weights?: readonly number[];
  /** The number of lists of seasons that they come from. No list has a season twice. As many as seasons when absent. */
  readonly lists?: number;
  readonly players?: Players;
  /** What of them has been read already and need not be paid again. */
  readonly paid?: 'OPENED' | 'MADE';
}

interface KnownObjects {
  /** Global ids of all of the objects. Each id stands for equally many objects. */
  readonly ids?: readonly string[];
  readonly within?: Within;
  /** Teams whose matches, tenures or campaigns they are. */
  readonly teams?: readonly string[];
  /** How many lists of sources the objects are in; no list has a source twice. */
  readonly sourceLists?: number;
  /** The most matches that the objects are about, all objects together. */
  readonly matches?: number;
  /** The most matches of the teams that the objects are, or whose tenures they are: of each team of `within` once. */
  readonly played?: number;
  /** The code of the stages that they are, or whose ties they are. */
  readonly stage?: string;
  /** The most titles of the objects, all objects together. */
  readonly titles?: number;
  /** The clubs whose campaigns they are, where all places ask about the same clubs; and the most matches of these. */
  readonly entrants?: { readonly of: string; readonly matches: number };
  /** The most clubs that went out, in all of the stages together that the objects are. */
  readonly out?: { readonly most: number; readonly within: Within };
  /** The seasons in which the editions that they are were qualified for. */
  readonly qualifying?: readonly string[];
  /** The most editions that each object tells of. */
  readonly editions?: number;
  /** How many paths a search was asked for; once they are found, how many there are, and all of their hops. */
  readonly paths?: number;
  readonly hops?: readonly Relation[];
}

/** What the edge tells a field when it prices it; see its convention. */
export interface CostQuestion {
  readonly args: Readonly<Record<string, unknown>>;
  readonly node: FieldNode;
  readonly times: number;
  /** Name of the type of the objects: an interface where any that has it may be meant. */
  readonly parent: string;
  readonly known: unknown;
  readonly context: unknown;
  readonly objects: object;
}

/** Something that is read or worked out once for a request; see the convention of the edge. */
export interface CostedRead {
  readonly shared: {
    readonly key: string;
    readonly costOf: (count: number) => number;
    readonly isOnce?: true;
  };
  readonly count: number;
  readonly of?: string;
}

export interface CostOfField {
  readonly count?: number;
  readonly items?: number;
  readonly work?: number;
  readonly reads?: readonly CostedRead[];
  readonly known?: KnownObjects | undefined;
}

export type CostOf = (asked: CostQuestion) => CostOfField;

export const viewOf = ({ context }: CostQuestion): GraphView => (context as GraphContext).view;
/** The cost of making so many entities of the catalogue. */
export const entitiesMade = (asked: CostQuestion, entities: number): number =>
  entities * (viewOf(asked).asOf === null ? COST.record : COST.recordOnDay);
export const countsIn = (asked: CostQuestion): Counts => viewOf(asked).counts;
export const knownOf = ({ known }: CostQuestion): KnownObjects => (known ?? {}) as KnownObjects;

/** The number of nodes on the pages of a connection, all places together. */
export const nodesOn = ({ args, times }: CostQuestion): number =>
  times *
  pageSize({
    first: typeof args.first === 'number' ? args.first : null,
    last: typeof args.last === 'number' ? args.last : null,
  });

/** The value of an argument when it is a text, else undefined. */
export const textIn = ({ args }: CostQuestion, name: string): string | undefined => {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
};

/** The slugs of known ids of one kind; null when no id is known. */
export function slugsOf(asked: CostQuestion, kind: GlobalIdKind): readonly string[] | null {
  const { ids } = knownOf(asked);
  if (ids === undefined) return null;
  return onceOfMany(ids, kind, () => ids.filter((id) => isOfKind(id, kind)).map(slugOf));
}

/** How many objects each id stands for. */
const repeats = (asked: CostQuestion): number =>
  asked.times / Math.max(knownOf(asked).ids?.length ?? asked.times, 1);

/** The seasons that the objects are, or lie in. */
export function withinOf(asked: CostQuestion): Within {
  const seasons = slugsOf(asked, 'season');
  const { within, teams = null } = knownOf(asked);
  if (seasons === null || (seasons.length === 0 && within !== undefined))
    return within ?? anySeasons(asked.times, teams);
  const whole = { seasons, copies: seasons.length * repeats(asked), isEach: true };
  return within === undefined ? whole : either(whole, within);
}

/**
 * The seasons of objects of which some are seasons and others parts of seasons: only its type tells which of them a
 * field is asked of.
 */
const either = (whole: Within, parts: Within): Within => ({
  seasons:
    whole.seasons === null || parts.seasons === null
      ? null
      : [...new Set([...whole.seasons, ...parts.seasons])],
  copies: whole.copies + parts.copies,
  isEach: false,
});

/** Reads a whole season for each object, as if each had a season of its own. */
export const each = ({ seasons, paid, players }: Within, copies: number): Within => ({
  seasons,
  copies,
  isEach: seasons?.length === 1,
  ...(paid && { paid }),
  ...(players && { players }),
});

const names = new WeakMap<object, string>();
let named = 0;

/** A name for the objects of which something is known: the same for all fields that are asked of them. */
export function nameOf(within: object | undefined, times: number): string | undefined {
  if (within === undefined) return undefined;
  const name = names.get(within) ?? `${named++}`;
  names.set(within, name);
  return `${name} ${times}`;
}

/** Seasons of which only the teams are known. */
export const anySeasons = (copies: number, teams: readonly string[] | null = null): Within => ({
  ...{ seasons: null, copies, isEach: false },
  ...(teams !== null && { players: playersOf(teams) }),
});

function playersOf(teams: readonly string[]): Players {
  if (teams.every((team) => isOfKind(team, 'club'))) return 'clubs';
  return teams.some((team) => isOfKind(team, 'club')) ? 'any' : 'nations';
}

/** The same seasons, once they are read. */
export const opened = (within: Within): Within => ({ ...within, paid: within.paid ?? 'OPENED' });
export const made = (within: Within): Within => ({ ...within, paid: 'MADE' });

/** What is known of an object is known of its part too. */
export const itself: CostOf = (asked) => ({ known: knownOf(asked) });

/** The number of something in all the seasons that are read. */
export function total(counts: Counts, within: Within, of: keyof SeasonCounts): number {
  const { seasons, copies, isEach, weights, lists = copies, players } = within;
  if (seasons === null) return lists === 0 ? 0 : lists * counts.seasons(of, players).sumOf(copies / lists);
  if (seasons.length === 0) return 0;
  const held = seasons.map((season) => counts.season(season)[of]);
  if (!isEach && weights !== undefined) return copies * weighted(held, weights);
  if (!isEach) return lists === 0 ? 0 : lists * sumOfGreatest(held, copies / lists);
  return (copies / seasons.length) * held.reduce((sum, share) => sum + share, 0);
}

const reading = (key: string, costOf: (count: number) => number, count = 1): CostedRead => ({
  shared: { key, costOf },
  count,
});

/** Work that is done once for a request under one name. */
export const once = (key: string, cost: number): CostedRead => ({
  shared: { key, costOf: (count) => (count > 0 ? cost : 0), isOnce: true },
  count: 1,
});

/** The documents of seasons, with all of their matches where `isMade` says that these are made. */
export function readSeasons(asked: CostQuestion, within: Within, isMade = false): readonly CostedRead[] {
  if (within.paid === 'MADE' || (within.paid === 'OPENED' && !isMade)) return [];
  const counts = countsIn(asked);
  const [kind, perMatch] = isMade ? ['matches of ', COST.matchMade] : ['', 0];
  if (within.seasons !== null && within.lists !== undefined)
    return readSome(asked, within.seasons, within, isMade);
  if (within.seasons !== null)
    return within.seasons.map((id) => {
      const { characters, matches } = counts.season(id);
      return once(`${kind}season ${id}`, documentCost(characters) + matches * perMatch);
    });
  const { teams = null } = knownOf(asked);
  const lengths = counts.seasons('characters', within.players);
  const matches = counts.seasons('matches', within.players);
  const most = teams?.reduce((sum, team) => sum + counts.team(team).seasons, 0) ?? lengths.size;
  const costOf = (count: number): number => {
    const read = Math.min(count, most);
    return read * COST.document + lengths.sumOf(read) * COST.character + matches.sumOf(read) * perMatch;
  };
  const of = nameOf(within, asked.times);
  const all = reading(`${kind}seasons of ${teams?.join() ?? within.players ?? 'any'}`, costOf, within.copies);
  return [of === undefined ? all : { ...all, of }];
}

/** The documents of some of several seasons, as many as there are copies. */
function readSome(
  asked: CostQuestion,
  seasons: readonly string[],
  within: Within,
  isMade: boolean,
): readonly CostedRead[] {
  const counts = countsIn(asked);
  const costs = seasons.map((id) => {
    const { characters, matches } = counts.season(id);
    return documentCost(characters) + (isMade ? matches * COST.matchMade : 0);
  });
  const key = `${isMade ? 'matches of ' : ''}some of ${seasons.join()}`;
  const of = nameOf(within, asked.times);
  const costOf = (count: number): number => sumOfGreatest(costs, Math.min(count, costs.length));
  return [{ ...reading(key, costOf, within.copies), ...(of !== undefined && { of }) }];
}

/** The documents of the named teams, or of so many teams; with all of their matches where `isMade` says so. */
export function readTeams(
  asked: CostQuestion,
  teams: readonly string[] | null,
  count: number,
  isMade = false,
  players: Players = 'any',
): readonly CostedRead[] {
  const counts = countsIn(asked);
  const [kind, made] = isMade ? ['matches of ', COST.matchMade] : ['', 0];
  if (teams !== null)
    return teams.map((id) => {
      const { matches, characters } = counts.team(id);
      return once(`${kind}team ${id}`, documentCost(characters) + matches * made);
    });
  const lengths = counts.charactersOfTeams(players);
  const matches = players === 'nations' ? counts.nations : counts.teams;
  const costOf = (count: number): number => {
    const read = Math.min(count, lengths.size);
    return read * COST.document + lengths.sumOf(read) * COST.character + matches.sumOf(read) * made;
  };
  const of = nameOf(asked.objects, count);
  return [{ ...reading(`${kind}teams ${players}`, costOf, count), ...(of !== undefined && { of }) }];
}

/** The matches of the teams that the objects are, counted as often as each team occurs. */
export function matchesOfTeams(asked: CostQuestion): number {
  const counts = countsIn(asked);
  const teams = teamsOf(asked);
  if (teams === null)
    return Math.min(asked.times * counts.teams.most, knownOf(asked).played ?? Number.POSITIVE_INFINITY);
  const all = onceOfMany(teams, 'matches of teams', () =>
    teams.reduce((sum, team) => sum + counts.team(team).matches, 0),
  );
  return repeats(asked) * all;
}

/** The teams that the objects are; null where it is not known which. */
export function teamsOf(asked: CostQuestion): readonly string[] | null {
  const { ids } = knownOf(asked);
  const isTeam = (id: string): boolean => isOfKind(id, 'club') || isOfKind(id, 'national-team');
  return ids === undefined ? null : onceOfMany(ids, 'teams', () => ids.filter(isTeam));
}
