/** Costs of anything by its id, including things that have an id and no page. */
import { globalId, idOnDay, type PartId, parsePartId } from '../../src/model/ids.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { byIds } from './catalogue.ts';
import { honoursOfCompetitions, parsed } from './parsed.ts';
import { type CostOf, type CostOfField, type CostQuestion, opened, readSeasons, readTeams } from './place.ts';
import { table } from './seasons.ts';

/** The cost of finding the clubs of an association, or one honour among those of a competition. */
const FOUND = 500;

/** The cost of one such thing, and what is known of it. */
function costOf(asked: CostQuestion, { kind, slugs }: PartId): CostOfField {
  const [first = '', second = ''] = slugs;
  const { times } = asked;
  if (kind === 'honour') {
    const known = { ids: [globalId('competition', first)] };
    return { reads: honoursOfCompetitions({ ...asked, known }), work: FOUND, known: {} };
  }
  if (kind === 'association-season') {
    const season = { seasons: [second], copies: times, isEach: true };
    return { reads: readSeasons(asked, season), work: FOUND, known: { within: opened(season) } };
  }
  const team = globalId('national-team', first);
  const reads = [...readTeams(asked, [team], times), parsed(asked, cyclesName(team))];
  return { reads, work: FOUND, known: { teams: [team] } };
}

const isTable = ({ kind }: PartId): boolean => kind === 'table' || kind === 'table-row';

/** Whatever an id of a table asks for, the table costs no more than one of another day. */
function tablesOf(asked: CostQuestion, parts: readonly PartId[]): readonly CostOfField[] {
  if (parts.length === 0) return [];
  const ids = parts.map(({ slugs }) => globalId('season', slugs[0] ?? ''));
  return [table({ ...asked, times: asked.times * ids.length, args: { on: '' }, known: { ids } })];
}

export const byAnyId: CostOf = (asked) => {
  const found = byIds(asked);
  const { id, ids } = asked.args;
  const texts = [id ?? ids ?? []].flat().map((text) => idOnDay(String(text)).id);
  const parts = texts.flatMap((text) => parsePartId(text) ?? []);
  const tables = parts.filter(isTable);
  const others = parts.filter((part) => !isTable(part));
  const costs = [...tablesOf(asked, tables), ...others.map((part) => costOf(asked, part))];
  const [only] = costs;
  if (only === undefined) return found;
  return {
    ...found,
    reads: [...(found.reads ?? []), ...costs.flatMap(({ reads }) => reads ?? [])],
    work: costs.reduce((sum, { work }) => sum + (work ?? 0), found.work ?? 0),
    // Several ids may be of several kinds.
    known: typeof id === 'string' || tables.length === texts.length ? only.known : {},
  };
};
