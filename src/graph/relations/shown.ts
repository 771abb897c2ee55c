/** The times at which a relation held, as sentences of all languages give them. */
import { isOfKind, partsInSeason } from '../../model/ids.ts';
import type { GraphView } from '../view.ts';
import type { Relation } from './relation.ts';
import { type RelationSpan, spansOf } from './spans.ts';

export interface TenureTime extends RelationSpan {
  /** Then a tenure without an end may not be said to last. */
  readonly isEndUnknown: boolean;
}

export function spansLed(view: GraphView, relation: Relation): readonly TenureTime[] {
  const { tenures } = view.index.catalogue;
  const ends = relation.instances.map((instance) => tenures.at(relation.graph.links.ref(instance))?.end);
  return spansOf(view, relation).map((span, at) => ({ ...span, isEndUnknown: ends[at] === 'UNKNOWN' }));
}

interface ShownTie {
  /** By its id without the kind. */
  readonly season: string;
  readonly isFinal: boolean;
}

const FINAL = /^final(-|$)/;

/** The ties that ended a team's part; of a group, the season alone. */
export function tiesShown({ graph, instances }: Relation): readonly ShownTie[] {
  return instances.map((instance) => {
    const tie = graph.document.texts.at(graph.links.ref(instance));
    const { season, part } = partsInSeason(tie) ?? { season: tie, part: '' };
    return { season, isFinal: FINAL.test(part) };
  });
}

/** The labels of titles in a competition; none of a title in a season, which is named. */
export function titlesShown({ subject, object, graph, instances }: Relation): readonly string[] {
  if ([subject, object].some((id) => isOfKind(id, 'season'))) return [];
  return instances.map((instance) => graph.document.texts.at(graph.links.ref(instance)));
}
