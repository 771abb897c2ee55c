/**
 * `npm run simulate`: tells what more matches and more requests would take and cost. It fails when the layout cannot
 * serve them.
 */
import { servedFacts } from '../compile/compile.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { UsageError } from '../local/usage.ts';
import { reportOf } from '../simulate/report.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Assumptions, DEFAULTS } from '../simulate/traffic.ts';
import { broken } from '../simulate/walls.ts';
import type { commandLine } from './command/command-line.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';
import { numberOf, type Range, SHARE, SOME, WHOLE } from './simulate/numbers.ts';

const HELP = `npm run simulate -- --matches <number> --requests <number> [options]

Extends the sizes of today's documents to that many matches, and prints what they would take and cost on each engine that could
hold them, from list prices. Fails when a document would be larger than KV takes or an isolate keeps.

  --matches <number>        number of matches, such as 10e6 or 10,000,000
  --requests <number>       number of requests a day, such as 100e6
  --isolates <number>       warm isolates (default ${DEFAULTS.isolates})
  --isolate-hours <number>  hours until an isolate is replaced (default ${DEFAULTS.isolateHours})
  --cached <share>          share of requests that the front cache answers, from 0 to 1 (default ${DEFAULTS.cached})
  --reading <share>         share of the other requests that need a document the isolate does not hold (default ${DEFAULTS.reading})
  --rows <number>           rows that an SQL engine scans for a request (default ${DEFAULTS.rows})
${DATA_HELP}
  --help                    show this text

Exit codes: 0 the layout serves this; 1 it cannot, or the facts are wrong; 2 the command line is wrong.
`;

const NUMBER = { type: 'string' } as const;
const CONFIG = {
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
} as const;

type Values = ReturnType<typeof commandLine<typeof CONFIG>>['values'];

/** @throws UsageError when it is missing, or no such number. */
function required(values: Values, name: 'matches' | 'requests'): number {
  const text = values[name];
  if (text === undefined) throw new UsageError(`--${name} is missing: ${WHOLE.words}.`, HELP);
  return numberOf(name, text, WHOLE);
}

function assumptionsOf(values: Values): Assumptions {
  type Optional = 'isolates' | 'isolate-hours' | 'cached' | 'reading' | 'rows';
  const numberGiven = (name: Optional, usual: number, range: Range): number => {
    const text = values[name];
    return text === undefined ? usual : numberOf(name, text, range);
  };
  return {
    ...DEFAULTS,
    requests: required(values, 'requests'),
    isolates: numberGiven('isolates', DEFAULTS.isolates, WHOLE),
    isolateHours: numberGiven('isolate-hours', DEFAULTS.isolateHours, SOME),
    cached: numberGiven('cached', DEFAULTS.cached, SHARE),
    reading: numberGiven('reading', DEFAULTS.reading, SHARE),
    rows: numberGiven('rows', DEFAULTS.rows, WHOLE),
  };
}

await runWithOptions(CONFIG, HELP, async ({ values }) => {
  const [matches, assumed] = [required(values, 'matches'), assumptionsOf(values)];
  const { dir, imported } = dataFolder(values);
  const simulation = await simulate(servedFacts(dir, imported), matches, assumed);
  console.log(reportOf(simulation));
  return broken(simulation.sizes).length > 0 ? EXIT.failed : EXIT.done;
});
