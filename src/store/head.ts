/** The line of JSON with which a document of text begins. */
import { checked, type Shape, ShapeError } from '../model/kit/shape.ts';

interface Headed<T> {
  readonly head: T;
  /** The place behind the line. */
  readonly end: number;
}

/**
 * @param from the place where the line begins.
 * @throws SyntaxError where there is no such line; ShapeError where it has another shape.
 */
export function headOf<T>(shape: Shape<T>, text: string, from = 0): Headed<T> {
  const end = text.indexOf('\n', from) + 1;
  return { head: checked(shape, JSON.parse(text.slice(from, end))), end };
}

/** @throws SyntaxError when a text is shorter or longer than its head tells. */
export function requireLength(found: number, announced: number): void {
  if (found !== announced) throw new SyntaxError(`${found} characters, and ${announced} were announced`);
}

/** @throws ShapeError when a column has another number of values than the things that it tells of. */
export function requireCount(column: string, found: number, wanted: number): void {
  if (found !== wanted) throw new ShapeError(`${column} has ${found} values, and ${wanted} are needed`);
}
