import { nearestWord } from '../../compile/nearest-word.ts';
import { MAY_VANISH_OF } from '../../import/guard/losses.ts';
import { UsageError } from '../../local/usage.ts';
import { type ColumnMap, FIELDS, readMap } from '../../sources/club-csv/index.ts';
import { clubCsv, SOURCES } from '../../sources/registry.ts';
import { commandLine } from '../command/command-line.ts';

const NAMES = SOURCES.map(({ name, title, licence }) => `  ${name.padEnd(28)}${title} (${licence})`).join(
  '\n',
);

/** The name that stands for all sources of a folder that have no conditions of use. */
export const ALL = 'all';

const percent = (share: number): string => `${share * 100} %`;

export const HELP = `npm run import -- <source> --from <folder or URL>

Reads a source of football facts into .graph/imported, where npm start finds them. It changes nothing else, and lists every row
that it cannot take over with file and line. Import openfootball-clubs first: its names tell which spellings mean the same club.

Sources:
${NAMES}
  ${ALL.padEnd(28)}all sources of a folder without conditions of use; a source with conditions must be named

  --from <path>    a checkout on disk, a folder of several checkouts, or the base URL of a tree of files
  --accept-loss <what>
                   allow this to vanish: source:openfootball-italy, file:2025-26/1-seriea.txt; may be repeated
  --names <file>   a table of your own that says who is meant by names that are not resolved: they are written into it, with an empty
                   cell under is for the id, or new; men for a competition of men's first teams
  --map <columns>  which column of a table of club-csv tells what: date=Date,home=HomeTeam,away=AwayTeam,score=FT. Besides these there are
                   ${Object.keys(FIELDS)
                     .filter((field) => !['date', 'home', 'away', 'score'].includes(field))
                     .join(', ')}
  --json           print the report as JSON; a failure as JSON with code and message
  --help           show this text

A source that is empty, cut or damaged leaves what was imported before as it was: at most ${percent(MAY_VANISH_OF.source)} of its facts may vanish, and
${percent(MAY_VANISH_OF.file)} of those of a file, and none of a file that misses the number of matches it states. --accept-loss names what may. A first
import takes over the rows of a damaged source that are whole, and ends with 1 all the same.

Exit codes: 0 imported; 1 names are not resolved, rows are kept apart, a source was refused or looks damaged, there was nothing to import, or the
source cannot be read; 2 the command line is wrong.
`;

export interface ImportOptions {
  readonly source: string;
  readonly from: string;
  /** What may vanish of what was imported before. */
  readonly accepted: ReadonlySet<string>;
  /** Path of the file of names; null where none is given. */
  readonly names: string | null;
  /** Columns of a table of matches; null where its shape tells them. */
  readonly map: ColumnMap | null;
  readonly json: boolean;
  readonly help: boolean;
}

const CONFIG = {
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    'accept-loss': { type: 'string', multiple: true },
    names: { type: 'string' },
    map: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
} as const;

/** Names that may be imported, and what stands for all. */
const NAMED = [...SOURCES.map(({ name }) => name), ALL];

/** @throws UsageError when no source has the name. */
function checkName(source: string): void {
  if (NAMED.includes(source)) return;
  const near = nearestWord(source, NAMED);
  const tip = near === null ? `One of ${NAMED.join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no source ${source}. ${tip}`);
}

/** @throws UsageError when the source has columns of its own, or the text does not name those of a match. */
function columnsOf(source: string, text: string): ColumnMap {
  if (source !== clubCsv(null).name)
    throw new UsageError(`${source} has columns of its own; --map is for ${clubCsv(null).name}`);
  const map = readMap(text);
  if ('error' in map) throw new UsageError(`--map: ${map.error}`);
  return map;
}

/**
 * @param env `npm_config_from` is read. npm sets it for `npm run import <source> --from x`, written without `--`.
 * @throws UsageError
 */
export function importOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ImportOptions {
  const { values, positionals } = commandLine(CONFIG, HELP, args);
  const [source, ...others] = positionals;
  if (values.help === true)
    return { source: '', from: '', accepted: new Set(), names: null, map: null, json: false, help: true };
  if (source === undefined || others.length > 0) throw new UsageError('Name one source.', HELP);
  checkName(source);
  const from = values.from ?? (env.npm_config_from || undefined);
  if (from === undefined) throw new UsageError(`Say where ${source} is: --from <folder or URL>`);
  const accepted = new Set(values['accept-loss'] ?? []);
  const map = values.map === undefined ? null : columnsOf(source, values.map);
  return {
    source,
    from,
    accepted,
    names: values.names ?? null,
    map,
    json: values.json ?? false,
    help: false,
  };
}
