export type { TxtCounts, TxtEvent, TxtMatch } from './events.ts';

export { readFootballTxt } from './read.ts';
