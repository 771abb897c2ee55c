export * from './facts.ts';
export { readWorldCupDatabase, TABLE_NAMES } from './read.ts';
