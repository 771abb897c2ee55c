/** `npm run publish -- --remote`: compiles the facts and publishes them into the KV namespace of a deployed Worker. */
import { compileGraph } from '../compile/compile.ts';
import { type Plan, planPublication } from '../compile/publication/plan.ts';
import { type PublishReport, publish } from '../compile/publication/publish.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { UsageError } from '../local/usage.ts';
import { asPublished } from './command/as-published.ts';
import type { commandLine } from './command/command-line.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';
import { openNamespace } from './remote/namespace.ts';
import { REMOTE_HELP, REMOTE_OPTIONS, remoteOptions } from './remote/options.ts';
import { changesLine, inThousands } from './remote/text.ts';

const HELP = `npm run publish -- --remote [options]

Compiles the facts and publishes them into Workers KV. The old version is served until the new one is complete.

  --dry-run           write nothing; print what would be written and what it costs
  --max-writes <n>    write at most n keys and stop; the next run continues (the free plan has 1,000 a day)
  --verify            read back also the documents that should be there already, and repair them
  --no-verify         do not read them back, not even for a new version
${DATA_HELP}
${REMOTE_HELP}

Exit codes: 0 done; 1 the facts are wrong, or Cloudflare refused; 2 the command line is wrong; 3 another publisher was faster.`;

/**
 * Every publication writes five keys last: log, list of changes, manifest, claim and pointer. With fewer it could
 * never finish.
 */
const LEAST_WRITES = 5;

const CONFIG = {
  allowNegative: true,
  options: {
    ...REMOTE_OPTIONS,
    ...DATA_OPTIONS,
    'dry-run': { type: 'boolean' },
    'max-writes': { type: 'string' },
    verify: { type: 'boolean' },
  },
} as const;

function writesOf(text: string | undefined): { readonly maxWrites?: number } {
  if (text === undefined) return {};
  const maxWrites = /^\d+$/.test(text) ? Number(text) : 0;
  if (maxWrites < LEAST_WRITES)
    throw new UsageError(`--max-writes ${text}: a number of keys, ${LEAST_WRITES} or more, such as 900.`);
  return { maxWrites };
}

const dollars = (value: number): string => `$${value.toFixed(4)}`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function planText(plan: Plan): string {
  const storage = plan.fitsFreeStorage ? '' : '; more than the 1 GB of the free plan';
  return [
    `Version ${plan.version}: ${inThousands(plan.documents)} documents, ${megabytes(plan.bytes)}${storage}.`,
    `To be written: ${inThousands(plan.missing)} documents, ${megabytes(plan.missingBytes)}; ${inThousands(plan.writes)} keys with the log and the pointer.`,
    `On the free plan: ${plan.freeDays} ${plan.freeDays === 1 ? 'day' : 'days'} (1,000 writes a day).`,
    `On the paid plan: ${dollars(plan.dollars)} beyond the million writes that are included, and ${dollars(plan.dollarsAMonth)} a month to keep.`,
    'Nothing was written.',
  ].join('\n');
}

function reportText(report: PublishReport): string {
  const { version, documents, written, repaired, isLogRepaired, left, writes, changes } = report;
  const lines = [
    `Version ${version}: ${inThousands(documents)} documents, ${inThousands(written)} written, ${inThousands(writes)} keys in all.`,
  ];
  if (repaired > 0)
    lines.push(`${inThousands(repaired)} of them were lost or damaged, and are now repaired.`);
  if (isLogRepaired)
    lines.push('The log of publications was lost or damaged in part; what could be read of it is kept.');
  if (report.status === 'UNCHANGED') lines.push('This version was already served.');
  if (report.status === 'UNFINISHED')
    lines.push(
      `Not finished: about ${inThousands(left)} keys are left. Readers see what they saw until it is complete; the next run continues.`,
    );
  lines.push(...changesLine(changes));
  return lines.join('\n');
}

async function run({ values }: ReturnType<typeof commandLine<typeof CONFIG>>): Promise<number> {
  if (!values.remote)
    throw new UsageError('npm start publishes on this machine. To publish on Cloudflare, say --remote.');
  const options = {
    ...writesOf(values['max-writes']),
    ...(values.verify === undefined ? {} : { verify: values.verify }),
  };
  const { dir, imported } = dataFolder(values);
  const target = await openNamespace(remoteOptions(values), process.env);
  const compiled = await asPublished(compileGraph(dir, imported));
  const isDry = values['dry-run'] ?? false;
  const outcome = isDry
    ? await planPublication(target, compiled, options)
    : await publish(target, compiled, options);
  if (values.json) console.log(JSON.stringify(outcome, null, 2));
  else console.log('status' in outcome ? reportText(outcome) : planText(outcome));
  return EXIT.done;
}

await runWithOptions(CONFIG, HELP, run);
