/** What the headings above a row of a text file say of it: round, group, leg, matchday. */
import type { FoundRow } from './rows.ts';
import { plain } from './spellings.ts';

/** `▪▪ Path A`, `» Group, Matchday 1`, `▪ Final Round | July 9-16`. */
const HEADING = /^\s*([»▪]+)\s*([^|]*)/;

/** The headings that a row stands under, the widest first, in plain letters: `uefa play offs path a semi finals`. */
function headingOf({ lines, at }: Omit<FoundRow, 'row'>): string {
  const texts: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let line = at - 1; line >= 0 && depth > 1; line -= 1) {
    const [, marks = '', text = ''] = HEADING.exec(lines[line] ?? '') ?? [];
    if (marks === '' || marks.length >= depth) continue;
    depth = marks.length;
    texts.unshift(plain(text));
  }
  return texts.join(' ');
}

/** What headings call a stage, by how its code ends. */
const ROUNDS: readonly (readonly [code: RegExp, heading: RegExp])[] = [
  [/(?:^|-)league$/, /^(?:league )?matchday \d+$/],
  [/(?:^|-)group(?:-\d)?$/, /gr(?:ou|up)p?e?\b/],
  [/group-play-off$/, /group \d play off/],
  [/final-round$/, /final round/],
  [/(?:^|-)r32$/, /round of 32/],
  [/(?:^|-)r16$/, /round of 16|first round|preliminary round/],
  [/(?:^|-)qf$/, /quarter ?finals?/],
  [/(?:^|-)sf$/, /semi ?finals?/],
  [/(?:^|-)third$/, /third place/],
  [/(?:^|-)final$/, /(?<!semi |quarter )\bfinal$/],
  [/(?:^|-)po$/, /play ?offs?/],
];

/** Null where it is not known what headings call the stage. */
export function saysStage(found: FoundRow, code: string): boolean | null {
  const round = ROUNDS.find(([ending]) => ending.test(code))?.[1];
  return round === undefined ? null : round.test(headingOf(found));
}

/** `Group A`, `Gruppe H`: a heading, or a list of who is in the group. */
export function saysGroup(found: FoundRow, letter: string, isOfBoth: (line: string) => boolean): boolean {
  const group = new RegExp(`\\bgr(?:ou|up)p?e? ${plain(letter)}\\b`);
  return (
    group.test(headingOf(found)) ||
    found.lines.some((line) => line.includes('|') && group.test(plain(line)) && isOfBoth(line))
  );
}

const SCORE = /\d\s?-\s?\d/;
/** How the graph numbers a match that was played since the one before was level. */
const REPLAY = '3';
const MATCHDAY = /\bmatchday (\d+)$/;

/** The leg that a heading numbers, or says is a replay; else which match of the two it is under headings of that stage. */
export function saysLeg(
  found: FoundRow,
  leg: string,
  code: string,
  isOfBoth: (line: string) => boolean,
): boolean {
  const heading = headingOf(found);
  const numbered = heading.endsWith('replays') ? REPLAY : MATCHDAY.exec(heading)?.[1];
  if (numbered !== undefined) return numbered === leg;
  const { lines, at } = found;
  const before = lines
    .slice(0, at)
    .filter(
      (line, place) => SCORE.test(line) && isOfBoth(line) && saysStage({ row: line, lines, at: place }, code),
    );
  return `${before.length + 1}` === leg;
}

/** The matchday that a heading numbers; else how many matches of a side there are under the heading, up to this one. */
export function saysMatchday(found: FoundRow, value: string, isOfSide: (line: string) => boolean): boolean {
  const heading = headingOf(found);
  const numbered = MATCHDAY.exec(heading)?.[1];
  if (numbered !== undefined) return numbered === value;
  const { lines, at } = found;
  const begun = lines.slice(0, at).findLastIndex((line) => HEADING.test(line));
  const played = lines.slice(begun + 1, at + 1).filter((line) => SCORE.test(line) && isOfSide(line));
  return `${played.length}` === value;
}
