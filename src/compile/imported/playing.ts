/** Clubs and countries as far as the matches of the graph are theirs. */
import type { ClubRecord, ConflictRecord, CountryRecord } from '../../documents/catalogue.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { globalId, isOfKind } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';

/** Of a list of clubs only those that play a match are part of the graph. */
export function clubsThatPlay(
  clubs: readonly Located<ClubRecord>[],
  embedded: Facts,
  matches: readonly Located<MatchRecord>[],
): readonly Located<ClubRecord>[] {
  const playing = new Set(matches.flatMap(({ value }) => [value.home, value.away]));
  const kept = new Set(embedded.clubs.map(({ value }) => value.id));
  return clubs.filter(({ value }) => kept.has(value.id) || playing.has(globalId('club', value.id)));
}

/** A country that plays a match has a national team, whether it is a member of FIFA or not. */
export function withTeams(
  countries: readonly Located<CountryRecord>[],
  matches: readonly Located<MatchRecord>[],
): readonly Located<CountryRecord>[] {
  const playing = new Set(matches.flatMap(({ value }) => [value.home, value.away]));
  return countries.map((fact) =>
    playing.has(globalId('national-team', fact.value.id)) && !fact.value.nationalTeam
      ? { ...fact, value: { ...fact.value, nationalTeam: true } }
      : fact,
  );
}

export function isOfTheGraph({ subject }: ConflictRecord, clubs: readonly Located<ClubRecord>[]): boolean {
  return !isOfKind(subject, 'club') || clubs.some(({ value }) => globalId('club', value.id) === subject);
}
