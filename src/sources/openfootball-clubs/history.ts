/** The histories of openfootball/clubs: how clubs changed, season by season, newest first. */
import { decodeLines, type TextLine } from '../decode.ts';
import { foreign, type Rejected, rejected } from '../types.ts';
import type { ClubChange } from './facts.ts';

/**
 * A line names the kind of change once; lines below it without a kind continue it. Clubs that merge have a line each;
 * the new club is on the last line, after the arrow.
 */
export function* readHistory(path: string, input: string | Uint8Array): Generator<ClubChange | Rejected> {
  let country: string | null = null;
  let season: string | null = null;
  let change: string | null = null;
  let pending: TextLine[] = [];
  for (const source of decodeLines(input)) {
    const text = source.text.replace(/(?:^|\s+)#.*$/u, '').trim();
    if (source.fault !== null) yield foreign(path, source.number, source.text, source.fault);
    if (source.fault !== null || text === '' || /^=+$/u.test(text)) continue;
    const [, marks, title = ''] = /^(=+)\s*(.*)$/u.exec(text) ?? [];
    const [, word, rest = ''] = /^([A-Z]{4,})\s+(\S.*)$/u.exec(text) ?? [];
    if (marks !== undefined || word !== undefined) {
      yield* pending.splice(0).map((line) => leftOver(path, line));
      change = word ?? null;
    }
    if (marks === '=') country = title;
    else if (marks !== undefined) season = title;
    else if (change === null)
      yield rejected(path, source.number, source.text, 'the line names no change for these clubs');
    else if (change === 'MERGE' && !text.includes('⇒')) pending.push(source);
    else {
      const [before = '', after] = (word === undefined ? text : rest).split('⇒');
      const from = [...pending.map((line) => line.text.replace(/^\s*MERGE\s+/u, '')), before].flatMap(toClub);
      const to = after === undefined ? null : (toClub(after)[0] ?? null);
      const first = pending[0] ?? source;
      pending = [];
      yield { kind: 'change', path, line: first.number, country, season, change, from, to };
    }
  }
  yield* pending.map((line) => leftOver(path, line));
}

const leftOver = (path: string, line: TextLine): Rejected =>
  rejected(path, line.number, line.text, 'the line does not name the club into which these clubs merge');

/** `Stoke FC, Stoke-on-Trent`; nothing for an empty text. */
function toClub(text: string): readonly { readonly name: string; readonly city: string | null }[] {
  const [name = '', city = ''] = text
    .replace(/(?:^|\s+)#.*$/u, '')
    .split(',')
    .map((part) => part.trim());
  return name === '' ? [] : [{ name, city: city || null }];
}
