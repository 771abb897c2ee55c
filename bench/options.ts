import { parseArgs } from 'node:util';
import { UsageError } from '../src/local/usage.ts';
import { GRAPHS, type GraphName } from './harness/graphs.ts';
import type { RunEffort } from './measure.ts';
import { PARTS, type Part } from './parts.ts';

export const HELP = `npm run bench -- [options]

Starts a constant Worker, a bare Yoga Worker, one over D1 and ours on workerd, and holds what it counts to budgets. Throughput is compared within the run. CPU is what the kernel counts for the thread the Worker
runs in (it reads /proc, so it needs Linux), request by request; the constant Worker's is taken off. Where facts are
imported into .graph/imported, the graph with them is measured as well.

  --json           print every figure as JSON
  --readme         write the table into README.md
  --strict         exit with 1 when a budget is missed
  --graph <name>   embedded or full alone (default both)
  --rounds <n>     how often all is measured; of the rounds the one in the middle counts (default 5)
  --warm-up <n>    rounds before those, in which V8 compiles; they do not count (default 2)
  --seconds <n>    how long each Worker is loaded in a round (default 2)
  --samples <n>    requests for each question whose CPU is read in a round (default 100, the least with a 99th percentile)
  --isolates <n>   new processes for each question that is asked first (default 5, 0 for none)
  --only <parts>   some of what is measured, separated by commas: ${PARTS.join(', ')}
  --no-growth      leave out ten times the matches
  --help           show this text
`;

export interface BenchOptions {
  readonly json: boolean;
  readonly readme: boolean;
  readonly strict: boolean;
  readonly help: boolean;
  readonly effort: RunEffort;
}

const CONNECTIONS = 8;

/** @throws UsageError that says what is wrong with it. */
function count(name: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least) return value;
  throw new UsageError(`--${name} takes a whole number from ${least} on, not "${text}".`);
}

/** @throws UsageError that names the graphs there are. */
function graphNames(text: string | undefined): readonly GraphName[] {
  if (text === undefined) return GRAPHS;
  const named = GRAPHS.filter((name) => name === text);
  if (named.length > 0) return named;
  throw new UsageError(`--graph takes one of ${GRAPHS.join(', ')}, not "${text}".`);
}

/** @throws UsageError that names the parts there are. */
function partsOf(text: string | undefined): readonly Part[] {
  if (text === undefined) return PARTS;
  const named = text.split(',');
  const unknown = named.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new UsageError(`--only takes of ${PARTS.join(', ')}, not "${unknown}".`);
  return PARTS.filter((part) => named.includes(part));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        json: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        graph: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        'warm-up': { type: 'string', default: '2' },
        seconds: { type: 'string', default: '2' },
        samples: { type: 'string', default: '100' },
        isolates: { type: 'string', default: '5' },
        only: { type: 'string' },
        growth: { type: 'boolean', default: true },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

/** @throws UsageError that says what is wrong with the command line. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const values = parsed(args);
  const { json, readme, strict, help } = values;
  const isolates = count('isolates', values.isolates, 0);
  const left: readonly (Part | false)[] = [isolates === 0 && 'cold', !values.growth && 'growth'];
  const parts = partsOf(values.only).filter((part) => !left.includes(part));
  if (readme && parts.length < PARTS.length)
    throw new UsageError('--readme writes the whole table: leave nothing out.');
  const effort = {
    graphs: graphNames(values.graph),
    parts,
    rounds: count('rounds', values.rounds, 1),
    warmUp: count('warm-up', values['warm-up'], 0),
    seconds: count('seconds', values.seconds, 1),
    samples: count('samples', values.samples, 1),
    isolates,
    connections: CONNECTIONS,
  };
  return { json, readme, strict, help, effort };
}
