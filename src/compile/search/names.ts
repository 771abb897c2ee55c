import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import { scriptOf } from '../../documents/languages.ts';
import { type GlobalIdKind, globalId } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Fame } from './fame.ts';

/** An entity that can be searched for, with its names. The first is its `name`, of kind `COMMON`. */
export interface SearchableEntity {
  readonly id: string;
  readonly fame: number;
  readonly names: readonly NameRecord[];
  /** The day before which it does not exist. */
  readonly since?: string | undefined;
  /** Its former names. */
  readonly past?: readonly PastName[] | undefined;
}

interface Named {
  readonly knownFrom?: string;
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly pastNames?: readonly PastName[];
}

/** Names that fold to the same word are found by the same text. The first of them stands for all. */
function distinct(names: readonly NameRecord[]): NameRecord[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => {
    const folded = fold(name);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

const official = (name: string | undefined): NameRecord[] =>
  name === undefined ? [] : [{ name, kind: 'OFFICIAL' }];
const short = (name: string | undefined): NameRecord[] =>
  name === undefined ? [] : [{ name, kind: 'SHORT' }];

/** Former names, as other spellings of the entity. */
const namesOf = ({ name, names, pastNames = [] }: Named, more: readonly NameRecord[]): NameRecord[] => {
  const past = pastNames.map(({ source: _source, ...own }): NameRecord => ({ ...own, kind: 'FORMER' }));
  return [{ name, kind: 'COMMON' }, ...past, ...names, ...more];
};

/** Names that are written in Latin, or in another script. */
const written = (names: readonly NameRecord[], script: string | null): readonly NameRecord[] =>
  names.filter(({ name }) => scriptOf(name) === script);

/**
 * Every entity that can be searched for in a script, null for Latin. Seasons are not among them, since they are found by
 * competition and label.
 */
export function soughtIn(
  facts: Facts,
  fame: Fame,
  translated: ReadonlyMap<string, readonly NameRecord[]>,
  script: string | null,
): SearchableEntity[] {
  const sought = <T extends Named>(
    kind: GlobalIdKind,
    located: readonly Located<T>[],
    more: (thing: T) => readonly NameRecord[] = () => [],
  ): SearchableEntity[] =>
    located.flatMap(({ value }) => {
      const id = globalId(kind, value.id);
      const all = [...namesOf(value, more(value)), ...(translated.get(id) ?? [])];
      const names = distinct(written(all, script));
      const past = script === null ? value.pastNames : undefined;
      return names.length === 0 ? [] : [{ id, fame: fame.get(id) ?? 0, names, since: value.knownFrom, past }];
    });
  const teams = facts.countries.filter(({ value }) => value.nationalTeam);
  return [
    ...sought('club', facts.clubs, (club) => official(club.fullName)),
    ...sought('national-team', teams, (country) => [
      ...short(country.fifaCode),
      ...(country.teamNames ?? []),
    ]),
    ...sought('country', facts.countries, (country) => short(country.fifaCode)),
    ...sought('coach', facts.coaches),
    ...sought('competition', facts.competitions, (competition) => official(competition.fullName)),
    ...sought('venue', facts.venues),
  ];
}
