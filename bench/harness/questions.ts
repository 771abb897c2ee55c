/** What is asked: every named question, each as often as people ask such a thing. */
import { operations } from '../../schema/operations.generated.ts';
import type { Shot } from '../load/load.ts';

export interface BenchQuestion {
  readonly name: string;
  readonly document: string;
  /** How often it is asked in a round, relative to the others. */
  readonly weight: number;
}

/** What is asked on the night itself; history is asked less often. */
const ON_THE_NIGHT = new Set([
  'night',
  'tie-tonight',
  'tie-ended',
  'league-phase',
  'funnel',
  'serie-a-table',
]);

export const QUESTIONS: readonly BenchQuestion[] = [...operations].map(([name, { document }]) => ({
  name,
  document,
  weight: ON_THE_NIGHT.has(name) ? 4 : 1,
}));

/** The questions of one round, each as often as its weight says, in a fixed order that mixes them. */
export function round(): readonly BenchQuestion[] {
  const most = Math.max(...QUESTIONS.map(({ weight }) => weight));
  return Array.from({ length: most }, (_, at) => QUESTIONS.filter(({ weight }) => weight > at)).flat();
}

/**
 * The document as nobody has asked it before: one more field with a name of its own. No memory of answers, parsed
 * documents or validations knows it.
 */
export const unheard = (document: string, count: number): string =>
  document.replace(/\{(?=\s*\n)/, `{ n${count}: __typename`);

export const getPath = (document: string): string => `/graphql?${new URLSearchParams({ query: document })}`;

export const getShot = (document: string): Shot => ({ method: 'GET', path: getPath(document) });

export const postShot = (document: string): Shot => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query: document }),
});
