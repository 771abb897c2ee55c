/** What a run measures, each of which can be run alone. */
export const PARTS = [
  'load',
  'questions',
  'cold',
  'dear',
  'memory',
  'growth',
  'publication',
  'start-up',
] as const;
export type Part = (typeof PARTS)[number];
