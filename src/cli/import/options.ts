import { parseArgs } from 'node:util';
import { UsageError } from '../../local/usage.ts';
import { SOURCES } from '../../sources/registry.ts';

const NAMES = SOURCES.map(({ name, title, licence }) => `  ${name.padEnd(28)}${title} (${licence})`).join(
  '\n',
);

/** The name that stands for all sources of a folder that have no conditions of use. */
export const ALL = 'all';

export const HELP = `npm run import -- <source> --from <folder or URL>

Reads a source of football facts into .graph/imported, where npm start finds them. It changes nothing else, and lists every row
that it cannot take over with file and line. Import openfootball-clubs first: its names tell which spellings mean the same club.

Sources:
${NAMES}
  ${ALL.padEnd(28)}all sources of a folder without conditions of use; a share-alike source must be named

  --from <path>    a checkout on disk, a folder of several checkouts, or the base URL of a tree of files
  --help           show this text
`;

export interface ImportOptions {
  readonly source: string;
  readonly from: string;
  readonly help: boolean;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/**
 * @param env `npm_config_from` is read. npm sets it for `npm run import <source> --from x`, written without `--`.
 * @throws UsageError
 */
export function importOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ImportOptions {
  const { values, positionals } = parsed(args);
  const [source, ...others] = positionals;
  if (values.help === true) return { source: '', from: '', help: true };
  if (source === undefined || others.length > 0) throw new UsageError(`Name one source.\n\n${HELP}`);
  const from = values.from ?? (env.npm_config_from || undefined);
  if (from === undefined) throw new UsageError(`Say where ${source} is: --from <folder or URL>`);
  return { source, from, help: false };
}
