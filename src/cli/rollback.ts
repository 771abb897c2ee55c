/** `npm run rollback -- [version]`: serves the version that was published before, from what is still in KV. */
import { type RollbackReport, rollBack } from '../compile/publication/rollback.ts';
import { UsageError } from '../local/usage.ts';
import type { commandLine } from './command/command-line.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';
import { openNamespace } from './remote/namespace.ts';
import { REMOTE_HELP, REMOTE_OPTIONS, remoteOptions } from './remote/options.ts';
import { changesLine } from './remote/text.ts';

const HELP = `npm run rollback -- [version] [options]

Serves an earlier version again: the named one, or else the version before the served one. It needs no facts, only the documents
in KV. It writes three keys, or four when the changes between the two versions were never listed.

${REMOTE_HELP}

Exit codes: 0 done; 1 the version is no longer complete in KV, or Cloudflare refused; 2 the command line is wrong; 3 another
publisher was faster.`;

const CONFIG = { allowPositionals: true, options: REMOTE_OPTIONS } as const;

function reportText({ from, version, writes, changes }: RollbackReport): string {
  const lines = [`Version ${version} is served again, in place of ${from}: ${writes} keys written.`];
  return [...lines, ...changesLine(changes)].join('\n');
}

async function run({ values, positionals }: ReturnType<typeof commandLine<typeof CONFIG>>): Promise<number> {
  const [version, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Name at most one version, not ${positionals.join(' ')}.`);
  const target = await openNamespace(remoteOptions(values), process.env);
  const report = await rollBack(target, version === undefined ? {} : { version });
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
  return EXIT.done;
}

await runWithOptions(CONFIG, HELP, run);
