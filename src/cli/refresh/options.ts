import { parseArgs } from 'node:util';
import { DATA_OPTIONS, type DataFolder, dataFolder } from '../../local/data-folder.ts';
import { UsageError } from '../../local/usage.ts';
import { MAY_VANISH } from '../../refresh/guard/losses.ts';
import { REMOTE_OPTIONS } from '../remote/options.ts';

const percent = (share: number): string => `${share * 100} %`;

export const HELP = `npm run refresh -- [options]

Fetches what changed upstream, imports it, checks it, holds it against what is served, and publishes it: on this machine, or with
--remote on Cloudflare.

  --from <folder or URL>   a mirror: openfootball/italy, international_results and so on in folders of their own; at a URL, files.txt
                           lists its files, a path a line. Else the repositories themselves are asked
  --state <folder>         what is known from the last refresh: tables, commits, ETags (.graph); carry it to the next machine
  --data <folder>          the facts of that folder, and not of data/, beside what is upstream
  --notes <file>           where release notes are written when something was published (release-notes.md)
  --accept-loss <what>     lets it vanish: season:serie-a-2025-26, source:openfootball-italy, facts:club-head-coach, or results; may
                           be repeated
  --max-writes <n>         write at most n keys and stop; the next refresh goes on
  --remote                 publish into the namespace of a deployed Worker, as npm run publish does
  --env, --namespace       which Worker, or which namespace
  --json                   print the report as JSON
  --help                   show this text

Without --accept-loss at most ${percent(MAY_VANISH.season)} of the results of a season may vanish, ${percent(MAY_VANISH.source)} of the facts of a source, ${percent(MAY_VANISH.results)} of all results and
${percent(MAY_VANISH.kind)} of the facts of a kind; no season, no source and no kind of fact may vanish whole, and none may be empty. A refresh that is refused publishes nothing and leaves its state as it was.

Ends with 0 where something was published, or --max-writes stopped it; with 5 where nothing is new; with 4 where it was refused; with
1 where it failed; with 2 where the command line is wrong; with 3 where another publisher was faster.`;

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

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...REMOTE_OPTIONS,
        data: DATA_OPTIONS.data,
        from: { type: 'string' },
        state: { type: 'string' },
        notes: { type: 'string' },
        'accept-loss': { type: 'string', multiple: true },
        'max-writes': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

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

/** @throws UsageError */
export function refreshOptions(args: readonly string[]): RefreshOptions {
  const values = parsed(args);
  const facts = dataFolder({ data: values.data });
  return {
    facts,
    from: values.from ?? null,
    state: values.state ?? facts.state,
    notes: values.notes ?? 'release-notes.md',
    accepted: acceptedIn(values['accept-loss'] ?? []),
    maxWrites: writesOf(values['max-writes']),
    remote: values.remote ?? false,
    env: values.env ?? null,
    namespace: values.namespace ?? null,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}
