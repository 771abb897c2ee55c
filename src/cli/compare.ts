/** `npm run import:compare -- <competition>`: tells how far the sources agree, and each conflict with both values. */
import { fileURLToPath } from 'node:url';
import { compareSources, type SourceComparison } from '../compile/imported/compare.ts';
import { loadImported } from '../compile/imported/load.ts';
import { withImports } from '../compile/imported/serve.ts';
import { loadFacts } from '../compile/load/load.ts';
import { nearestWord } from '../compile/nearest-word.ts';
import { IMPORTED } from '../local/imported.ts';
import { UsageError } from '../local/usage.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

function report({ matches, toldTwice, sources, conflicts }: SourceComparison): string {
  const lines = sources.map(
    ({ source, matches: count, agreed }) =>
      `  ${source.padEnd(32)}${count} told, ${agreed} with the same result`,
  );
  const both = conflicts.map(({ subject, predicate, valueA, sourceA, valueB, sourceB, rule = '' }) =>
    [
      `  ${subject}, ${predicate}`,
      `    ${valueA} (${sourceA})`,
      `    ${valueB} (${sourceB})${rule === '' ? '' : `; ${rule}`}`,
    ].join('\n'),
  );
  return [
    `${matches} matches, ${toldTwice} of them told by two sources or more`,
    ...lines,
    `${conflicts.length} conflicts`,
    ...both,
  ].join('\n');
}

const HELP = `npm run import:compare -- [competition]

Tells how far the sources agree on the matches of a competition (world-cup when none is named), and each conflict with both values.

  --help           show this text

Exit codes: 0 done; 1 the facts are wrong; 2 the command line is wrong.
`;

const CONFIG = { allowPositionals: true, options: { help: { type: 'boolean' } } } as const;

await runWithOptions(CONFIG, HELP, ({ positionals: [competition = 'world-cup'] }) => {
  const facts = withImports(loadFacts(dataDir), loadImported(IMPORTED), []).facts;
  const known = facts.competitions.map(({ value }) => value.id);
  if (!known.includes(competition)) {
    const near = nearestWord(competition, known);
    const tip = near === null ? '.' : `: did you mean ${near}?`;
    throw new UsageError(`There is no competition ${competition}${tip}`);
  }
  console.log(report(compareSources(facts, competition)));
  return EXIT.done;
});
