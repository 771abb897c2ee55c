import type { HonourRecord } from '../../documents/catalogue.ts';
import { fromDayNumber } from '../../documents/relations.ts';
import { tenureAsOf } from '../../documents/tenure-span.ts';
import { resultFor } from '../../football/match.ts';
import { isOfKind, kindOf, partsInSeason, slugOf } from '../../model/ids.ts';
import { STANDING } from '../../model/vocabularies.ts';
import type { Campaign } from '../campaigns/campaign.ts';
import { campaignIn } from '../campaigns/campaigns.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { Tenure } from '../nodes/entities.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { honoursOfTeam } from '../teams/honour-lists.ts';
import { honoursOfCoach } from '../tenures/career.ts';
import type { GraphView } from '../view.ts';
import { isInverse, linkOf } from './arcs.ts';
import type { Relation } from './relation.ts';
import { type RelationSpan, spansOf, wholeSpanOf } from './spans.ts';

/** What shows that a relation held at one time. */
export interface Evidence extends RelationSpan {
  /** Null when the records of the two entities show it, or an honour. */
  readonly node: MatchView | TieView | Tenure | Campaign | null;
  readonly honour: HonourRecord | null;
  /** Ids of sources, separated by `;`. */
  readonly source: string;
}

type ShownEvidence = Omit<Evidence, keyof RelationSpan>;

const shown = (
  source: string,
  node: ShownEvidence['node'] = null,
  honour: HonourRecord | null = null,
): ShownEvidence => ({
  source,
  node,
  honour,
});

/** Subject and object in the direction of the word, from whichever end the relation is seen. */
function ends({ arc, subject, object }: Relation): readonly [subject: string, object: string] {
  return isInverse(arc) ? [object, subject] : [subject, object];
}

/** Sources of the record of an entity. */
function recordSource({ index }: GraphView, id: string): string {
  const slug = slugOf(id);
  const records: Readonly<Record<string, { readonly source: string } | null | undefined>> = {
    club: index.clubs.get(slug),
    coach: index.coaches.get(slug),
    competition: index.competitions.get(slug),
    country: index.countries.get(slug),
    'national-team': index.countries.get(slug),
    venue: index.venues.get(slug),
    season: index.seasons.get(slug),
  };
  return records[kindOf(id)]?.source ?? '';
}

/** The entity whose record names the other: a season names its hosts, a former state its successor. */
function naming(relation: Relation): string {
  const [subject, object] = ends(relation);
  const kind = relation.word.forward.kind;
  return kind === 'HOSTED' || kind === 'VENUE_OF' || (kind === 'SUCCEEDED' && !isOfKind(subject, 'season'))
    ? object
    : subject;
}

/** The days on which the two entities met. */
const daysOf = ({ graph, arc, instances }: Relation): readonly string[] =>
  instances.map((instance) => fromDayNumber(graph.links.from(linkOf(arc), instance)));

/** Two coaches met in a match of their teams. A tenure of one of them shows it, so that no match is read. */
function meetingOfCoaches(view: GraphView, coach: string, day: string): ShownEvidence {
  const led = view
    .tenuresOfCoach(coach)
    .find(({ id, team }) => view.leadersOf(team, day).some((leader) => leader.id === id));
  return shown(led?.source ?? '', led === undefined ? null : { kind: 'tenure', record: led });
}

function matches(view: GraphView, relation: Relation): PromiseOrValue<readonly ShownEvidence[]> {
  if (isOfKind(relation.subject, 'coach'))
    return daysOf(relation).map((day) => meetingOfCoaches(view, slugOf(relation.subject), day));
  const days = new Set(daysOf(relation));
  const [winner] = ends(relation);
  // Two teams may have met twice on one day, with a win for each.
  const isShown = (match: MatchView): boolean =>
    relation.word.forward.kind !== 'BEAT' || resultFor(match, winner) === 'WIN';
  return whenReady(view.team(relation.subject), (team) =>
    (team?.matchesAgainst([relation.object]) ?? [])
      .filter((match) => days.has(match.date) && isShown(match))
      .map((match) => shown(match.record.source, match)),
  );
}

function tieOrCampaign(view: GraphView, slug: string, loser: string): PromiseOrValue<ShownEvidence> {
  const parts = partsInSeason(slug);
  if (parts === null)
    return whenReady(campaignIn(view, slug, loser), (campaign) =>
      shown(campaign?.cycleOutcome?.source ?? '', campaign),
    );
  return whenReady(view.season(parts.season), (found) => {
    const tie = found?.tie(parts.part) ?? null;
    const sources = [tie?.record.source, ...(tie?.legs ?? []).map((leg) => leg.record.source)];
    return shown([...new Set(sources.flatMap((cell) => cell?.split(';') ?? []))].join(';'), tie);
  });
}

/** A team's part in a season, or in the season that decided who came to it. Of a coach the record of the season tells. */
function part(view: GraphView, relation: Relation): PromiseOrValue<ShownEvidence> {
  const [team, season] = ends(relation);
  if (isOfKind(season, 'competition') || isOfKind(team, 'coach')) return shown(recordSource(view, season));
  const record = view.index.seasons.get(slugOf(season));
  if (relation.word.forward.kind === 'TOOK_PART_IN')
    return whenReady(campaignIn(view, slugOf(season), team), (campaign) =>
      shown(record?.source ?? '', campaign),
    );
  return whenReady(view.season(slugOf(season)), (finals) => {
    const source = finals?.outcomes.find((outcome) => outcome.team === team)?.source ?? '';
    return whenReady(campaignIn(view, record?.qualification ?? '', team), (campaign) =>
      shown(source, campaign),
    );
  });
}

function tenure(view: GraphView, ref: number): ShownEvidence {
  const record = view.index.catalogue.tenures.at(ref);
  const held = record === undefined ? null : tenureAsOf(record, view.asOf);
  return shown(record?.source ?? '', held === null ? null : { kind: 'tenure', record: held });
}

/** The title of a season, or of a competition's edition that the graph may not hold. */
function title(view: GraphView, relation: Relation, ref: number): PromiseOrValue<ShownEvidence> {
  const [winner, object] = ends(relation);
  const season = isOfKind(object, 'season') ? view.index.seasons.get(slugOf(object)) : null;
  const competition = season?.competition ?? slugOf(object);
  const label = relation.graph.document.texts.at(ref);
  const won = isOfKind(winner, 'coach') ? honoursOfCoach(view, slugOf(winner)) : honoursOfTeam(view, winner);
  return whenReady(won, (honours) => {
    const held = honours.find(
      (honour) =>
        honour.honour === 'CHAMPION' &&
        STANDING.has(honour.status) &&
        honour.competition === competition &&
        honour.label === label,
    );
    return shown(held?.source ?? '', null, held ?? null);
  });
}

function shownBy(view: GraphView, relation: Relation, ref: number): PromiseOrValue<ShownEvidence> {
  switch (relation.word.forward.kind) {
    case 'COACHED':
      return tenure(view, ref);
    case 'WON':
      return title(view, relation, ref);
    case 'ELIMINATED':
      return tieOrCampaign(view, relation.graph.document.texts.at(ref), ends(relation)[1]);
    case 'TOOK_PART_IN':
    case 'QUALIFIED_FOR':
    case 'FAILED_TO_QUALIFY_FOR':
      return part(view, relation);
    default:
      return shown(recordSource(view, naming(relation)));
  }
}

/** The evidence of each time that a relation held, by the day it was known. Reads only what this relation needs. */
export function evidenceOf(view: GraphView, relation: Relation): PromiseOrValue<readonly Evidence[]> {
  const kind = relation.word.forward.kind;
  const { links } = relation.graph;
  const all =
    kind === 'FACED' || kind === 'BEAT'
      ? matches(view, relation)
      : allReady(relation.times.map((instance) => shownBy(view, relation, links.ref(instance))));
  const each = spansOf(view, relation);
  const spans = relation.times.length < each.length ? [wholeSpanOf(view, relation)] : each;
  return whenReady(all, (list) =>
    list.map((evidence, index) => ({ ...evidence, ...(spans[index] ?? { from: null, to: null }) })),
  );
}
