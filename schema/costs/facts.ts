/** Costs of statements and of changes to them. */

import { MOST_WORKS } from '../../src/documents/citations.ts';
import { LISTED_CHANGES, LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { isOfKind, kindOf, partsInSeason, seasonOfMatch, slugOf } from '../../src/model/ids.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { movedIds } from './moved.ts';
import { evidenceParsed, honoursOfTeams, parsed } from './parsed.ts';
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

/** The cost of making a statement and putting it in order. */
const FACT = 3;
/** Statements about one entity's dates and the like, without those about its names. */
const OWN_FACTS = 30;

/** The ids that an argument names, and the ids that replaced them where they were given up. */
const idsIn = (asked: CostQuestion): readonly string[] =>
  [asked.args.about ?? []]
    .flat()
    .filter((id): id is string => typeof id === 'string')
    .flatMap((id) => [id, ...movedIds(asked, id)]);

/** Kinds of entities that have no honours, no tenures but a coach, and no outcomes. */
const PLAIN: ReadonlySet<string> = new Set('coach confederation country match tenure tie venue'.split(' '));

/** The most statements there are about one entity. */
function statements(asked: CostQuestion, id: string): number {
  const { most } = countsIn(asked);
  const kind = kindOf(id);
  if (PLAIN.has(kind)) return OWN_FACTS + most.names + (kind === 'coach' ? most.tenuresOfCoach : 0);
  const { tenuresOfTeam } = viewOf(asked).index;
  const isTeam = kind === 'club' || kind === 'national-team';
  const tenures = isTeam ? tenuresOfTeam.ids(id).length : most.tenuresOfTeam;
  const dated = tenures + most.honoursOfTeam;
  const outcomes = kind === 'club' ? 0 : most.editionsOfTeam;
  return OWN_FACTS + most.names + dated + most.deductionsOfTeam + outcomes;
}

const allStatements = (asked: CostQuestion, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + statements(asked, id), 0);

/** The latest seasons of continental club competitions on the days that are asked about. */
function latest(asked: CostQuestion): readonly string[] {
  const view = viewOf(asked);
  const competitions = view.index.catalogue.competitions.idsHaving('kind', 'CONTINENTAL_CLUB');
  const days = [asked.args.from, asked.args.to].filter((day): day is string => typeof day === 'string');
  const views = days.length === 0 ? [view] : days.map((day) => view.at(day));
  return [
    ...new Set(views.flatMap((oneView) => competitions.flatMap((id) => oneView.lastSeasonOf(id)?.id ?? []))),
  ];
}

/** What has to be read and worked out to tell the facts about an entity. */
function read(asked: CostQuestion, id: string): readonly CostedRead[] {
  const kind = kindOf(id);
  const slug = slugOf(id);
  const ofTeam = () => [...readTeams(asked, [id], 1), ...honoursOfTeams(asked, [id])];
  if (kind === 'club') return ofTeam();
  if (kind === 'national-team') return [...ofTeam(), parsed(asked, cyclesName(id))];
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

/** Works out the campaigns of an association's clubs in each of these seasons. */
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
    work: allStatements(asked, ids) * FACT + associations(asked, ids),
  };
};

/** The sources of a row, and the works that its evidence names. */
export const citationsOfRow: CostOf = (asked) => ({
  count: asked.times * (countsIn(asked).most.sources + MOST_WORKS),
  work: asked.times * MOST_WORKS,
});

/** The same where evidence may be in a document of its own. */
export const citations: CostOf = (asked) => ({ ...citationsOfRow(asked), reads: [evidenceParsed(asked)] });

/** Facts about each entity on two days. */
export const changes: CostOf = (asked) => {
  const ids = [...new Set(idsIn(asked))];
  return {
    items: nodesOn(asked),
    reads: ids.flatMap((id) => [...read(asked, id), once(`once more ${id}`, COST.document)]),
    work: 2 * allStatements(asked, ids) * FACT + 2 * associations(asked, ids),
  };
};

const log = once('log', 100);

export const versions: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), asked.times * LOGGED_PUBLICATIONS),
  reads: [log],
  work: asked.times * 20,
});

/** Joins everything that lies between two versions. */
export const changesOfVersions: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: [log, once('lists of changes', LISTED_CHANGES)],
  work: asked.times * LISTED_CHANGES,
});

/** The entity that the value of a statement names, when the value is an id. */
export const anything: CostOf = (asked) => ({
  work: asked.times,
  reads: [
    ...readSeasons(asked, { seasons: null, copies: asked.times, isEach: false }),
    ...readTeams(asked, null, asked.times),
  ],
});
