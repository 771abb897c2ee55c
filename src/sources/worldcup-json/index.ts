export { readWorldCupJson } from './read.ts';
