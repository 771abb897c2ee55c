/**
 * `npm run simulate`: tells what more matches and more requests would take and cost. It fails when the layout cannot
 * serve them.
 */
import { parseArgs } from 'node:util';
import { servedFacts } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { isUsageError, UsageError } from '../local/usage.ts';
import { reportOf } from '../simulate/report.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Assumptions, DEFAULTS } from '../simulate/traffic.ts';
import { broken } from '../simulate/walls.ts';

const HELP = `npm run simulate -- --matches <number> --requests <number> [options]

Extends the sizes of today's documents to that many matches, and prints what they would take and cost on each engine that could
hold them, from list prices. Fails when a document would be larger than KV takes or an isolate keeps.

  --matches <number>        number of matches, such as 10e6
  --requests <number>       number of requests a day, such as 100e6
  --isolates <number>       warm isolates (default ${DEFAULTS.isolates})
  --isolate-hours <number>  hours until an isolate is replaced (default ${DEFAULTS.isolateHours})
  --cached <share>          share of requests that the front cache answers, from 0 to 1 (default ${DEFAULTS.cached})
  --reading <share>         share of the other requests that need a document the isolate does not hold (default ${DEFAULTS.reading})
  --rows <number>           rows that an SQL engine scans for a request (default ${DEFAULTS.rows})
${DATA_HELP}
  --help                    show this text
`;

const NUMBER = { type: 'string' } as const;

/** @throws UsageError unless the text is a number from 0 to the limit. */
function numberOf(name: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (text !== undefined && text.trim() !== '' && value > 0 && value <= most) return value;
  const range = most === 1 ? 'a share above 0 and up to 1, such as 0.9' : 'a number above 0, such as 10e6';
  throw new UsageError(
    text === undefined ? `--${name} is missing: ${range}.` : `--${name} ${text} is not ${range}.`,
  );
}

function read() {
  const { values } = parseArgs({
    options: {
      matches: NUMBER,
      requests: NUMBER,
      isolates: NUMBER,
      'isolate-hours': NUMBER,
      cached: NUMBER,
      reading: NUMBER,
      rows: NUMBER,
      ...DATA_OPTIONS,
      help: { type: 'boolean' },
    },
  });
  return values;
}

function assumptionsOf(values: ReturnType<typeof read>): Assumptions {
  const told = (
    name: 'isolates' | 'isolate-hours' | 'cached' | 'reading' | 'rows',
    usual: number,
    most?: number,
  ) => (values[name] === undefined ? usual : numberOf(name, values[name], most));
  return {
    ...DEFAULTS,
    requests: numberOf('requests', values.requests),
    isolates: told('isolates', DEFAULTS.isolates),
    isolateHours: told('isolate-hours', DEFAULTS.isolateHours),
    cached: told('cached', DEFAULTS.cached, 1),
    reading: told('reading', DEFAULTS.reading, 1),
    rows: told('rows', DEFAULTS.rows),
  };
}

async function run(): Promise<void> {
  const values = read();
  if (values.help === true) return console.log(HELP);
  const [assumed, matches] = [assumptionsOf(values), numberOf('matches', values.matches)];
  const { dir, imported } = dataFolder(values);
  const simulation = await simulate(servedFacts(dir, imported), matches, assumed);
  console.log(reportOf(simulation));
  if (broken(simulation.sizes).length > 0) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  if (!(error instanceof FactError) && !isUsageError(error)) throw error;
  console.error(error instanceof FactError ? error.report() : error.message);
  process.exitCode = 2;
}
