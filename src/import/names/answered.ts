/** The register with the answers of a user. */
import type { ClubRecord, CompetitionRecord, NameRecord } from '../../documents/catalogue.ts';
import { isOfKind, slugOf } from '../../model/ids.ts';
import { slug } from '../identity/names.ts';
import type { Register } from '../identity/register.ts';
import { checkId, type NameAnswer, type NameAnswers } from './answers.ts';

const NEW = 'new';
/** A competition of men's first teams whose name is made of its own title. */
const MEN = 'men';
interface Named {
  readonly id: string;
  readonly names: readonly NameRecord[];
}

const withNames = <T extends Named>(records: readonly T[], answers: readonly NameAnswer[]): readonly T[] =>
  records.map((record) => {
    const own = answers.filter(({ is }) => is === record.id);
    const names = own.map(({ name }): NameRecord => ({ name, kind: 'ALIAS' }));
    return names.length === 0 ? record : { ...record, names: [...record.names, ...names] };
  });

const idOf = ({ is }: NameAnswer): string =>
  isOfKind(is, 'club') || isOfKind(is, 'competition') ? slugOf(is) : is;

const newClub = ({ name, country }: NameAnswer, source: string): ClubRecord => ({
  id: slug(`${name} ${country}`),
  ...{ name, names: [], country, association: country, source },
});

/**
 * @param path of the file, for faults.
 * @param source of the clubs that no table has.
 * @throws OriginError when an answer names an unknown id.
 */
export function withAnswers(register: Register, { answers, path }: NameAnswers, source: string): Register {
  const given = answers.filter(({ is }) => is !== '').map((answer) => ({ ...answer, is: idOf(answer) }));
  const clubs = given.filter(({ kind }) => kind === 'club');
  const competitions = given.filter(({ kind, is }) => kind === 'competition' && is !== MEN);
  const known = {
    clubs: new Set(register.clubs.map(({ id }) => id)),
    competitions: new Set(register.competitions.map(({ id }) => id)),
  };
  for (const answer of clubs) if (answer.is !== NEW) checkId(path, answer, known.clubs);
  for (const answer of competitions) checkId(path, answer, known.competitions);
  const ofMen = given.filter(({ kind, is }) => kind === 'competition' && is === MEN);
  return {
    ...register,
    clubs: [
      ...withNames(register.clubs, clubs),
      ...clubs.filter(({ is }) => is === NEW).map((answer) => newClub(answer, source)),
    ],
    competitions: withNames<CompetitionRecord>(register.competitions, competitions),
    titleWords: [...register.titleWords, ...ofMen.map(({ name }) => ({ word: name }))],
  };
}
