/** A node of linked data, and references between nodes. */

import type { NameRecord } from '../documents/catalogue.ts';
import type { GraphView } from '../graph/view.ts';
import { WIKIDATA } from '../model/codes.ts';
import { addressOf } from '../model/ids.ts';

export type Value = string | number | boolean | Thing | readonly Value[] | null | undefined;

/** Properties that are undefined are not written. */
export interface Thing {
  readonly [property: string]: Value;
}

/** Where the graph is published. The addresses of all ids begin with this origin. */
export interface PublishedAt {
  readonly view: GraphView;
  /** Origin without a slash at its end, `https://graph.example`. */
  readonly base: string;
}

/** `club:atalanta` → `https://…/id/club/atalanta`. */
export const iriOf = ({ base }: PublishedAt, id: string): string => addressOf(base, id);

/** A reference with the name of the node, so that a reader need not fetch the node to know what it is. */
export const reference = (publication: PublishedAt, type: string, id: string, name: string): Thing => ({
  '@id': iriOf(publication, id),
  '@type': type,
  name,
});

export function teamReference(publication: PublishedAt, id: string): Thing {
  const team = publication.view.teamEntity(id);
  const named = reference(publication, 'SportsTeam', id, team?.record.name ?? id);
  // The Wikidata page of a country is not the page of its team.
  return team?.kind === 'club' ? { ...named, sameAs: wikidataPage(team.record.wikidata) } : named;
}

/** The other names: each untranslated name once, each translation with its language. */
export function alternateNames(names: readonly NameRecord[]): readonly Value[] {
  const plain = new Set(names.filter((name) => name.lang === undefined).map((name) => name.name));
  const translated = names.flatMap((name) =>
    name.lang === undefined ? [] : [{ '@value': name.name, '@language': name.lang }],
  );
  return [...[...plain].sort(), ...translated];
}

const wikidataPage = (wikidata: string | undefined): readonly string[] =>
  wikidata === undefined ? [] : [WIKIDATA.page(wikidata)];

/** A statement that no vocabulary has a word for. */
export const property = (name: string, value: string | undefined, more: Thing = {}): Thing | undefined =>
  value === undefined ? undefined : { '@type': 'PropertyValue', name, value, ...more };

/** The same of a statement that names another node. */
export const referenceProperty = (name: string, node: Thing): Thing => ({
  ...property(name, String(node.name)),
  valueReference: node,
});

/** The thing without unknown values, at every depth. */
export function compactThing(thing: Thing): Thing {
  const kept = Object.entries(thing).flatMap(([name, value]): [string, Value][] => {
    const compact = compactValue(value);
    return compact === undefined ? [] : [[name, compact]];
  });
  return Object.fromEntries(kept);
}

function compactValue(value: Value): Value {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(compactValue).filter((part) => part !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  return typeof value === 'object' ? compactThing(value as Thing) : value;
}
