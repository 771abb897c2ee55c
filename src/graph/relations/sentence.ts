import { kindOf, slugOf } from '../../model/ids.ts';
import { memoizedByView } from '../memoized.ts';
import { ALL_EDITIONS } from '../nodes/display-names.ts';
import type { GraphView } from '../view.ts';
import type { Relation } from './relation.ts';
import { spansLed, tiesShown, titlesShown } from './shown.ts';
import { type RelationSpan, wholeSpanOf } from './spans.ts';

/** `a, b and c`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Leagues and qualifying have no article in English: Serie A, but the World Cup. */
const BARE = new Set(['DOMESTIC_LEAGUE', 'WORLD_CUP_QUALIFYING', 'FRIENDLY']);

function competitionName({ competitions }: GraphView, id: string): string {
  const competition = competitions.get(id);
  if (competition === null) return id;
  return BARE.has(competition.kind) ? competition.name : `the ${competition.name}`;
}

/** The label of a season alone names nothing, so its competition is named as well. That of all editions is left out. */
function seasonName(view: GraphView, id: string): string {
  const season = view.index.seasons.get(id);
  if (season === undefined) return id;
  const competition = competitionName(view, season.competition);
  return season.label === ALL_EDITIONS ? competition : `${competition} ${season.label}`;
}

/** The name of an entity in a sentence. */
function nameIn(view: GraphView, id: string): string {
  const slug = slugOf(id);
  switch (kindOf(id)) {
    case 'season':
      return seasonName(view, slug);
    case 'competition':
      return competitionName(view, slug);
    case 'club':
      return view.clubs.get(slug)?.name ?? slug;
    case 'coach':
      return view.coaches.get(slug)?.name ?? slug;
    case 'venue':
      return view.venues.get(slug)?.name ?? slug;
    case 'confederation':
      return view.index.confederations.get(slug)?.name ?? slug;
    default:
      return view.countries.get(slug)?.name ?? slug;
  }
}

/** The words that distinguish two entities with the same name: a team has the name of its country. */
const PART_OF: Readonly<Record<string, string>> = {
  'national-team': 'the national team of',
  season: 'every edition of',
};

function namesIn(view: GraphView, ids: readonly [string, string]): readonly string[] {
  const [first, other] = [nameIn(view, ids[0]), nameIn(view, ids[1])];
  if (first !== other) return [first, other];
  return ids.map((id) => [PART_OF[kindOf(id)] ?? '', first].join(' ').trim());
}

function during({ from, to }: RelationSpan): string {
  if (from !== null && from === to) return `${from.length < 10 ? 'in' : 'on'} ${from}`;
  if (from !== null && to !== null) return `from ${from} to ${to}`;
  if (from !== null) return `since ${from}`;
  return to === null ? 'at an unknown time' : `until ${to}`;
}

const whenLed = (view: GraphView, relation: Relation): string =>
  listed(
    spansLed(view, relation).map((span) =>
      span.to === null && span.from !== null && span.isEndUnknown ? `from ${span.from}` : during(span),
    ),
  );

function times(view: GraphView, relation: Relation): string {
  const { from, to } = wholeSpanOf(view, relation);
  const { length } = relation.instances;
  return length === 1 ? `on ${from}` : `${length} times, first on ${from}, last on ${to}`;
}

/** `from the Champions League 2025-26`; a team that lost the final went out `in the final of` it. */
const seasons = (view: GraphView, relation: Relation): string =>
  listed(
    tiesShown(relation).map(
      ({ season, isFinal }) => `${isFinal ? 'in the final of' : 'from'} ${seasonName(view, season)}`,
    ),
  );

function titles(relation: Relation): string {
  const labels = titlesShown(relation);
  return labels.length === 0 ? '' : `in ${listed(labels)}`;
}

function when(view: GraphView, relation: Relation): string {
  switch (relation.word.forward.kind) {
    case 'COACHED':
      return whenLed(view, relation);
    case 'FACED':
    case 'BEAT':
      return times(view, relation);
    case 'ELIMINATED':
      return seasons(view, relation);
    case 'WON':
      return titles(relation);
    default:
      return '';
  }
}

/** `Luciano Spalletti coached Inter from 2016-07 to 2018-05.` The past tense is used also for what lasts. Written once per view. */
export const sentenceOf = memoizedByView((view: GraphView, relation: Relation): string => {
  const { subject, object, reading } = relation;
  const time = when(view, relation);
  const phrase = time.startsWith('since') ? (reading.lasting ?? reading.phrase) : reading.phrase;
  const [from = '', to = ''] = namesIn(view, [subject, object]);
  const parts = [from, phrase, to, time];
  const sentence = parts.filter((part) => part !== '').join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
});
