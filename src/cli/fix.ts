/** `npm run data:fix`: brings the fact tables into their canonical form. */
import { formatFault } from '../compile/faults.ts';
import { type Fixes, fixFolder } from '../compile/fix/fix.ts';
import { DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const HELP = `npm run data:fix -- [options]

Brings the fact tables into their canonical form: columns and rows in order, no blanks around a cell, no invisible characters,
\n at the end of each line, dates as 2026-03-10. It changes no fact; npm run data:check tells which facts are wrong.
It does not change a table that it cannot read, or a date with several meanings, and tells each of them.

  --data <folder>  use the facts of that folder instead of data/, such as a league of your own (docs/own-league.md)
  --help           show this text

Exit codes: 0 all tables have the form; 1 something could not be changed; 2 the command line is wrong.
`;

function print({ written, left }: Fixes): void {
  for (const [file, mended] of written)
    console.log(`${file}: ${mended.length === 0 ? 'line ends and quotes' : mended.join(', ')}`);
  console.log(`${written.length} ${written.length === 1 ? 'table was' : 'tables were'} written.`);
  for (const fault of left) console.error(formatFault(fault));
  if (left.length > 0) console.error(`${left.length} left.`);
}

const CONFIG = { options: { data: DATA_OPTIONS.data, help: { type: 'boolean' } } } as const;

await runWithOptions(CONFIG, HELP, ({ values }) => {
  const fixes = fixFolder(dataFolder(values).dir);
  print(fixes);
  return fixes.left.length > 0 ? EXIT.failed : EXIT.done;
});
