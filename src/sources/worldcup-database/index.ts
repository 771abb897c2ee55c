export * from './facts.ts';
export { readWorldCupDatabase } from './read.ts';
