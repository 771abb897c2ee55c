/** Entities are found by how their names begin, so that only those that may have the name are made. */
import { fold } from './fold.ts';

/** The column of a catalogue that tells how the names of its records begin. */
export const BEGINNING = 'beginning';

const LETTERS = 3;
const ASCII = /^[\0-\x7f]*$/;
/** Names of other scripts share a beginning, since documents are ASCII. */
const OTHER_SCRIPT = '~';

/** @param folded a name as `fold` gives it. */
export function nameBeginning(folded: string): string {
  const letters = folded.slice(0, LETTERS);
  return ASCII.test(letters) ? letters : OTHER_SCRIPT;
}

interface BearerOfNames {
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

/** How the names of an entity begin, each beginning once. */
export const beginningsOf = ({ name, names }: BearerOfNames): readonly string[] => [
  ...new Set([name, ...names.map((other) => other.name)].map((text) => nameBeginning(fold(text)))),
];
