/** What people call the stages whose codes are short. */
import type { Spelling } from './nearest-in.ts';

const STAGE_WORDS: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['league', ['league-phase', 'league-stage']],
  ['group', ['groups', 'group-stage']],
  ['r32', ['round-of-32', 'last-32']],
  ['r16', ['round-of-16', 'last-16', 'eighth-finals']],
  ['qf', ['quarter-finals', 'quarter-final', 'quarterfinals', 'quarterfinal', 'quarters']],
  ['sf', ['semi-finals', 'semi-final', 'semifinals', 'semifinal', 'semis']],
  ['third', ['third-place', 'third-place-match']],
  ['final', ['finals', 'the-final']],
];

export const STAGE_SPELLINGS: readonly Spelling[] = STAGE_WORDS.flatMap(([slug, words]) =>
  words.map((spelt) => ({ slug, spelt })),
);
