/** `npm run import:compare -- <competition>`: tells how far the sources agree, and each conflict with both values. */
import { fileURLToPath } from 'node:url';
import { compareSources, type SourceComparison } from '../compile/imported/compare.ts';
import { loadImported } from '../compile/imported/load.ts';
import { mergeImported } from '../compile/imported/merge.ts';
import { loadFacts } from '../compile/load/load.ts';
import { nearest } from '../compile/nearest.ts';
import { IMPORTED } from '../local/imported.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

function report({ matches, toldTwice, sources, conflicts }: SourceComparison): string {
  const told = sources.map(
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
    ...told,
    `${conflicts.length} conflicts`,
    ...both,
  ].join('\n');
}

const facts = mergeImported(loadFacts(dataDir), loadImported(IMPORTED));
const competition = process.argv[2] ?? 'world-cup';
const known = facts.competitions.map(({ value }) => value.id);
if (known.includes(competition)) console.log(report(compareSources(facts, competition)));
else {
  const near = nearest(competition, known);
  console.error(`There is no competition ${competition}${near === null ? '' : `: did you mean ${near}?`}`);
  process.exitCode = 2;
}
