/** Everyday names of the stages that have short codes. */
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import type { Spelling } from './nearest-in.ts';

const STAGE_WORDS: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['league', ['league-phase', 'league-stage']],
  ['group', ['groups', 'group-stage']],
  ['r32', ['round-of-32', 'last-32']],
  ['r16', ['round-of-16', 'last-16', 'eighth-finals']],
  ['qf', ['quarter-finals', 'quarter-final', 'quarterfinals', 'quarterfinal', 'quarters']],
  ['sf', ['semi-finals', 'semi-final', 'semifinals', 'semifinal', 'semis']],
  [THIRD_PLACE, ['third-place', 'third-place-match']],
  ['final', ['finals', 'the-final']],
];

export const STAGE_SPELLINGS: readonly Spelling[] = STAGE_WORDS.flatMap(([slug, words]) =>
  words.map((spelt) => ({ slug, spelt })),
);
