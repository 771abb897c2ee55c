/** Which teams play under a name: the first men's team, or women, youth, reserves. */
import { fold } from '../../documents/fold.ts';
import type { RowOf } from '../../model/kit/table.ts';
import type { teamWords } from '../../model/tables/identity/title-words.ts';
import { isLegalForm } from './names.ts';
import { phraseFinder } from './phrases.ts';

/** A word behind the names of teams, as `identity/team-words.csv` has it. */
export type TeamWord = RowOf<typeof teamWords>;

/** Teams that the graph does not hold, as titles and names of teams tell of them. */
const OTHER_TEAMS = ['WOMEN', 'YOUTH', 'RESERVE', 'VETERANS', 'OTHER_GAME'] as const;

export type OtherTeams = (typeof OTHER_TEAMS)[number];

/** A word of a table that tells of teams. */
interface TellingWord {
  readonly gender?: string | undefined;
  readonly level?: string | undefined;
}

/** What is made of the rows that tell of each kind of other teams. */
export const byOtherTeams = <R extends TellingWord, T>(
  rows: readonly R[],
  make: (own: readonly R[]) => T,
): readonly (readonly [teams: OtherTeams, made: T])[] =>
  OTHER_TEAMS.map((teams) => [teams, make(rows.filter(({ gender, level }) => (gender ?? level) === teams))]);

const isBracketed = ({ word }: TeamWord): boolean => word.startsWith('(');

/** Whether a name has nothing before a word but the kind of club: EC Primavera is called so, AS Roma Primavera is not. */
const isWholeName = (name: string, word: string): boolean => {
  const before = name.slice(0, -word.length).trim();
  return before !== '' && before.split(' ').every(isLegalForm);
};

/** Looks for some words behind a name, and for those in brackets in its last brackets alone: `Chelsea (W)`. */
function nameTester(words: readonly TeamWord[]): (name: string) => boolean {
  const bracketed = new Set(words.filter(isBracketed).map(({ word }) => fold(word)));
  const plain = words.filter((word) => !isBracketed(word)).map(({ word }) => word);
  const find = phraseFinder(plain, 'AT_THE_END');
  return (name) => {
    const inBrackets = /\(([^()]*)\)\s*$/u.exec(name)?.[1];
    if (inBrackets !== undefined && bracketed.has(fold(inBrackets))) return true;
    const word = find(fold(name));
    return word !== null && (/\d/u.test(word) || !isWholeName(fold(name), word));
  };
}

/** Shares of the sides that have to be other teams by their names for a competition to be theirs. */
const MANY = 0.2;
/** Second teams play in leagues of men too; up to half of the sides of a fourth division are such. */
const NEARLY_ALL = 0.7;

/** What names of teams tell of who plays. */
export class TeamWords {
  readonly #others: readonly (readonly [teams: OtherTeams, test: (name: string) => boolean])[];
  readonly #isSecond: (name: string) => boolean;

  constructor(rows: readonly TeamWord[]) {
    this.#others = byOtherTeams(rows, nameTester);
    this.#isSecond = nameTester(rows.filter(({ level }) => level === 'SECOND'));
  }

  /** Who plays under a name that is of no men's team of a league; null for almost every name. */
  of(name: string): OtherTeams | null {
    return this.#others.find(([, test]) => test(name))?.[0] ?? null;
  }

  /** Why the sides of a competition are no men's first teams, as their names say; null for nearly all. */
  among(names: readonly string[]): string | null {
    const others = names.filter((name) => this.of(name) !== null);
    const seconds = names.filter((name) => this.#isSecond(name) || others.includes(name));
    const strange = others.length >= names.length * MANY ? others : seconds;
    if (strange === seconds && seconds.length < names.length * NEARLY_ALL) return null;
    const [first] = strange;
    if (first === undefined) return null;
    return `${strange.length} of ${names.length} sides are no men’s first teams, such as "${first}"`;
  }
}
