/** Characters that a terminal executes or hides. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;

/** A line of text as it is safe to print: what would move the cursor or turn the writing round is shown by its number. */
export const printable = (line: string): string =>
  line.replace(HIDDEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
