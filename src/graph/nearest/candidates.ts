/** The values to compare a wrong value with: ids and names of each kind of thing, as of the day. */
import type { GlobalIdKind } from '../../model/ids.ts';
import type { EntityIndex, NamedEntity } from '../catalogue-index.ts';
import type { GraphView } from '../view.ts';
import type { CandidateGroup, Spelling } from './nearest-in.ts';
import { spellingsOf } from './spellings.ts';
import { STAGE_SPELLINGS } from './stage-words.ts';

/** Things of one kind that have names. */
function named<T extends NamedEntity>(
  kind: GlobalIdKind | null,
  index: EntityIndex<T>,
  get: (slug: string) => T | null,
): CandidateGroup {
  return {
    kind,
    ids: () => index.ids,
    names: (word) => spellingsOf(index.beginningNear(word)),
    isThere: (slug) => get(slug) !== null,
  };
}

/** By id. Clubs stand first: an id without its kind is rather that of a club than that of a country. */
export const teamCandidates = (view: GraphView): readonly CandidateGroup[] => [
  named('club', view.index.clubs, (slug) => view.clubs.get(slug)),
  named('national-team', view.index.countries, (slug) => {
    const country = view.countries.get(slug);
    return country?.nationalTeam ? country : null;
  }),
];

const competitionsOf = (view: GraphView, kind: GlobalIdKind | null): CandidateGroup => {
  const { competitions } = view.index;
  return named(kind, competitions, (slug) => competitions.get(slug));
};

/** By slug. */
export const competitionCandidates = (view: GraphView): readonly CandidateGroup[] => [
  competitionsOf(view, null),
];

const seasonsOf = (view: GraphView, kind: GlobalIdKind | null): CandidateGroup => ({
  kind,
  ids: () => view.index.seasons.ids(),
  isThere: (slug) => view.seasonRecord(slug) !== null,
});

/** By slug. */
export const seasonCandidates = (view: GraphView): readonly CandidateGroup[] => [seasonsOf(view, null)];

/** Codes of FIFA have three letters; a slip may add one. */
const LONGEST_CODE = 4;

/** By slug, by FIFA code and by name. Codes stand first: many people know a country by its code and not by its slug. */
export function countryCandidates(view: GraphView): readonly CandidateGroup[] {
  const { countries } = view.index;
  const all = named(null, countries, (slug) => view.countries.get(slug));
  const codes = (): readonly Spelling[] =>
    countries.list.flatMap(({ id, fifaCode }) =>
      fifaCode === undefined ? [] : { slug: id, spelt: fifaCode.toLowerCase() },
    );
  const names = (word: string): readonly Spelling[] => [
    ...(word.length <= LONGEST_CODE ? codes() : []),
    ...spellingsOf(countries.beginningNear(word)),
  ];
  return [{ ...all, names }];
}

/** By id. */
export const coachCandidates = (view: GraphView): readonly CandidateGroup[] => [
  named('coach', view.index.coaches, (slug) => view.coaches.get(slug)),
];

const confederationsOf = (
  { index: { confederations } }: GraphView,
  kind: GlobalIdKind | null,
): CandidateGroup => ({
  kind,
  ids: () => confederations.ids(),
  isThere: (slug) => confederations.has(slug),
});

/** By code. */
export const stageCandidates = ({ index }: GraphView): readonly CandidateGroup[] => [
  {
    kind: null,
    ids: () => [...index.stageCodes],
    names: () => STAGE_SPELLINGS,
    isThere: (code) => index.stageCodes.has(code),
  },
];

/** By slug. */
export const confederationCandidates = (view: GraphView): readonly CandidateGroup[] => [
  confederationsOf(view, null),
];

/** Everything that relations connect, by id. */
export function entityCandidates(view: GraphView): readonly CandidateGroup[] {
  const { index } = view;
  return [
    ...teamCandidates(view),
    ...coachCandidates(view),
    competitionsOf(view, 'competition'),
    named('country', index.countries, (slug) => view.countries.get(slug)),
    named('venue', index.venues, (slug) => view.venues.get(slug)),
    seasonsOf(view, 'season'),
    confederationsOf(view, 'confederation'),
  ];
}
