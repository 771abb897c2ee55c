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
  /** What follows the colon. */
  readonly slug: string;
}

/** `globalId('club', 'atalanta')` is `club:atalanta`. */
export const globalId = (kind: GlobalIdKind, slug: string): string => `${kind}:${slug}`;

const SHAPE = /^([a-z-]+):([a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*)$/;

/**
 * Reads a global id.
 * @returns null when the text is not an id at all; whether the thing exists is another question.
 */
export function parseGlobalId(id: string): GlobalId | null {
  const match = id.length > 200 ? null : SHAPE.exec(id);
  const kind = KINDS.find((known) => known === match?.[1]);
  return kind === undefined || match?.[2] === undefined ? null : { kind, slug: match[2] };
}

/** `club:atalanta` → `atalanta`. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);
