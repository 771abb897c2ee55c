/** `npm run mutants`: changes the code, one place at a time, and sees whether a test fails. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw.ts';
import { FOLDERS, sourcesOf } from './folders.ts';
import { readListed, withoutMutant } from './listed.ts';
import { identityOf, type Mutant, mutate } from './mutant.ts';
import { line, type Result, share, summary } from './report.ts';
import { Session } from './session.ts';
import { type Drawn, Trials } from './trials.ts';

const HELP = `npm run mutants -- --seed <text> [options]

Draws mutants of src/football, src/edge, src/store (with src/documents) and src/graph, equally from the four, and
runs for each the tests that come by it, in a process of their own, until one fails. Prints those that survive, and the
share of those killed. Ends with 0 when it is at least what was asked for, else with 1.

  --seed <text>       which mutants: the same seed draws the same ones of the same sources
  --count <number>    how many (default 500)
  --folder <name>     only of one folder: football, edge, store or graph; may be given more than once
  --file <text>       only of files whose path holds this text
  --tests <text>      only test files whose path holds this text; may be given more than once
  --least <percent>   the share to be killed (default 85)
  --patience <s>      processor seconds of tests for one mutant (default 20); then it counts as alive
  --listed            runs the mutants of tests/mutants/listed.json instead: none of them may be killed
  --report <file>     writes what became of each as JSON
  --all               prints the killed ones as well
  --help              shows this text`;

const ROOT = join(import.meta.dirname, '../..');
/** Below the root, so that the compiler finds packages. */
const CACHE = join(ROOT, '.mutants');
function numberOf(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new TypeError(`--${name} takes a whole number above 0, not "${text}".`);
}

function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      count: { type: 'string', default: '500' },
      folder: { type: 'string', multiple: true, default: Object.keys(FOLDERS) },
      file: { type: 'string', default: '' },
      tests: { type: 'string', multiple: true, default: [''] },
      least: { type: 'string', default: '85' },
      patience: { type: 'string', default: '20' },
      listed: { type: 'boolean', default: false },
      report: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { seed, folder, listed, help } = values;
  const strange = folder.find((name) => !(name in FOLDERS));
  if (strange !== undefined)
    throw new TypeError(`--folder ${strange} is none of ${Object.keys(FOLDERS).join(', ')}.`);
  if (seed === undefined && !listed && !help)
    throw new TypeError('--seed is missing: a text, such as the day.');
  return {
    ...values,
    ...{ seed: seed ?? '', count: numberOf('count', values.count) },
    least: numberOf('least', values.least) / 100,
    patience: numberOf('patience', values.patience) * 1000,
  };
}

type Options = ReturnType<typeof optionsOf>;

interface Mutants {
  readonly byFolder: ReadonlyMap<string, readonly Mutant[]>;
  /** Each file with all its mutants, by path. */
  readonly content: ReadonlyMap<string, string>;
}

async function allMutants(): Promise<Mutants> {
  const byFolder = new Map<string, readonly Mutant[]>();
  const content = new Map<string, string>();
  for (const folder of Object.keys(FOLDERS)) {
    const mutants: Mutant[] = [];
    for (const file of sourcesOf(ROOT, folder)) {
      const mutated = await mutate(ROOT, file);
      mutants.push(...mutated.mutants);
      content.set(join(ROOT, file), mutated.content);
    }
    byFolder.set(folder, mutants);
  }
  return { byFolder, content };
}

function drawn({ byFolder }: Mutants, { folder, count, seed, listed, file }: Options): readonly Drawn[] {
  const inList = new Set(readListed().map(identityOf));
  return folder.flatMap((name, at) => {
    const choices = (byFolder.get(name) ?? []).filter(
      (mutant) => inList.has(identityOf(mutant)) === listed && mutant.file.includes(file),
    );
    const part = Math.floor(count / folder.length) + (at < count % folder.length ? 1 : 0);
    const chosen = listed ? choices : draw(choices, part, `${seed} ${name}`);
    return chosen.map((mutant) => ({ folder: name, mutant }));
  });
}

async function resultsOf(mutants: Mutants, options: Options): Promise<readonly Result[]> {
  const session = await Session.open(ROOT);
  const trials = new Trials(session, { root: ROOT, cache: CACHE, content: mutants.content, ...options });
  const results = await trials.of(drawn(mutants, options));
  await session.close();
  return results;
}

/** Whether the list is true: each of its mutants is there and alive. */
function listHolds(mutants: Mutants, results: readonly Result[]): boolean {
  const gone = withoutMutant(readListed(), [...mutants.byFolder.values()].flat());
  for (const { file, was } of gone) console.log(`Listed, but not there: ${file}\n  - ${was}`);
  const killed = results.filter(({ ending }) => ending !== 'SURVIVED');
  for (const result of killed) console.log(`Listed, but killed: ${line(result)}`);
  return gone.length === 0 && killed.length === 0;
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const mutants = await allMutants();
  const results = await resultsOf(mutants, options);
  const isTrue = listHolds(mutants, options.listed ? results : []);
  if (!options.listed) console.log(`\n${summary(results)}`);
  process.exitCode = isTrue && (options.listed || share(results) >= options.least) ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
