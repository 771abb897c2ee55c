export type { SourceRuling } from './cells.ts';
export { readDeductions, type SourceDeduction } from './deductions.ts';
export { readMatchRulings, type SourceMatchRuling } from './match-rulings.ts';
