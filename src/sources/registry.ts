/** All sources, their licences, and the reader of each of their files. */
import { type ColumnMap, readClubCsv } from './club-csv/index.ts';
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
import { readDeductions, readMatchRulings } from './rulings/index.ts';
import { readGames, readLeagueClubs, readLeagues } from './transfermarkt/index.ts';
import type { Notice, Rejected, SourceFact, SourceInput } from './types.ts';
import { readWikidata } from './wikidata/index.ts';
import { readWorldCupDatabase, TABLE_NAMES } from './worldcup-database/index.ts';
import { readWorldCupJson } from './worldcup-json/index.ts';
import { readWyscout } from './wyscout/index.ts';

type SourceEvent = SourceFact | Rejected | Notice;

/** Reads one file from its first line to its last. */
type Reader = (path: string, input: SourceInput) => AsyncIterable<SourceEvent>;

interface SourceFile {
  /** The name of the format, which distinguishes the facts of two readers: `football-txt`. */
  readonly format: string;
  /** Matched with the path within the source, with `/` between folders. */
  readonly pattern: RegExp;
  readonly read: Reader;
}

export interface SourceEntry {
  /** The name that the importer is asked for. */
  readonly name: string;
  readonly title: string;
  /** Null when none is recorded. */
  readonly url: string | null;
  /** An SPDX id. */
  readonly licence: string;
  /** Whether users have to name it, to share alike, or to ask: then it is imported only when named, and never merged into facts without conditions. */
  readonly hasConditions: boolean;
  /** By organiser, the zone by whose clocks it tells kick-offs of continental club competitions, where these are not those of the ground. */
  readonly clocks?: Readonly<Record<string, string>>;
  /** Whether each repository of it is a source of its own, `openfootball-italy`, under its address. */
  readonly ofRepositories?: true;
  /** Whether it lists clubs, whose names tell who is meant in others. */
  readonly listsClubs?: true;
  /** Whether it tells rounds and groups: then its account of a match is taken before that of others. */
  readonly tellsRounds?: true;
  /** Where it lies in a folder of several sources, likeliest first; absent: it is imported only when named. */
  readonly folders?: readonly string[];
  /** The first format whose pattern matches reads a file. A file that matches none holds no facts. */
  readonly files: readonly SourceFile[];
}

/** A reader that needs the whole file, for formats whose files are small. */
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

/** Files of these names, in any folder. */
const named = (names: readonly string[]): RegExp =>
  new RegExp(`(?:^|/)(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`, 'u');

const JSON_FILES = [file('worldcup-json', /\.json$/u, whole(readWorldCupJson))];

const CLUB_FILES = [
  file('club-websites', /\.props\.txt$/u, readProps),
  file('club-history', /\.history\.txt$/u, whole(readHistory)),
  file('ground-list', /(?:^|[./])stadiums\.txt$/u, whole(readGrounds)),
  file('club-list', /(?:^|[./])clubs\.txt$/u, whole(readClubs)),
];

/**
 * openfootball's folders also hold lists, settings and line-ups, whose names end in `.txt` as those of matches do, and side
 * folders: pages of other sites, named after these, and unfinished files. These tell the same matches in other words; whoever
 * wants them imports the side folder itself.
 */
const MATCH_FILE =
  /^(?!(?:.*\/)?(?:(?:squads|setups|rsssf|wikipedia|more|[\w-]+\.(?:at|com|de|info|net|org))\/|LICEN[CS]E|leagues\.txt|teams[^/]*\.txt|clubs[^/]*\/)).*(?<!\.(?:clubs|stadiums|props|history|conf|config|stats))\.txt$/u;

const TXT_FILES = [file('football-txt', MATCH_FILE, whole(readFootballTxt))];

const CC0 = 'CC0-1.0';

/**
 * Tables that a user has, who knows under which conditions.
 * @param map columns by what they tell; null: by the shape of each header.
 */
export const clubCsv = (map: ColumnMap | null): SourceEntry => ({
  name: 'club-csv',
  title: 'Matches of clubs as CSV, in common shapes or with --map',
  url: null,
  licence: 'NOASSERTION',
  hasConditions: true,
  files: [file('club-csv', /\.csv$/u, (path, input) => readClubCsv(path, input, map))],
});

export const SOURCES: readonly SourceEntry[] = [
  {
    name: 'openfootball',
    title: 'openfootball: leagues, cups and tournaments in Football.TXT',
    url: 'https://github.com/openfootball',
    licence: CC0,
    hasConditions: false,
    clocks: { uefa: 'Europe/Zurich' },
    ofRepositories: true,
    tellsRounds: true,
    folders: ['openfootball'],
    files: [...CLUB_FILES, ...TXT_FILES, ...JSON_FILES],
  },
  {
    name: 'openfootball-worldcup-json',
    title: 'openfootball: World Cups as JSON',
    url: 'https://github.com/openfootball/worldcup.json',
    licence: CC0,
    hasConditions: false,
    tellsRounds: true,
    files: JSON_FILES,
  },
  {
    name: 'openfootball-clubs',
    title: 'openfootball: clubs and grounds of the world',
    url: 'https://github.com/openfootball/clubs',
    licence: CC0,
    hasConditions: false,
    listsClubs: true,
    tellsRounds: true,
    folders: ['openfootball/clubs', 'openfootball-clubs', 'clubs'],
    files: CLUB_FILES,
  },
  {
    name: 'international-results',
    title: 'International football results from 1872',
    url: 'https://github.com/martj42/international_results',
    licence: CC0,
    hasConditions: false,
    folders: ['international_results', 'international-results'],
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
    hasConditions: true,
    files: [file('worldcup-database', named(TABLE_NAMES), readWorldCupDatabase)],
  },
  {
    name: 'wikidata',
    title: 'Wikidata: who led which team, the result of a query',
    url: 'https://query.wikidata.org',
    licence: CC0,
    hasConditions: false,
    files: [file('wikidata-tenures', /\.json$/u, whole(readWikidata))],
  },
  {
    name: 'wyscout',
    title: 'Wyscout: who led both sides of the matches of 2016 to 2018',
    url: 'https://figshare.com/collections/Soccer_match_event_dataset/4415000',
    licence: 'CC-BY-4.0',
    hasConditions: true,
    files: [file('wyscout', /(?:^|\/)(?:matches[^/]*|teams|coaches)\.json$/u, whole(readWyscout))],
  },
  {
    name: 'transfermarkt-datasets',
    title: 'transfermarkt-datasets: who led both sides of matches since 2012',
    url: 'https://github.com/dcaribou/transfermarkt-datasets',
    // Its publisher dedicates the compilation to the public domain; the site that it was read from does not.
    licence: 'LicenseRef-transfermarkt-datasets',
    hasConditions: true,
    files: [
      file('transfermarkt-games', /(?:^|\/)games\.csv$/u, readGames),
      file('transfermarkt-clubs', /(?:^|\/)clubs\.csv$/u, readLeagueClubs),
      file('transfermarkt-leagues', /(?:^|\/)competitions\.csv$/u, readLeagues),
    ],
  },
  {
    name: 'reep',
    title: 'reep: a register of football ids',
    url: null,
    licence: CC0,
    hasConditions: false,
    folders: ['reep'],
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
    hasConditions: false,
    folders: ['country-codes'],
    files: [file('country-codes', /(?:^|\/)country-codes\.csv$/u, readCountryCodes)],
  },
  {
    name: 'rulings',
    title: 'Rulings off the field as CSV: points taken from teams, results set or struck out',
    url: null,
    licence: 'NOASSERTION',
    hasConditions: true,
    files: [
      file('deductions', /(?:^|\/)deductions\.csv$/u, readDeductions),
      file('match-rulings', /(?:^|\/)rulings\.csv$/u, readMatchRulings),
    ],
  },
  clubCsv(null),
];

/** The list of clubs, which is imported before all others. */
export const clubList = (): SourceEntry | null => SOURCES.find(({ listsClubs }) => listsClubs) ?? null;

export const findSource = (name: string): SourceEntry | null =>
  SOURCES.find((source) => source.name === name) ?? null;

/** The reader of a file; null for a file without facts. */
export function findReader(source: SourceEntry, path: string): SourceFile | null {
  const normal = path.replaceAll('\\', '/');
  // Folders and files whose names begin with a dot belong to the tools of a repository.
  if (/(?:^|\/)\.(?!\.?\/)/u.test(normal)) return null;
  return source.files.find(({ pattern }) => pattern.test(normal)) ?? null;
}
