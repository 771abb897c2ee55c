/** `npm run collect`: deletes the keys from KV that no kept version needs. */
import { type CollectReport, collect } from '../compile/publication/collect.ts';
import { UsageError } from '../local/usage.ts';
import type { commandLine } from './command/command-line.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';
import { openNamespace } from './remote/namespace.ts';
import { REMOTE_HELP, REMOTE_OPTIONS, remoteOptions } from './remote/options.ts';
import { inThousands } from './remote/text.ts';

/** The free plan allows 1,000 deletes a day. */
const DEFAULTS = { keep: 10, maxDeletes: 900 };

const HELP = `npm run collect -- [options]

Deletes the manifests and documents that no kept version needs. It keeps the last versions of each shape, everything that was
served or written within a day, the log with its lists, and a version that is still being written. Do not run it during a publication.

  --keep <n>          keep n versions of each shape (default ${DEFAULTS.keep})
  --pin <version>     keep this version as well; may be repeated
  --max-deletes <n>   delete at most n keys; the next run continues (default ${DEFAULTS.maxDeletes})
  --dry-run           delete nothing; print what would be deleted
${REMOTE_HELP}

Exit codes: 0 done; 1 it is unknown what must be kept, a version was published meanwhile, or Cloudflare refused; 2 the
command line is wrong.`;

const CONFIG = {
  options: {
    ...REMOTE_OPTIONS,
    keep: { type: 'string' },
    pin: { type: 'string', multiple: true },
    'max-deletes': { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
} as const;

function countOf(name: string, text: string | undefined, otherwise: number): number {
  const count = text === undefined ? otherwise : /^\d+$/.test(text) ? Number(text) : 0;
  if (count > 0) return count;
  throw new UsageError(`--${name} ${text}: a number, 1 or more, such as ${otherwise}.`);
}

function reportText({ kept, expired, keys, deleted, left }: CollectReport, dryRun: boolean): string {
  const lines = [`${inThousands(keys)} keys. Kept versions: ${kept.join(', ')}.`];
  if (dryRun) return [...lines, `To be deleted: ${inThousands(left)} keys. Nothing was deleted.`].join('\n');
  lines.push(`Deleted: ${inThousands(deleted)}, among them the manifests of ${expired.length} versions.`);
  if (expired.length > 0) lines.push(`No longer there: ${expired.join(', ')}.`);
  if (left > 0) lines.push(`Left for the next run: ${inThousands(left)}.`);
  return lines.join('\n');
}

async function run({ values }: ReturnType<typeof commandLine<typeof CONFIG>>): Promise<number> {
  const options = {
    keep: countOf('keep', values.keep, DEFAULTS.keep),
    maxDeletes: countOf('max-deletes', values['max-deletes'], DEFAULTS.maxDeletes),
    pins: values.pin ?? [],
    dryRun: values['dry-run'] ?? false,
  };
  const report = await collect(await openNamespace(remoteOptions(values), process.env), options);
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report, options.dryRun));
  return EXIT.done;
}

await runWithOptions(CONFIG, HELP, run);
