/** The title of a file that has no line with one: old files have it in their first comment. */
import type { TextLine } from '../decode.ts';

/** Titles stand at the top. */
const TOP = 12;
/** `# Africa Cup of Nations 2013 South Africa`: a name, then its year; a place may follow. */
const IN_COMMENT = /^#+\s*(\p{Lu}[^#:|=]*?\s(?:18|19|20)\d{2}(?:[/-]\d{2,4})?)(?![\d/-])/u;

/** Null where a line of the file is a title, and where no comment at its top names one. */
export function titleInComment(lines: readonly TextLine[]): string | null {
  if (lines.some(({ text }) => /^=+\s*\S/u.test(text))) return null;
  const titles = lines.slice(0, TOP).flatMap(({ text }) => IN_COMMENT.exec(text)?.[1] ?? []);
  return titles[0] ?? null;
}
