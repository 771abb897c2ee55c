/** `npm run rollback -- [version]`: serves the version that was published before, from what is still in KV. */
import { parseArgs } from 'node:util';
import { type RollbackReport, rollBack } from '../compile/publication/rollback.ts';
import { UsageError } from '../local/usage.ts';
import { runCommand } from './remote/command.ts';
import { openNamespace } from './remote/namespace.ts';
import { EXIT, REMOTE_HELP, REMOTE_OPTIONS, remoteOptions } from './remote/options.ts';
import { changesLine } from './remote/text.ts';

const HELP = `npm run rollback -- [version] [options]

Serves a version again that was published before: without a name the one before the one served. It needs no facts,
only what is in KV, and writes three keys, or four where what it changes was never listed.

${REMOTE_HELP}

Ends with 0; with 1 where the version is not kept whole or Cloudflare refuses; with 2 where the command line is wrong; with 3
where another publisher was at work and won.`;

const parse = () => parseArgs({ allowPositionals: true, options: REMOTE_OPTIONS });

function reportText({ from, version, writes, changes }: RollbackReport): string {
  const lines = [`Version ${version} is served again, in place of ${from}: ${writes} keys written.`];
  return [...lines, ...changesLine(changes)].join('\n');
}

async function run({ values, positionals }: ReturnType<typeof parse>): Promise<number> {
  const [version, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One version at most, and not ${positionals.join(' ')}.`);
  const target = await openNamespace(remoteOptions(values), process.env);
  const report = await rollBack(target, version === undefined ? {} : { version });
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
  return EXIT.done;
}

await runCommand(HELP, parse, run);
