/**
 * The links of relations in columns, and from both of their ends. They are computed when they are written, so that
 * readers compute nothing.
 */
import {
  ALL_MEETINGS,
  FIRST_KIND,
  FIRST_WON,
  HEAD,
  HUBS,
  INSTANCE,
  LINK_KINDS,
  MEETING,
  type MostLinked,
  type RelationsDocument,
  RULED,
  RULING,
  SECOND_WON,
} from '../documents/relations.ts';
import { kindOf } from '../model/ids.ts';

/** For each link: the offset of its head in the lists, one after the other, and its kind. */
interface LinkColumns {
  readonly heads: readonly number[];
  readonly kinds: readonly number[];
  /** The offset at which the arcs of each entity begin; the last entry is the end. */
  readonly starts: readonly number[];
  /**
   * Arcs by the entity they leave, then by the entity they lead to. An arc is twice the number of its link from the
   * subject, and one more from the object.
   */
  readonly arcs: readonly number[];
}

interface Link {
  readonly head: number;
  readonly kind: number;
  readonly ends: readonly [subject: number, object: number];
}

/** By the offset of a meeting: who won it before or after any ruling, one and two as bits of their own. */
function rulingsOf({ rulings }: RelationsDocument): ReadonlyMap<number, number> {
  const won = new Map<number, number>();
  for (let index = 0; index < rulings.length; index += RULING) {
    const [offset = 0, before = 0, after = 0] = rulings.slice(index, index + RULING);
    won.set(offset, (won.get(offset) ?? 0) | before | after);
  }
  return won;
}

/** Two teams that met make one link, and another link for each team that won a meeting. */
function* meetingLinks(document: RelationsDocument): Generator<Link> {
  const { meetings } = document;
  const rulings = rulingsOf(document);
  for (let head = 0; head < meetings.length; ) {
    const [first = 0, second = 0, count = 0] = meetings.slice(head, head + HEAD);
    const end = head + HEAD + count;
    let won = 0;
    for (let offset = head + HEAD; offset < end; offset += 1) {
      const result = (meetings[offset] ?? 0) % MEETING;
      won |= result === RULED ? (rulings.get(offset) ?? 0) : result;
    }
    yield { head, kind: ALL_MEETINGS, ends: [first, second] };
    if ((won & FIRST_WON) !== 0) yield { head, kind: FIRST_WON, ends: [first, second] };
    if ((won & SECOND_WON) !== 0) yield { head, kind: SECOND_WON, ends: [second, first] };
    head = end;
  }
}

/** @param start the offset of the list when all lists follow each other. */
function* ownLinks(list: readonly number[], kind: number, start: number): Generator<Link> {
  for (let index = 0; index < list.length; ) {
    const [subject = 0, object = 0, count = 0] = list.slice(index, index + HEAD);
    yield { head: start + index, kind, ends: [subject, object] };
    index += HEAD + count * INSTANCE;
  }
}

function* allLinks(document: RelationsDocument): Generator<Link> {
  yield* meetingLinks(document);
  let start = document.meetings.length;
  for (const [index, kind] of LINK_KINDS.entries()) {
    yield* ownLinks(document.links[kind], FIRST_KIND + index, start);
    start += document.links[kind].length;
  }
}

interface Arc {
  readonly arc: number;
  readonly to: number;
}

/** The arcs that leave each entity, in the order of links. */
function arcsLeaving({ entities }: RelationsDocument, links: readonly Link[]): readonly Arc[][] {
  const leaving = entities.map((): Arc[] => []);
  for (const [link, { ends }] of links.entries()) {
    const [subject, object] = ends;
    leaving[subject]?.push({ arc: link * 2, to: object });
    leaving[object]?.push({ arc: link * 2 + 1, to: subject });
  }
  return leaving;
}

/** How many arcs a walk may come by, told ahead of the walk: see `MostLinked`. */
export function mostLinked(document: RelationsDocument): readonly MostLinked[] {
  const { entities } = document;
  const leaving = arcsLeaving(document, [...allLinks(document)]);
  const isHub = entities.map((id) => HUBS.has(kindOf(id)));
  const most = new Map<string, MostLinked>();
  for (const [entity, id] of entities.entries()) {
    const arcs = leaving[entity] ?? [];
    const near = [...new Set(arcs.map(({ to }) => to))].filter((other) => other !== entity);
    const arcsOf = (some: readonly number[]): number =>
      some.reduce((sum, other) => sum + (leaving[other]?.length ?? 0), arcs.length);
    const kind = kindOf(id);
    const [, own = 0, around = 0, throughHubs = 0] = most.get(kind) ?? [];
    most.set(kind, [
      kind,
      Math.max(own, arcs.length),
      Math.max(around, arcsOf(near.filter((other) => !isHub[other]))),
      Math.max(throughHubs, arcsOf(near)),
    ]);
  }
  return [...most.values()];
}

export function linkColumns(document: RelationsDocument): LinkColumns {
  const links = [...allLinks(document)];
  const leaving = arcsLeaving(document, links);
  const starts = [0];
  for (const arcs of leaving) starts.push((starts.at(-1) ?? 0) + arcs.length);
  return {
    heads: links.map(({ head }) => head),
    kinds: links.map(({ kind }) => kind),
    starts,
    // Sorting keeps the order of equal entries.
    arcs: leaving.flatMap((arcs) => arcs.toSorted((a, b) => a.to - b.to).map(({ arc }) => arc)),
  };
}
