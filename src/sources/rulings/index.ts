export { readDeductions, type SourceDeduction } from './read.ts';
