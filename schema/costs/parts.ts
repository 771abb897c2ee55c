/** Costs of anything by its id, also of what has an id and no page. */
import { globalId, idOnDay, type PartId, parsePartId } from '../../src/model/ids.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { byIds } from './catalogue.ts';
import { honoursOfCompetitions, parsed } from './parsed.ts';
import { type CostedRead, type CostOf, type CostQuestion, opened, readSeasons, readTeams } from './place.ts';

function readsOf(asked: CostQuestion, { kind, slugs }: PartId): readonly CostedRead[] {
  const [first = '', second = ''] = slugs;
  if (kind === 'honour')
    return honoursOfCompetitions({ ...asked, known: { ids: [globalId('competition', first)] } });
  if (kind === 'association-season')
    return readSeasons(asked, { seasons: [second], copies: asked.times, isEach: true });
  const team = globalId('national-team', first);
  return [...readTeams(asked, [team], asked.times), parsed(asked, cyclesName(team))];
}

/** The cost of finding the clubs of an association, or one honour among those of a competition. */
const FOUND = 500;

/** What is known of one of them. */
function knownOf({ kind, slugs }: PartId, times: number) {
  const [first = '', second = ''] = slugs;
  if (kind === 'association-season')
    return { within: opened({ seasons: [second], copies: times, isEach: true }) };
  return kind === 'honour' ? {} : { teams: [globalId('national-team', first)] };
}

export const byAnyId: CostOf = (asked) => {
  const found = byIds(asked);
  const { id, ids } = asked.args;
  const parts = [id ?? ids ?? []].flat().flatMap((text) => parsePartId(idOnDay(String(text)).id) ?? []);
  const [only] = parts;
  if (only === undefined) return found;
  return {
    ...found,
    reads: [...(found.reads ?? []), ...parts.flatMap((part) => readsOf(asked, part))],
    work: (found.work ?? 0) + parts.length * FOUND,
    // Several may be of several kinds.
    known: typeof id === 'string' ? knownOf(only, asked.times) : {},
  };
};
