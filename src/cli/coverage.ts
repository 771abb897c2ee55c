/** `npm run coverage`: prints of how many matches it is told who led both sides. */
import { compileGraph } from '../compile/compile.ts';
import { readerOf } from '../compile/publication/reader.ts';
import { openGraph } from '../graph/open.ts';
import { type BenchCoverage, benchCoverage } from '../graph/tenures/bench-coverage.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { StoreOpener } from '../store/open.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const HELP = `npm run coverage -- [options]

Prints for each competition, and for each of its seasons, of how many matches it is told who led both sides, and of how
many both are certain: the dates of their tenures cover the day whatever they leave open, and those of nobody else do.

${DATA_HELP}
  --json           print a list of seasons as JSON
  --help           show this text

Exit codes: 0 done; 1 the facts are wrong; 2 the command line is wrong.
`;

const CONFIG = {
  options: { ...DATA_OPTIONS, json: { type: 'boolean' }, help: { type: 'boolean' } },
} as const;

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

const sum = (seasons: readonly BenchCoverage[], of: 'matches' | 'told' | 'certain'): number =>
  seasons.reduce((total, season) => total + season[of], 0);

function line(name: string, seasons: readonly BenchCoverage[]): string {
  const matches = sum(seasons, 'matches');
  const [told, certain] = [sum(seasons, 'told'), sum(seasons, 'certain')];
  return `${name.padEnd(30)} ${`${matches}`.padStart(7)} ${share(told, matches)} ${share(certain, matches)}`;
}

function printed(seasons: readonly BenchCoverage[]): string {
  const head = `${'both benches of a match'.padEnd(30)} ${'matches'.padStart(7)} ${'told'.padStart(8)} ${'certain'.padStart(8)}`;
  const lines = [...Map.groupBy(seasons, ({ competition }) => competition)].flatMap(([competition, own]) => [
    line(competition, own),
    ...own.map((season) => line(`  ${season.season}`, [season])),
  ]);
  return [head, ...lines].join('\n');
}

await runWithOptions(CONFIG, HELP, async ({ values }) => {
  const { dir, imported } = dataFolder(values);
  const store = await new StoreOpener().open({ GRAPH: readerOf(compileGraph(dir, imported)) });
  const seasons = await benchCoverage((await openGraph(store)).view(null));
  console.log(values.json ? JSON.stringify(seasons, null, 2) : printed(seasons));
  return EXIT.done;
});
