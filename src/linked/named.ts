/** What linked data calls a node that another one refers to: its type, and its name on the as-of day. */
import { seasonName as nameOfSeason } from '../graph/nodes/display-names.ts';
import type { GraphView } from '../graph/view.ts';
import { type GlobalIdKind, globalId } from '../model/ids.ts';
import type { PublishedAt } from './thing.ts';

/** Null for a season that is not known on the as-of day. */
function knownSeason(view: GraphView, id: string): string | null {
  const season = view.seasonRecord(id);
  return season === null ? null : nameOfSeason(view, season);
}

export const seasonName = ({ view }: PublishedAt, id: string): string => knownSeason(view, id) ?? id;

/** @returns undefined for what is not there on the as-of day. */
type NameOf = (publication: PublishedAt, slug: string) => string | undefined;

/** What is in no list that a column's reader has at hand goes by its slug. */
const bySlug: NameOf = (_publication, slug) => slug;

const EVENT = 'SportsEvent';

/** Every kind, so that no column can name a node that linked data leaves out. */
export const NAMED: Readonly<Record<GlobalIdKind, readonly [type: string, nameOf: NameOf]>> = {
  club: ['SportsTeam', ({ view }, slug) => view.clubs.get(slug)?.name],
  'national-team': [
    'SportsTeam',
    ({ view }, slug) => view.teamEntity(globalId('national-team', slug))?.record.name,
  ],
  coach: ['Person', ({ view }, slug) => view.coaches.get(slug)?.name],
  tenure: ['OrganizationRole', bySlug],
  competition: ['EventSeries', ({ view }, slug) => view.competitions.get(slug)?.name],
  season: [EVENT, ({ view }, slug) => knownSeason(view, slug) ?? undefined],
  stage: [EVENT, bySlug],
  tie: [EVENT, bySlug],
  match: [EVENT, bySlug],
  campaign: ['iptc:TeamParticipation', bySlug],
  country: ['Country', ({ view }, slug) => view.countries.get(slug)?.name],
  venue: ['StadiumOrArena', ({ view }, slug) => view.venues.get(slug)?.name],
  source: ['Dataset', ({ view }, slug) => view.index.sources.get(slug)?.name],
  confederation: ['SportsOrganization', ({ view }, slug) => view.index.confederations.get(slug)?.name],
};
