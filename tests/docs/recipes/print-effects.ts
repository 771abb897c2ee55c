/** Prints the effects as JSON: run in a copy, which has code and facts of its own. */
import { effects } from './effects.ts';

console.log(JSON.stringify(await effects()));
