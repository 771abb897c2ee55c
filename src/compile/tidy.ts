import type { Faults } from './faults.ts';

/** The rule of the form of tables, which a data set may waive. */
export const TIDY = 'tidy';

/** What no editor sees and every comparison stumbles over. */
const HIDDEN = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]/u;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * A table as text.
 * @returns empty when it is not UTF-8, which is then a fault at the first line that is not.
 */
export function decodeTable(bytes: Uint8Array, file: string, faults: Faults): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const line = lineOf(readable, readable.indexOf('\ufffd'));
    faults.addLost(
      { file, line },
      TIDY,
      'the text is not UTF-8',
      'save the table as UTF-8, without a byte order mark',
    );
    return '';
  }
}

/** Holds the text of a table to `\n` line ends, the last line's among them. */
export function checkLineEnds(text: string, file: string, faults: Faults): void {
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    faults.add(
      { file, line: lineOf(text, carriage) },
      TIDY,
      'the line ends with \\r\\n',
      'end each line with \\n only',
    );
  }
  if (text !== '' && !text.endsWith('\n')) {
    const message = 'the last line has no line end';
    faults.add(
      { file, line: lineOf(text, text.length) },
      TIDY,
      message,
      'rows may be missing: end the table with \\n',
    );
  }
}

/** Visible ASCII without a blank at either end: nearly every cell is so, and needs no closer look. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** Holds cells to what can be seen: no blanks around, no control or invisible characters within. */
export function checkCells(record: readonly string[], file: string, line: number, faults: Faults): void {
  for (const cell of record) {
    if (PLAIN.test(cell)) continue;
    if (cell !== cell.trim()) {
      faults.add({ file, line }, TIDY, `blanks are around ${JSON.stringify(cell)}`, 'remove them');
    } else if (HIDDEN.test(cell)) {
      const message = `an invisible character is in ${JSON.stringify(cell)}`;
      faults.add({ file, line }, TIDY, message, 'replace it with a plain space, or remove it');
    } else if (cell !== cell.normalize('NFC')) {
      faults.add(
        { file, line },
        TIDY,
        `${cell} is written with combining marks`,
        'write it in Unicode form NFC',
      );
    }
  }
}
