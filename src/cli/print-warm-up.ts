/** Writes the small graph that the Worker warms up with into `src/warm-up/small-graph.generated.ts`. */
import { writeFileSync } from 'node:fs';
import { smallGraph, smallGraphModule } from '../print/warm-up/module.ts';

writeFileSync('src/warm-up/small-graph.generated.ts', smallGraphModule(await smallGraph('data')));
console.log('src/warm-up/small-graph.generated.ts written');
