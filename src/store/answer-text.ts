/** An answer that was written at publication, as text: a line of JSON with what is known of it, and then its body. */
import { ANSWER_HEAD } from '../documents/heads.ts';
import type { PrecomputedAnswer } from '../edge/ports.ts';
import { headOf } from './head.ts';

/** Stands for the data version, which is a hash of the answers too. JSON has no such character. */
const VERSION_MARK = '\u0001';

/** The body of an answer without the version that it tells. */
export const withoutVersion = (body: string, version: string): string =>
  body.replaceAll(version, VERSION_MARK);

/** The answer as a version tells it. */
export const toldBy = (answer: PrecomputedAnswer, version: string): PrecomputedAnswer => ({
  ...answer,
  body: answer.body.replaceAll(VERSION_MARK, version),
});

export const writeAnswer = ({ body, ...head }: PrecomputedAnswer): string =>
  `${JSON.stringify(head)}\n${body}`;

/** @throws SyntaxError when the text begins with no such line; ShapeError when the line has another shape. */
export function readAnswer(text: string): PrecomputedAnswer {
  const { head, end } = headOf(ANSWER_HEAD, text);
  return { ...head, body: text.slice(end) };
}
