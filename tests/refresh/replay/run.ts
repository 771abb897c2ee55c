/** `npm run replay -- --sources <folder> --history <folder>`: what daily refreshes would have published. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Upstream } from './history.ts';
import { type Day, isComplete, type Replay, Replayed } from './replay.ts';

const HELP = `npm run replay -- --sources <folder> --history <folder> [--every <n>] [--only <folder>]

Takes sources back to the day before their history, and refreshes a graph in memory each day that something changed upstream. The
history has a folder a repository, with one patch a commit: NNN-<day>-<commit>.patch.

  --every <n>       refresh on every nth of those days (1)
  --notes <folder>  where the release notes of each day go, <day>.md
  --only <folder>   of the sources, those in that folder; may be repeated (openfootball, international_results)

In the end every document that is served is held against those that one import of the last day makes, and the number of its facts
against what the publications said they added and retracted. Ends with 0 when no day was refused and both agree; else with 1.`;

const { values } = parseArgs({
  options: {
    sources: { type: 'string' },
    history: { type: 'string' },
    every: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['openfootball', 'international_results'] },
    notes: { type: 'string' },
    help: { type: 'boolean' },
  },
});

function shown({ day, commits, report, writes }: Day): void {
  const { status, sources, publication, refused, faults } = report;
  const { added = 0, changed = 0, retracted = 0 } = publication?.changes ?? {};
  const read = sources.map(({ source }) => source.replace(/^openfootball-/u, '')).join(' ');
  const facts = `+${added} ~${changed} -${retracted}`;
  console.log(
    `${day} ${commits} commits ${status} ${facts} facts, ${writes} writes of ${publication?.documents ?? '?'}; ${read}`,
  );
  for (const { what, reason } of refused) console.log(`  ${what}: ${reason}`);
  if (faults !== null) console.log(faults);
  if (values.notes === undefined || report.notes === null) return;
  mkdirSync(values.notes, { recursive: true });
  writeFileSync(join(values.notes, `${day}.md`), report.notes);
}

const numberOf = (days: readonly Day[], status: string): number =>
  days.filter(({ report }) => report.status === status).length;

/** Documents that are named when they are other than they should be. */
const NAMED = 20;

function showWhole({ whole, first, told }: Replay): void {
  const { facts, documents, others, changes } = whole;
  console.log(`${first} facts on the first day, ${told} on the last by what was told, ${facts} served.`);
  if (others.length === 0) {
    console.log(
      `One import of the last day makes the same ${documents} documents with the same ${facts} facts.`,
    );
    return;
  }
  console.log(`One import of the last day makes ${others.length} of ${documents} documents otherwise:`);
  console.log(`  ${others.slice(0, NAMED).join('\n  ')}`);
  const { added = 0, changed = 0, retracted = 0 } = changes ?? {};
  console.log(`  by facts: ${added} lost on the way, ${changed} other, ${retracted} too many`);
}

async function run(sources: string, history: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  try {
    const upstream = new Upstream(sources, history, join(folder, 'mirror'), values.only);
    const request = { upstream, dataDir: 'data', folder, every: Number(values.every), shown };
    const replay = await new Replayed(request).replay();
    const { days } = replay;
    const [published, same, refused] = ['PUBLISHED', 'NOTHING_NEW', 'REFUSED'].map((one) =>
      numberOf(days, one),
    );
    const writes = days.slice(1).reduce((sum, day) => sum + day.writes, 0);
    console.log(
      `${published} publications, ${same} days without news, ${refused} refused; ${writes} writes after the first.`,
    );
    showWhole(replay);
    return isComplete(replay) && refused === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.help || values.sources === undefined || values.history === undefined) console.log(HELP);
else process.exitCode = await run(values.sources, values.history);
