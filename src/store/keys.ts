import { requirementsHash } from '../documents/requirements.ts';

/**
 * The key grammar of the KV namespace. Documents are content-addressed and immutable, so a reader never sees half
 * of an old and half of a new data set: one manifest names every document of a version, one pointer names the version.
 *
 * | key               | value                                                          | life      |
 * |-------------------|----------------------------------------------------------------|-----------|
 * | `current/<shape>` | the manifest of the version served in that shape, with its log | replaced  |
 * | `m/<version>`     | the same without, kept for pinning and going back              | collected |
 * | `d/<hash>`        | one document                                                   | collected |
 * | `claim/<shape>`   | who published last, or is about to                             | replaced  |
 * | `unfinished/<shape>` | the manifest of a version that takes several runs to be written | collected |
 *
 * Each shape of the documents has a pointer of its own, so that Workers of two shapes answer side by side while one
 * takes over from the other.
 */
export const pointerKey = (shape: number = SCHEMA_VERSION): string => `current/${shape}`;

/** The place of the pointer when all shapes shared one. It is read when a shape has no pointer of its own. */
export const CURRENT_KEY = 'current';

export const claimKey = (shape: number = SCHEMA_VERSION): string => `claim/${shape}`;

export const unfinishedKey = (shape: number = SCHEMA_VERSION): string => `unfinished/${shape}`;

/** @param version data version, hex. */
export const manifestKey = (version: string): string => `m/${version}`;

/**
 * Whether a text can be a data version: 12 hex digits, the beginning of a hash. KV takes no key of more than 512
 * bytes.
 */
export const isVersion = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

/**
 * The hex digits of a SHA-256 that make a hash: 80 bits, far more than a few million documents need to have no
 * collision.
 */
export const HASH_DIGITS = 20;

/** @param hash content hash of the document, hex. */
export const documentKey = (hash: string): string => `d/${hash}`;

/** Logical names of documents, as a manifest lists them. */
export const CATALOGUE = 'catalogue';
export const EVIDENCE = 'evidence';
export const RELATIONS = 'relations';
export const SEARCH = 'search';
/** Names in a script beside Latin, laid out for search. */
export const searchName = (script: string): string => `search/${script}`;
/** Names in a language. */
export const namesName = (lang: string): string => `names/${lang}`;
export const seasonName = (season: string): string => `season/${season}`;
export const teamName = (team: string): string => `team/${team}`;
/** Honours of a competition, or of all teams of an association or, for national teams, of a confederation. */
export const honoursName = (of: 'competition' | 'teams', id: string): string => `honours/${of}/${id}`;

/** Where few honours are, they are with others that are few. */
export const OTHER_HONOURS = 'others';

/** One of so many documents that some things share, by the letters of an id. */
function shareOf(id: string, documents: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % documents;
}

/** So many documents tell how the cycles of championships ended, each for some of the national teams. */
const CYCLES = 40;

/** The document with the cycles of a national team. */
export const cyclesName = (team: string): string => `cycles/${shareOf(team, CYCLES)}`;

/** So many documents are shared by the teams of which little is told. */
const SHARED_BY_TEAMS = 16;

/** The document of a team that has none of its own. */
export const sharedTeamsName = (team: string): string => `teams/${shareOf(team, SHARED_BY_TEAMS)}`;

/**
 * The answer to a named question, written at publication.
 * @param operation SHA-256 of the text of its operation: of another text there is no such document.
 */
export const answerName = (operation: string): string => `answer/${operation.slice(0, HASH_DIGITS)}`;

/** @param first the first day of the span. */
export const daysName = (first: string): string => `days/${first}`;

/** One version of the data, with its documents. */
export interface Manifest {
  readonly version: string;
  /** The shape of the documents. A Worker refuses a manifest of another shape. */
  readonly schemaVersion: number;
  /** Content hash by logical name. */
  readonly documents: Readonly<Record<string, string>>;
  /**
   * Hash of the log of publications. The log belongs to the publisher and not to the data, so only the pointer has
   * one.
   */
  readonly history?: string;
}

/** How documents are written as text: one more where `src/store` lays them out in another way. */
const LAYOUT = 23;

/**
 * The shape of the documents that this build reads and writes: a hash of what a reader requires of them. An optional
 * property more leaves it as it is; a required one, another kind of value or one more word of a column changes it.
 */
export const SCHEMA_VERSION: number = requirementsHash(LAYOUT);
