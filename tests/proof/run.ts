/** `npm run prove:as-of`: does the graph tell what was not known yet? */
import { schema } from '../../schema/index.ts';
import { compileFacts } from '../../src/compile/compile.ts';
import { daysMissing } from './columns.ts';
import { seeded } from './leaks.ts';
import type { DayResult } from './prove-day.ts';
import { sampledDays } from './run/days.ts';
import { Finished } from './run/finished.ts';
import { factsOf } from './run/graphs.ts';
import { HELP, type Options, optionsOf } from './run/options.ts';
import { reportText, summaryOf } from './run/report.ts';
import { proveAll } from './run/threads.ts';

/** @returns whether nothing differed. */
async function run(options: Options): Promise<boolean> {
  const facts = factsOf(options.graph);
  const missing = daysMissing(facts);
  for (const one of missing.slice(0, options.show)) console.log(one);
  if (missing.length > 0) console.log(`${missing.length} seasons and stages have no day in their column.`);
  const leak = options.leak === null ? null : seeded(facts, options.leak);
  if (leak !== null) console.log(`seeded: ${leak.what}`);
  const given = options.given.length > 0 ? options.given : leak?.days;
  const days = given ?? sampledDays(facts, options, options.days, options.seed);
  const { manifest } = compileFacts(leak?.facts ?? facts);
  const finished = new Finished(options.resume, { version: manifest.version, ...options });
  const results: DayResult[] = finished.read().filter(({ day }) => days.includes(day));
  const known = new Set(results.map(({ day }) => day));
  const left = days.filter((day) => !known.has(day));
  await proveAll(options, left, (result) => {
    finished.add(result);
    results.push(result);
    const { day, questions, findings } = result;
    console.log(
      `${results.length}/${days.length} ${day}: ${questions} questions, ${findings.length} differences`,
    );
  });
  const summary = summaryOf(schema, results);
  console.log(reportText(summary, options.show));
  return summary.findings.length === 0 && missing.length === 0;
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) return console.log(HELP);
  process.exitCode = (await run(options)) ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? error.message : error);
  process.exitCode = 2;
});
