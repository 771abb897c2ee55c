/**
 * Makes and reads ids: `<kind>:<slug>`, and slugs that are made of others. Ids are in documents, in answers and in
 * links of others, so they never change.
 */

/** The kinds of things that have a global id, as the id spells them. */
export const KINDS = [
  'club',
  'national-team',
  'coach',
  'tenure',
  'competition',
  'season',
  'stage',
  'tie',
  'match',
  'campaign',
  'country',
  'venue',
  'source',
  'confederation',
] as const;

export type GlobalIdKind = (typeof KINDS)[number];

export interface GlobalId {
  readonly kind: GlobalIdKind;
  /** The part after the colon. */
  readonly slug: string;
}

/** `globalId('club', 'atalanta')` is `club:atalanta`. */
export const globalId = (kind: GlobalIdKind, slug: string): string => `${kind}:${slug}`;

/** The nodes that a column names: those of a kind, by their slugs, or clubs and national teams, by their ids. */
export type NamedKind = GlobalIdKind | 'team';

/** The id of the node that a cell names. */
export const idNamed = (names: NamedKind, cell: string): string =>
  names === 'team' ? cell : globalId(names, cell);

const SHAPE = /^([a-z-]+):([a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*)$/;

/**
 * Reads a global id.
 * @returns null when the text is not an id. A text that is an id may still name nothing.
 */
export function parseGlobalId(id: string): GlobalId | null {
  const match = id.length > 200 ? null : SHAPE.exec(id);
  const kind = KINDS.find((known) => known === match?.[1]);
  return kind === undefined || match?.[2] === undefined ? null : { kind, slug: match[2] };
}

/** The most characters of an id: that of a table has the results that it supposes. */
const LONGEST = 4_000;

const ON_DAY = new RegExp(`^(.{1,${LONGEST}})@(\\d{4}-\\d{2}-\\d{2})$`);

/** Splits `club:atalanta@2026-03-09`, the id of a thing as of a day; without a day, that is null. */
export function idOnDay(id: string): { readonly id: string; readonly day: string | null } {
  if (!id.includes('@')) return { id, day: null };
  const [, plain = id, day = null] = ON_DAY.exec(id) ?? [];
  return { id: plain, day };
}

/** The ids of several things of one kind. */
export const globalIds = (
  kind: GlobalIdKind,
  things: readonly { readonly id: string }[],
): readonly string[] => things.map(({ id }) => globalId(kind, id));

/** `club:atalanta` → `atalanta`. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Whether it is the id of a thing of that kind. */
export const isOfKind = (id: string, kind: GlobalIdKind | 'days'): boolean =>
  id.startsWith(kind) && id.charAt(kind.length) === ':';

/** `club:atalanta` → `club`; empty for a slug without a kind. */
export const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** `ucl-2025-26`: the season of a competition with a label. */
export const seasonSlug = (competition: string, label: string): string => `${competition}-${label}`;

/** The qualifying of a club competition has a season of its own: `ucl-qualifying-2025-26`. */
export const qualifyingSlug = (competition: string, label: string): string =>
  seasonSlug(`${competition}-qualifying`, label);

/** The address of a thing, below where the graph is published: `club:atalanta` is at `/id/club/atalanta`. */
const ADDRESS = '/id/';

export const addressOf = (base: string, id: string): string => `${base}${ADDRESS}${id.replace(':', '/')}`;

/** The id at an address; null for an address of anything else. */
export function idAtAddress(base: string, address: string): string | null {
  const start = `${base}${ADDRESS}`;
  return address.startsWith(start) ? address.slice(start.length).replace('/', ':') : null;
}

/** The finals of a cycle: `euro-2024`. */
export const finalsSeason = ({ competition, edition }: CycleKey): string => seasonSlug(competition, edition);

/** What tells one cycle of a championship from all others. */
export interface CycleKey {
  /** Of the finals. */
  readonly competition: string;
  /** The label of the finals. */
  readonly edition: string;
}

/** `ucl-2025-26/r16-2`: a stage, a tie or a campaign by its place in a season. */
export const slugInSeason = (season: string, part: string): string => `${season}/${part}`;

/** Splits such a slug into the season and the part; null for a slug without a part. */
export function partsInSeason(slug: string): { readonly season: string; readonly part: string } | null {
  const at = slug.indexOf('/');
  return at < 0 ? null : { season: slug.slice(0, at), part: slug.slice(at + 1) };
}

/** The parts of the id of a match. */
interface MatchSides {
  readonly home: string;
  readonly away: string;
  readonly date: string;
  readonly leg?: number | undefined;
  readonly tie?: string | undefined;
  readonly stage?: string | undefined;
}

/**
 * The slug of a match. Finals tournaments and club seasons: by season, `ucl-2025-26-atalanta-bayern-1`. Internationals outside
 * a finals tournament: by date, `2026-03-31-bosnia-and-herzegovina-italy`.
 */
export function matchSlug(season: string, { home, away, date, leg, tie, stage }: MatchSides): string {
  const pair = `${slugOf(home)}-${slugOf(away)}`;
  const international = home.startsWith('national-team:') && !/^world-cup-\d{4}$/.test(season);
  if (international) return `${date}-${pair}`;
  const suffix = leg?.toString() ?? (tie === undefined ? undefined : stage);
  return [season, pair, suffix].filter((part) => part !== undefined).join('-');
}

/** The season that the slug of a match begins with: the longest one there is. Null for a match that is named by its date. */
export function seasonOfMatch(slug: string, isSeason: (slug: string) => boolean): string | null {
  for (let at = slug.lastIndexOf('-'); at > 0; at = slug.lastIndexOf('-', at - 1)) {
    const season = slug.slice(0, at);
    if (isSeason(season)) return season;
  }
  return null;
}

const DATED = /^\d{4}-\d{2}-\d{2}-(.+)$/;

/** The home side of an international named by its date: the longest country that fits and leaves another. */
export function homeOfInternational(slug: string, isCountry: (slug: string) => boolean): string | null {
  const pair = DATED.exec(slug)?.[1];
  if (pair === undefined) return null;
  for (let at = pair.lastIndexOf('-'); at > 0; at = pair.lastIndexOf('-', at - 1)) {
    if (isCountry(pair.slice(0, at)) && isCountry(pair.slice(at + 1)))
      return globalId('national-team', pair.slice(0, at));
  }
  return null;
}

/** Things that are told of others and have an id by what they are told of: `node` takes it, and no page has it. */
export const PART_KINDS = [
  'association-season',
  'edition',
  'honour',
  'table',
  'table-row',
  'world-cup-edition',
] as const;

export interface PartId {
  readonly kind: (typeof PART_KINDS)[number];
  /**
   * Slugs: the country and the season; of an honour the competition, the label, the rank and the team; of a table the season,
   * the stage and whatever else tells which table it is, and of a row the team after these.
   */
  readonly slugs: readonly string[];
}

/** `partId('edition', ['italy', 'euro-2024'])` is `edition:italy/euro-2024`. */
export const partId = (kind: PartId['kind'], slugs: readonly string[]): string =>
  `${kind}:${slugs.join('/')}`;

/** How many slugs ids have, at least and at most, by kind: two where it is not told. The results that a table supposes are in its id. */
const PARTS: Readonly<Partial<Record<PartId['kind'], readonly [number, number]>>> = {
  honour: [4, 4],
  table: [2, 46],
  'table-row': [3, 47],
};

/** Reads such an id. Null when the text is none; a text that is one may still name nothing. */
export function parsePartId(id: string): PartId | null {
  const match = id.length > LONGEST ? null : SHAPE.exec(id);
  const kind = PART_KINDS.find((known) => known === match?.[1]);
  const slugs = match?.[2]?.split('/') ?? [];
  if (kind === undefined) return null;
  const [least, most] = PARTS[kind] ?? [2, 2];
  return slugs.length < least || slugs.length > most ? null : { kind, slugs };
}
