import { type LinkKind, NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { compareText } from '../../football/match.ts';
import { firstPossibleDay, lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import type { Spell } from './spells.ts';

/** One time that one entity was related to another. Days are day numbers, or none. */
export interface EntityLink {
  readonly kind: LinkKind;
  /** Ids with their kind. */
  readonly subject: string;
  readonly object: string;
  /** The first day on which it was known, and the first day after a ruling undid it. */
  readonly known: number;
  readonly until: number;
  /** When it was true, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly ref: number;
}

/** For a relation that no source dates. */
export const lasting = (kind: LinkKind, subject: string, object: string): EntityLink => ({
  ...{ kind, subject, object },
  ...{ known: NO_DAY, until: NO_DAY, from: NO_DAY, to: NO_DAY, ref: -1 },
});

/** A spell in the numbers of a link. */
export const daysOf = ({ known, until }: Spell): Pick<EntityLink, 'known' | 'until'> => ({
  known: toDayNumber(known),
  until: until === undefined ? NO_DAY : toDayNumber(until),
});

/** The first day a partial date can mean; none when there is no date. */
export function firstDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parsePartialDate(date);
  return parsed === null ? NO_DAY : toDayNumber(firstPossibleDay(parsed));
}

/** The last day a partial date can mean; none when there is no date. */
export function lastDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parsePartialDate(date);
  return parsed === null ? NO_DAY : toDayNumber(lastPossibleDay(parsed));
}

/** Entities by their position in the sorted list, since a number is shorter than an id. */
export class EntityPlaces {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)].sort(compareText);
    this.#places = new Map(this.names.map((name, place) => [name, place]));
  }

  /** @throws RangeError when the list does not have the entity. */
  of(name: string): number {
    const place = this.#places.get(name);
    if (place === undefined) throw new RangeError(`${name} is no entity`);
    return place;
  }
}

/** The links of one kind as the document lists them: by subject, then object. */
export function writeLinks(links: readonly EntityLink[], places: EntityPlaces): number[] {
  const grouped = Map.groupBy(links, ({ subject, object }) => `${subject} ${object}`);
  const sorted = [...grouped].sort(([a], [b]) => compareText(a, b));
  return sorted.flatMap(([, group]) => [
    places.of(group[0]?.subject ?? ''),
    places.of(group[0]?.object ?? ''),
    group.length,
    ...group
      .toSorted((a, b) => a.known - b.known || a.from - b.from || a.ref - b.ref)
      .flatMap(({ known, until, from, to, ref }) => [known, until, from, to, ref]),
  ]);
}
