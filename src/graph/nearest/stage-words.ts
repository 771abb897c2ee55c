/** What people call the stages whose codes are short. */
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

/** The code of the stage that is called so; null for every other text, codes among them. */
export function stageCodeOf(name: string): string | null {
  const word = name.toLowerCase().replaceAll(/\W+/g, '-');
  return STAGE_WORDS.find(([, words]) => words.includes(word))?.[0] ?? null;
}
