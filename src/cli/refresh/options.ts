import { dirname } from 'node:path';
import { DATA_OPTIONS, type DataFolder, dataFolder } from '../../local/data-folder.ts';
import { existing } from '../../local/existing.ts';
import { UsageError } from '../../local/usage.ts';
import { MAY_VANISH } from '../../refresh/guard/losses.ts';
import { commandLine } from '../command/command-line.ts';
import { REMOTE_OPTIONS } from '../remote/options.ts';

const percent = (share: number): string => `${share * 100} %`;

export const HELP = `npm run refresh -- [options]

Fetches what changed upstream, imports it, checks it, compares it with the served version, and publishes it: on this machine, or
with --remote on Cloudflare.

  --from <folder or URL>   a mirror with a folder for each source: openfootball/italy, international_results and so on. At a URL,
                           files.txt lists its files, one path per line. Without it, the repositories themselves are fetched
  --state <folder>         state of the last refresh: tables, commits, ETags (.graph); move it along to another machine
  --data <folder>          use the facts of that folder instead of data/, beside the sources upstream
  --notes <file>           write release notes into this file when something was published (release-notes.md)
  --accept-loss <what>     allow this to vanish: season:serie-a-2025-26, source:openfootball-italy, facts:club-head-coach, or
                           results; may be repeated
  --max-writes <n>         write at most n keys and stop; the next refresh continues
  --remote                 publish into the namespace of a deployed Worker, as npm run publish does
  --env, --namespace       the Worker, or the namespace
  --json                   print the report as JSON; a failure as JSON with code and message
  --help                   show this text

Without --accept-loss at most ${percent(MAY_VANISH.season)} of the results of a season may vanish, ${percent(MAY_VANISH.source)} of the facts of a source, ${percent(MAY_VANISH.results)} of all results and
${percent(MAY_VANISH.kind)} of the facts of a kind; no season, no source and no kind of fact may vanish completely or be empty. A refresh that is refused publishes nothing and does not change its state.

Exit codes: 0 published, or stopped at --max-writes; 1 failed; 2 the command line is wrong; 3 another publisher was faster;
4 refused; 5 nothing is new.`;

/**
 * Every publication writes five keys last: log, list of changes, manifest, claim and pointer. With fewer it could
 * never finish.
 */
const LEAST_WRITES = 5;

export interface RefreshOptions {
  readonly from: string | null;
  readonly facts: DataFolder;
  readonly state: string;
  readonly notes: string;
  readonly accepted: ReadonlySet<string>;
  readonly maxWrites: number | null;
  readonly remote: boolean;
  readonly env: string | null;
  readonly namespace: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

const CONFIG = {
  options: {
    ...REMOTE_OPTIONS,
    data: DATA_OPTIONS.data,
    from: { type: 'string' },
    state: { type: 'string' },
    notes: { type: 'string' },
    'accept-loss': { type: 'string', multiple: true },
    'max-writes': { type: 'string' },
  },
} as const;

function acceptedIn(texts: readonly string[]): ReadonlySet<string> {
  for (const text of texts) {
    if (text === 'results' || /^(?:facts|season|source):[a-z0-9-]+$/u.test(text)) continue;
    throw new UsageError(
      `--accept-loss ${text}: name a season, a source, facts of a kind or all results: season:${text}, source:${text}, facts:${text}, results.`,
    );
  }
  return new Set(texts);
}

function writesOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const writes = /^\d+$/u.test(text) ? Number(text) : 0;
  if (writes >= LEAST_WRITES) return writes;
  throw new UsageError(`--max-writes ${text}: a number of keys, ${LEAST_WRITES} or more, such as 900.`);
}

/** Checks the folder first, since the notes are written last. @throws UsageError when it does not exist. */
function notesFile(path: string): string {
  existing('--notes', dirname(path));
  return path;
}

/** @throws UsageError */
export function refreshOptions(args: readonly string[]): RefreshOptions {
  const { values } = commandLine(CONFIG, HELP, args);
  const facts = dataFolder({ data: values.data });
  return {
    facts,
    from: values.from ?? null,
    state: values.state ?? facts.state,
    notes: notesFile(values.notes ?? 'release-notes.md'),
    accepted: acceptedIn(values['accept-loss'] ?? []),
    maxWrites: writesOf(values['max-writes']),
    remote: values.remote ?? false,
    env: values.env ?? null,
    namespace: values.namespace ?? null,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}
