/** What statements, and what changed of them, cost. */

import { MOST_WORKS } from '../../src/documents/citations.ts';
import { LISTED_CHANGES, LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { isOfKind, kindOf, partsInSeason, seasonOfMatch, slugOf } from '../../src/model/ids.ts';
import { movedIds } from './moved.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  nodesOn,
  once,
  readSeasons,
  readTeams,
  viewOf,
} from './place.ts';

/** A statement made, and put in order. */
const FACT = 3;
/** Names, dates and the like of one thing, besides its names. */
const OWN_FACTS = 30;

/** The ids that are asked about, and those that are looked for where they were given up. */
const idsIn = (asked: CostQuestion): readonly string[] =>
  [asked.args.about ?? []]
    .flat()
    .filter((id): id is string => typeof id === 'string')
    .flatMap((id) => [id, ...movedIds(asked, id)]);

/** The most statements there are about a thing. */
function statements(asked: CostQuestion): number {
  const { most } = countsIn(asked);
  return (
    OWN_FACTS +
    most.names +
    most.tenuresOfTeam +
    most.honoursOfTeam +
    most.editionsOfTeam +
    most.deductionsOfTeam
  );
}

/** The seasons of continental competitions of clubs that had begun last on the days that are asked about. */
function latest(asked: CostQuestion): readonly string[] {
  const view = viewOf(asked);
  const competitions = view.index.catalogue.competitions.idsHaving('kind', 'CONTINENTAL_CLUB');
  const days = [asked.args.from, asked.args.to].filter((day): day is string => typeof day === 'string');
  const views = days.length === 0 ? [view] : days.map((day) => view.at(day));
  return [
    ...new Set(views.flatMap((oneView) => competitions.flatMap((id) => oneView.lastSeasonOf(id)?.id ?? []))),
  ];
}

/** What has to be read to tell the facts about a thing, and what is worked out for it. */
function read(asked: CostQuestion, id: string): readonly CostedRead[] {
  const kind = kindOf(id);
  const slug = slugOf(id);
  if (kind === 'national-team' || kind === 'club') return readTeams(asked, [id], 1);
  if (kind === 'country')
    return readSeasons(asked, { seasons: latest(asked), copies: 1, isEach: true }, true);
  if (kind === 'tie' || kind === 'stage' || kind === 'campaign')
    return readSeasons(asked, { seasons: [partsInSeason(slug)?.season ?? ''], copies: 1, isEach: true });
  if (kind !== 'match') return [];
  const found = seasonOfMatch(slug, (candidate) => viewOf(asked).index.seasons.has(candidate));
  return found === null
    ? readTeams(asked, null, 1)
    : readSeasons(asked, { seasons: [found], copies: 1, isEach: true });
}

/** Its clubs' campaigns are worked out in each of them. */
function associations(asked: CostQuestion, ids: readonly string[]): number {
  const countries = ids.filter((id) => isOfKind(id, 'country')).length;
  const counts = countsIn(asked);
  const works = latest(asked).map((id) => {
    const { matches, entrants, stages, ties } = counts.season(id);
    return matches * COST.keptTableMatch + entrants * (10 + (stages + ties) * 0.2);
  });
  return countries * works.reduce((sum, work) => sum + work, 0);
}

export const facts: CostOf = (asked) => {
  const ids = idsIn(asked);
  return {
    items: nodesOn(asked),
    reads: ids.flatMap((id) => read(asked, id)),
    work: ids.length * statements(asked) * FACT + associations(asked, ids),
  };
};

/** The sources of a row, and the works that its evidence names, which may lie in a document of its own. */
export const citations: CostOf = (asked) => ({
  count: asked.times * (countsIn(asked).most.sources + MOST_WORKS),
  reads: [once('evidence', 200)],
  work: asked.times * MOST_WORKS,
});

/** Each of the things on two days. */
export const changes: CostOf = (asked) => {
  const ids = [...new Set(idsIn(asked))];
  return {
    items: nodesOn(asked),
    reads: ids.flatMap((id) => [...read(asked, id), once(`once more ${id}`, COST.document)]),
    work: 2 * ids.length * statements(asked) * FACT + 2 * associations(asked, ids),
  };
};

const log = once('log', 100);

export const versions: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), asked.times * LOGGED_PUBLICATIONS),
  reads: [log],
  work: asked.times * 20,
});

/** All that lies between two versions is put together. */
export const changesOfVersions: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: [log, once('lists of changes', LISTED_CHANGES)],
  work: asked.times * LISTED_CHANGES,
});

/** What a statement names, if it is an id. */
export const anything: CostOf = (asked) => ({
  work: asked.times,
  reads: [
    ...readSeasons(asked, { seasons: null, copies: asked.times, isEach: false }),
    ...readTeams(asked, null, asked.times),
  ],
});
