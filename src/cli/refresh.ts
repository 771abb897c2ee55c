/** `npm run refresh`: fetches what changed upstream, and publishes a version of it. */
import { writeFileSync } from 'node:fs';
import type { KvTarget } from '../compile/publication/target.ts';
import { OriginError } from '../import/origin/origin.ts';
import { isWebUrl } from '../import/origin/web/origin.ts';
import type { Progress } from '../import/read-repository.ts';
import { existing } from '../local/existing.ts';
import { readersMark } from '../refresh/marks.ts';
import { type RefreshReport, refresh } from '../refresh/refresh.ts';
import { RefreshState } from '../refresh/state.ts';
import { fromGit, UPSTREAMS } from '../refresh/upstream/git.ts';
import { mirrored } from '../refresh/upstream/mirror.ts';
import { asPublished } from './command/as-published.ts';
import { EXIT } from './command/exit.ts';
import { runCommand } from './command/run.ts';
import { withLocalKv } from './refresh/local.ts';
import { HELP, type RefreshOptions, refreshOptions } from './refresh/options.ts';
import { reportText } from './refresh/text.ts';
import { openNamespace } from './remote/namespace.ts';

const CODES: Readonly<Record<RefreshReport['status'], number>> = {
  PUBLISHED: EXIT.done,
  UNFINISHED: EXIT.done,
  NOTHING_NEW: EXIT.nothingNew,
  REFUSED: EXIT.refused,
};

const quiet: Progress = () => undefined;

async function refreshed(target: KvTarget, options: RefreshOptions): Promise<RefreshReport> {
  const { from, accepted, maxWrites } = options;
  const dataDir = options.facts.dir;
  const state = new RefreshState(options.state);
  const isOther = state.marks.readers !== readersMark(dataDir);
  const upstream =
    from === null
      ? await fromGit(UPSTREAMS, state.marks, isOther, quiet)
      : await mirrored(isWebUrl(from) ? from : existing('--from', from), state.downloads, quiet);
  const limit = maxWrites === null ? {} : { maxWrites };
  return refresh({
    target,
    dataDir,
    completed: asPublished,
    state,
    upstream,
    accepted,
    ...limit,
    progress: quiet,
  });
}

/** Losses that were accepted and that there are none of: a name may be mistyped. */
const unneeded = (accepted: ReadonlySet<string>, report: RefreshReport): readonly string[] =>
  [...accepted].filter((what) => report.accepted.every((loss) => loss.what !== what));

async function run(): Promise<number> {
  const options = refreshOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return EXIT.done;
  }
  const report = options.remote
    ? await refreshed(await openNamespace(options, process.env), options)
    : await withLocalKv(options.facts.state, (kv) => refreshed(kv, options));
  if (report.notes !== null) writeFileSync(options.notes, report.notes);
  for (const what of unneeded(options.accepted, report))
    console.error(`--accept-loss ${what}: nothing of that name would vanish.`);
  console.log(options.json ? JSON.stringify(report, null, 2) : reportText(report));
  return CODES[report.status];
}

await runCommand(async () => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    throw new OriginError(`${error.message}. Nothing was published, and the state did not change.`);
  }
});
