/** Which sources there are, on what terms, and which reader reads which of their files. */
import { readCountryCodes } from './country-codes/index.ts';
import { readFootballTxt } from './football-txt/index.ts';
import {
  readFormerNames,
  readGoalscorers,
  readResults,
  readShootouts,
} from './international-results/index.ts';
import { readClubs, readGrounds, readHistory, readProps } from './openfootball-clubs/index.ts';
import { readCompetitions, readSeasons, readTeams } from './reep/index.ts';
import type { Notice, Rejected, SourceFact, SourceInput } from './types.ts';
import { readWorldCupDatabase } from './worldcup-database/index.ts';
import { readWorldCupJson } from './worldcup-json/index.ts';

type SourceEvent = SourceFact | Rejected | Notice;

/** Reads one file, from its first line to its last. */
type Reader = (path: string, input: SourceInput) => AsyncIterable<SourceEvent>;

export interface SourceFile {
  /** The format, which tells the facts of one reader from those of another: `football-txt`. */
  readonly format: string;
  /** Matched against the path within the source, with `/` between folders. */
  readonly pattern: RegExp;
  readonly read: Reader;
}

export interface SourceEntry {
  /** As the importer is asked for it. */
  readonly name: string;
  readonly title: string;
  /** Null where none is on record. */
  readonly url: string | null;
  /** SPDX. */
  readonly licence: string;
  /** Share-alike: imported only when asked for, and never merged into what has no conditions. */
  readonly shareAlike: boolean;
  /** The first whose pattern fits reads a file; a file that fits none is none of the source's facts. */
  readonly files: readonly SourceFile[];
}

/** A reader that needs the whole file: those of formats whose files are small. */
const whole = (read: (path: string, input: string | Uint8Array) => Iterable<SourceEvent>): Reader =>
  async function* (path, input) {
    yield* read(path, await collect(input));
  };

async function collect(input: SourceInput): Promise<string | Uint8Array> {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  const chunks: Uint8Array[] = [];
  for await (const chunk of input)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

const file = (format: string, pattern: RegExp, read: Reader): SourceFile => ({ format, pattern, read });

const JSON_FILES = [file('worldcup-json', /\.json$/u, whole(readWorldCupJson))];

const CLUB_FILES = [
  file('club-websites', /\.props\.txt$/u, readProps),
  file('club-history', /\.history\.txt$/u, whole(readHistory)),
  file('ground-list', /(?:^|[./])stadiums\.txt$/u, whole(readGrounds)),
  file('club-list', /(?:^|[./])clubs\.txt$/u, whole(readClubs)),
];

/** Lists, settings and line-ups stand beside the matches in openfootball's folders, and end in `.txt` like them. */
const MATCH_FILE =
  /^(?!(?:.*\/)?(?:squads\/|setups\/|LICEN[CS]E|leagues\.txt|teams[^/]*\.txt|clubs[^/]*\/)).*(?<!\.(?:clubs|stadiums|props|history|conf|config|stats))\.txt$/u;

const TXT_FILES = [file('football-txt', MATCH_FILE, whole(readFootballTxt))];

const CC0 = 'CC0-1.0';

export const SOURCES: readonly SourceEntry[] = [
  {
    name: 'openfootball',
    title: 'openfootball: leagues, cups and tournaments in Football.TXT',
    url: 'https://github.com/openfootball',
    licence: CC0,
    shareAlike: false,
    files: [...CLUB_FILES, ...TXT_FILES, ...JSON_FILES],
  },
  {
    name: 'openfootball-worldcup-json',
    title: 'openfootball: World Cups as JSON',
    url: 'https://github.com/openfootball/worldcup.json',
    licence: CC0,
    shareAlike: false,
    files: JSON_FILES,
  },
  {
    name: 'openfootball-clubs',
    title: 'openfootball: clubs and grounds of the world',
    url: 'https://github.com/openfootball/clubs',
    licence: CC0,
    shareAlike: false,
    files: CLUB_FILES,
  },
  {
    name: 'international-results',
    title: 'International football results from 1872',
    url: 'https://github.com/martj42/international_results',
    licence: CC0,
    shareAlike: false,
    files: [
      file('international-results', /(?:^|\/)results\.csv$/u, readResults),
      file('international-shootouts', /(?:^|\/)shootouts\.csv$/u, readShootouts),
      file('international-goalscorers', /(?:^|\/)goalscorers\.csv$/u, readGoalscorers),
      file('former-names', /(?:^|\/)former_names\.csv$/u, readFormerNames),
    ],
  },
  {
    name: 'worldcup-database',
    title: 'The Fjelstul World Cup Database',
    url: 'https://github.com/jfjelstul/worldcup',
    licence: 'CC-BY-SA-4.0',
    shareAlike: true,
    files: [file('worldcup-database', /\.csv$/u, readWorldCupDatabase)],
  },
  {
    name: 'reep',
    title: 'reep: a register of football ids',
    url: null,
    licence: CC0,
    shareAlike: false,
    files: [
      file('reep-teams', /(?:^|\/)teams\.csv$/u, readTeams),
      file('reep-competitions', /(?:^|\/)competitions\.csv$/u, readCompetitions),
      file('reep-seasons', /(?:^|\/)seasons\.csv$/u, readSeasons),
    ],
  },
  {
    name: 'country-codes',
    title: 'Country codes, with ISO and FIFA',
    url: 'https://github.com/datasets/country-codes',
    licence: 'PDDL-1.0',
    shareAlike: false,
    files: [file('country-codes', /(?:^|\/)country-codes\.csv$/u, readCountryCodes)],
  },
];

export const findSource = (name: string): SourceEntry | null =>
  SOURCES.find((source) => source.name === name) ?? null;

/** What reads a file of a source, or null for a file that holds none of its facts. */
export function findReader(source: SourceEntry, path: string): SourceFile | null {
  const normal = path.replaceAll('\\', '/');
  // Folders and files with a dot in front are a repository's own tools.
  if (/(?:^|\/)\.(?!\.?\/)/u.test(normal)) return null;
  return source.files.find(({ pattern }) => pattern.test(normal)) ?? null;
}
