/** What linked data calls a node that another one refers to: its type, and its name on the as-of day. */
import { type GlobalIdKind, globalId } from '../model/ids.ts';
import type { PublishedAt } from './thing.ts';

export function seasonName({ view }: PublishedAt, id: string): string {
  const season = view.seasonRecord(id);
  if (season === null) return id;
  const competition = view.competitions.get(season.competition)?.name ?? season.competition;
  return season.label === 'all' ? `${competition}, all editions` : `${competition} ${season.label}`;
}

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
  season: [EVENT, seasonName],
  stage: [EVENT, bySlug],
  tie: [EVENT, bySlug],
  match: [EVENT, bySlug],
  campaign: ['iptc:TeamParticipation', bySlug],
  country: ['Country', ({ view }, slug) => view.countries.get(slug)?.name],
  venue: ['StadiumOrArena', ({ view }, slug) => view.venues.get(slug)?.name],
  source: ['Dataset', ({ view }, slug) => view.index.sources.get(slug)?.name],
  confederation: ['SportsOrganization', ({ view }, slug) => view.index.confederations.get(slug)?.name],
};
