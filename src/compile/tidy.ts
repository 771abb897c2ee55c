import type { Faults } from './faults.ts';

/** The rule about the form of tables. A data set may waive it. */
export const TIDY = 'tidy';

/** Characters that no editor shows and that break every comparison. */
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

/** Checks that every line of a table ends with a line feed alone, the last line too. */
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

/** Visible ASCII without a blank at either end. Nearly every cell matches, and needs no further check. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** Checks the characters of cells: no blanks around the text, no control or invisible characters in it. */
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
