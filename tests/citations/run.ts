/** `npm run citations`: do places in sources say what the graph says? */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRegister } from '../../src/import/identity/register.ts';
import { factsOf } from '../proof/run/graphs.ts';
import { DATA_DIR } from '../support/graph.ts';
import { Copies } from './copies.ts';
import { type CitedFact, citedFacts, drawn } from './draw.ts';
import { Spellings } from './spellings.ts';
import { judged, type Verdict } from './verdict.ts';

const HELP = `npm run citations -- --sources <folder> [options]

Draws facts that name their place in a source, opens the row in a copy of the source, and holds it against the fact.
Compares what is told of matches, clubs, grounds and countries; a row of a text file is read with the headings above it, and a town
with the table of grounds. Ends with 1 when a row says something else, or is not there.

  --sources <folder>  copies of the sources, each in its folder: international_results, openfootball/italy, reep …
  --count <n>         how many are drawn (default 40); all: every one of them
  --seed <n>          which are drawn (default 1)
  --graph core|corpus the embedded facts, or those with what was imported (default core)
  --help              show this text`;

const WHOLE = /^\d{1,9}$/;

function graphNamed(name: string): 'core' | 'corpus' {
  if (name === 'core' || name === 'corpus') return name;
  throw new TypeError(`--graph takes core or corpus, not "${name}".`);
}

function options() {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string' },
      count: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      graph: { type: 'string', default: 'core' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!values.help && values.sources === undefined) throw new TypeError('--sources is missing.');
  if (!WHOLE.test(values.seed)) throw new TypeError(`--seed takes a whole number, not "${values.seed}".`);
  if (values.count !== 'all' && !WHOLE.test(values.count))
    throw new TypeError(`--count takes a whole number or all, not "${values.count}".`);
  const count = values.count === 'all' ? Number.POSITIVE_INFINITY : Number(values.count);
  return { ...values, graph: graphNamed(values.graph), count, seed: Number(values.seed) };
}

const placeText = ({ source, place: { file, line, key } }: CitedFact): string =>
  `${source} ${[file, line ?? key].filter((part) => part !== null).join(':')}`;

/** @returns whether every row that could be looked up says what the graph says. */
function run({ sources = '', count, seed, graph }: ReturnType<typeof options>): boolean {
  const facts = factsOf(graph);
  const all = citedFacts(facts);
  const chosen = Number.isFinite(count) ? drawn(all, count, seed) : all;
  const [copies, spellings] = [
    new Copies(join(sources)),
    new Spellings(readRegister(DATA_DIR), {
      venues: facts.venues.map(({ value }) => value),
      clubs: facts.clubs.map(({ value }) => value),
    }),
  ];
  const matches = new Map(facts.matches.map(({ value }) => [`match:${value.id}`, value]));
  const counts: Record<Verdict, number> = { SAYS: 0, ELSE: 0, UNCOMPARED: 0, MISSING: 0, NO_COPY: 0 };
  for (const fact of chosen) {
    const { verdict, row } = judged(fact, copies, spellings, matches.get(fact.subject) ?? null);
    counts[verdict] += 1;
    if (verdict !== 'ELSE' && verdict !== 'MISSING') continue;
    const { subject, statement } = fact;
    console.log(
      `${verdict} ${subject} ${statement.predicate} ${statement.value}: ${placeText(fact)}\n    ${row}`,
    );
  }
  const looked = chosen.length - counts.NO_COPY - counts.UNCOMPARED;
  console.log(
    `${counts.SAYS} of ${looked} rows say what the graph says; ${counts.ELSE} say something else, ${counts.MISSING} are not there; ${counts.UNCOMPARED} were not compared; of ${counts.NO_COPY} there is no copy. Drawn of ${all.length}.`,
  );
  return counts.ELSE + counts.MISSING === 0;
}

try {
  const chosen = options();
  if (chosen.help) console.log(HELP);
  else process.exitCode = run(chosen) ? 0 : 1;
} catch (error) {
  console.error(error instanceof TypeError ? error.message : error);
  process.exitCode = 2;
}
