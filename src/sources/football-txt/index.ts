export type { LineClass, TxtCounts, TxtEvent, TxtGroup, TxtMatch, TxtProperty, TxtTitle } from './events.ts';
export { LINE_CLASSES } from './events.ts';
export { readFootballTxt } from './read.ts';
export type { FileSeason } from './season.ts';
export type { YearBasis } from './year.ts';
