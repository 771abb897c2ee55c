/** The documents that are one value of JSON: parsed as a whole, and checked before they are used. */
import { EVIDENCE, HONOUR } from '../documents/catalogue.ts';
import { QUALIFICATIONS } from '../documents/documents.ts';
import { CHANGES, HISTORY } from '../documents/history.ts';
import { NAMES } from '../documents/languages.ts';
import { checked, listOf, type Shape } from '../model/kit/shape.ts';

/** Such a reader throws a SyntaxError for what is no JSON, and a ShapeError for another shape. */
const readerOf =
  <T>(shape: Shape<T>) =>
  (text: string): T =>
    checked(shape, JSON.parse(text));

export const readQualifications = readerOf(QUALIFICATIONS);
export const readHonours = readerOf(listOf(HONOUR));
export const readEvidence = readerOf(EVIDENCE);
export const readNames = readerOf(NAMES);
export const readHistory = readerOf(HISTORY);
export const readChanges = readerOf(CHANGES);
