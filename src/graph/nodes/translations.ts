/** Names of an entity in the languages that are read together with it. */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { Entity } from './entities.ts';
import { pastNameOn } from './names-on-day.ts';

export function namesOf({ kind, record }: Entity): readonly NameRecord[] {
  const teamNames = kind === 'national-team' ? (record.teamNames ?? []) : [];
  return 'names' in record ? [...record.names, ...teamNames] : [];
}

export const isShown = ({ kind }: { readonly kind: string }): boolean => kind === 'TRANSLATION';

/** Names in other languages have no dates: they belong to the name of today, and not to a former one. */
export const hasOtherName = ({ record }: Entity, day: string | null): boolean =>
  day !== null && 'pastNames' in record && pastNameOn(record.pastNames, day) !== undefined;

/** The name of today in a language; null where none is held. */
export const translationOf = (entity: Entity, lang: string): string | null =>
  namesOf(entity).find((name) => isShown(name) && name.lang === lang)?.name ?? null;
