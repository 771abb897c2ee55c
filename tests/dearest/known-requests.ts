/** Ten requests that were found by hand to be hundreds of times too dear, by what is dear in them. */
import type { Named } from './arena.ts';
import type { Peak } from './climb.ts';

interface KnownRequest {
  readonly name: string;
  readonly isIt: (text: string, field: string) => boolean;
}

const has =
  (...marks: readonly RegExp[]) =>
  (text: string): boolean =>
    marks.every((mark) => mark.test(text));

const KNOWN: readonly KnownRequest[] = [
  { name: 'records of coaches, filtered', isIt: has(/coaches/, /record\(filter/) },
  { name: 'matches of coaches, filtered', isIt: has(/coaches/, /matches\(.*filter/) },
  { name: 'records and matches of coaches', isIt: has(/coaches/, /record/, /matches/) },
  { name: 'coaches against associations', isIt: has(/headToHead/, /coach:/, /association:/) },
  { name: 'streaks of national teams, filtered', isIt: has(/streaks\(filter/) },
  { name: 'records of coaches', isIt: has(/coaches/, /record/) },
  { name: 'records of clubs', isIt: has(/clubs/, /record/) },
  { name: 'records of clubs, filtered', isIt: has(/clubs/, /record\(filter/) },
  { name: 'campaigns of clubs', isIt: has(/clubs/, /campaigns/) },
  {
    name: 'rankings and streaks of competitions',
    isIt: has(/records\(scope: *{ *competition/, /ranking|longestStreaks/),
  },
];

/** How many times the named question in the middle is a breach: ten are allowed. */
const BREACH = 10;

/** Which of them were found again, in words. */
export function rediscovered(peaks: readonly Peak[], named: Named): string {
  const dear = peaks.filter(({ cpu, work }) => Math.max(cpu / named.cpu, work / named.work) > BREACH);
  const found = KNOWN.filter(({ isIt }) => dear.some(({ text, field }) => isIt(text, field)));
  return `${found.length} of ${KNOWN.length} known ones were found again: ${found.map(({ name }) => name).join('; ')}`;
}
