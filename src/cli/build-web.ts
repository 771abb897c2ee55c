/**
 * Builds `web/`, and answers that can be prepared before any request, into `dist/web`. Does nothing when they are up
 * to date.
 */
import { buildWeb } from './web/build.ts';

const built = await buildWeb();
console.log(built ? 'Built the pages into dist/web.' : 'The pages in dist/web are up to date.');
