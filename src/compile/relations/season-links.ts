/** Who took part in which season, where it was played, and for which finals a national team sought a place. */
import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { MatchRecord, OutcomeRecord, SeasonDocument } from '../../documents/documents.ts';
import { type LinkKind, NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { globalId } from '../../model/ids.ts';
import type { BenchOn } from './benches.ts';
import { type EntityLink, firstDay, lastDay } from './link.ts';

const later = (a: string, b: string): string => (a > b ? a : b);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** A season that holds all editions of a tournament. */
const ALL = 'all';

type SeasonPart = Pick<EntityLink, 'known' | 'from' | 'to'> & Partial<Pick<EntityLink, 'until'>>;

/**
 * A team takes part in a season from the first day of the season to its last, as soon as a pairing is known; from that day
 * while the first is not known.
 */
function inSeason(
  { start, end, knownFrom, startKnownFrom = '' }: SeasonRecord,
  own: readonly MatchRecord[],
): SeasonPart[] {
  const known = own.map((match) => later(knownFrom, match.knownFrom ?? '')).reduce(earlier);
  const part = { known: toDayNumber(known), from: firstDay(start ?? known), to: lastDay(end) };
  if (startKnownFrom <= known) return [part];
  const until = toDayNumber(startKnownFrom);
  return [
    { known: part.known, until, from: firstDay(known), to: lastDay(undefined) },
    { ...part, known: until },
  ];
}

/**
 * Seasons of a hundred years have no participants for their whole span, and matches played do not tell who will play:
 * each match counts by itself.
 */
const inAllEditions = ({ knownFrom }: SeasonRecord, own: readonly MatchRecord[]): SeasonPart[] =>
  own.map(({ date, knownFrom: paired = '' }) => ({
    known: toDayNumber(later(knownFrom, paired)),
    from: firstDay(date),
    to: lastDay(date),
  }));

/** Who has a part in a match, as far as links tell of it. */
interface Participant {
  readonly id: string;
  readonly match: MatchRecord;
}

/** The two teams, from the day on which they were paired; and who led them, from the day of the match. */
function participantsIn(match: MatchRecord, benchOn: BenchOn): readonly Participant[] {
  const teams = [match.home, match.away];
  const coaches = match.score === undefined ? [] : teams.flatMap((team) => benchOn(team, match.date));
  const played = { ...match, knownFrom: match.date };
  return [...teams.map((id) => ({ id, match })), ...coaches.map((id) => ({ id, match: played }))];
}

export function participationLinks(
  season: SeasonRecord,
  matches: readonly MatchRecord[],
  benchOn: BenchOn,
): EntityLink[] {
  const sides = matches.flatMap((match) => participantsIn(match, benchOn));
  const partsOf = season.label === ALL ? inAllEditions : inSeason;
  const object = globalId('season', season.id);
  return [...Map.groupBy(sides, ({ id }) => id)].flatMap(([subject, own]) =>
    partsOf(
      season,
      own.map(({ match }) => match),
    ).map((part) => ({ kind: 'TOOK_PART_IN', subject, object, until: NO_DAY, ref: -1, ...part })),
  );
}

/** The grounds of a season's matches, and of its competition, since a match was played there. */
export function venueLinks({ id, competition }: SeasonRecord, matches: readonly MatchRecord[]): EntityLink[] {
  const played = matches.filter(({ score }) => score !== undefined);
  return played.flatMap(({ venue, date }) => {
    if (venue === undefined) return [];
    const day = firstDay(date);
    const there = { kind: 'VENUE_OF', subject: globalId('venue', venue) } as const;
    const once = { known: day, until: NO_DAY, from: day, to: day, ref: -1 };
    return [
      { ...there, ...once, object: globalId('season', id) },
      { ...there, ...once, object: globalId('competition', competition) },
    ];
  });
}

/** The teams that sought a place, and whether they won it. Hosts, holders and teams that did not enter sought none. */
function linkKindOf({ outcome, entered }: OutcomeRecord): LinkKind | null {
  if (outcome === 'QUALIFIED' || outcome === 'QUALIFIED_BUT_WITHDREW') return 'QUALIFIED_FOR';
  const failed = outcome === 'ELIMINATED' || outcome === 'WITHDREW' || outcome === 'BANNED';
  return entered && failed ? 'FAILED_TO_QUALIFY_FOR' : null;
}

interface OutcomeSpell {
  readonly outcome: OutcomeRecord['outcome'];
  readonly from: string;
  readonly until?: string;
}

/** The outcomes of a team one after the other: the one before a ruling, and the final one. */
function spellsOf({
  outcome,
  knownFrom,
  qualifiedOn,
  earlier,
  earlierFrom,
  earlierTo,
}: OutcomeRecord): OutcomeSpell[] {
  const last = { outcome, from: qualifiedOn ?? knownFrom };
  if (earlier === undefined || earlierFrom === undefined || last.from <= earlierFrom) return [last];
  return [{ outcome: earlier, from: earlierFrom, until: earlierTo ?? knownFrom }, last];
}

/** The links of finals with the teams that sought a place; none for any other season. */
export const outcomeLinks = ({ id, outcomes }: SeasonDocument): EntityLink[] =>
  outcomes.flatMap((record) =>
    spellsOf(record).flatMap(({ outcome, from, until }) => {
      const kind = linkKindOf({ ...record, outcome });
      const day = toDayNumber(from);
      const dated = { known: day, until: until === undefined ? NO_DAY : toDayNumber(until) };
      const place = { subject: record.team, object: globalId('season', id), from: day, to: day, ref: -1 };
      return kind === null ? [] : [{ kind, ...place, ...dated }];
    }),
  );
