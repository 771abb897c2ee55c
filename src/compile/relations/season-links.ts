/** Who took part in which season, where it was played, and for which finals a national team sought a place. */
import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { MatchRecord, OutcomeRecord } from '../../documents/documents.ts';
import { type LinkKind, NO_DAY, toDayNumber } from '../../documents/relations.ts';
import { globalId } from '../../model/ids.ts';
import type { BenchOn } from './benches.ts';
import { daysOf, type EntityLink, firstDay, lastDay } from './link.ts';
import { overlapOf, type Spell, unionOf } from './spells.ts';

/** A season that holds all editions of a tournament. */
const ALL = 'all';

/** A part that a team or coach has in a match, and when that is known. */
interface MatchPart extends Spell {
  readonly id: string;
  readonly date: string;
}

type SeasonPart = Pick<EntityLink, 'known' | 'until' | 'from' | 'to'>;

/** A spell before a day, and from it on. */
const partedAt = (spell: Spell, day: string): readonly Spell[] =>
  [{ known: '', until: day }, { known: day }].flatMap((part) => overlapOf(spell, part) ?? []);

/**
 * A team takes part in a season from the first day of the season to its last, as soon as a pairing is known; from that day
 * while the first is not known.
 */
function inSeason(
  { start, end, knownFrom, startKnownFrom = '' }: SeasonRecord,
  own: readonly MatchPart[],
): SeasonPart[] {
  const seasonKnown = { known: knownFrom };
  const spells = unionOf(own.flatMap((part) => overlapOf(part, seasonKnown) ?? []));
  return spells.flatMap((spell) =>
    partedAt(spell, startKnownFrom).map((part) => {
      const isStartKnown = part.known >= startKnownFrom;
      return {
        ...daysOf(part),
        from: firstDay(isStartKnown && start !== undefined ? start : spell.known),
        to: lastDay(isStartKnown ? end : undefined),
      };
    }),
  );
}

/**
 * Seasons of a hundred years have no participants for their whole span, and matches played do not show who will play:
 * each match counts by itself.
 */
const inAllEditions = ({ knownFrom }: SeasonRecord, own: readonly MatchPart[]): SeasonPart[] =>
  own.flatMap(({ date, ...spell }) => {
    const told = overlapOf(spell, { known: knownFrom });
    return told === null ? [] : [{ ...daysOf(told), from: firstDay(date), to: lastDay(date) }];
  });

/** The two teams, from the day on which they were paired; and who led them, from the day of the match. */
function partsIn(
  { home, away, date, score, knownFrom }: MatchRecord,
  benchOn: BenchOn,
): readonly MatchPart[] {
  const teams = [home, away];
  const leaders = score === undefined ? [] : teams.flatMap((team) => benchOn(team, date));
  return [
    ...teams.map((id) => ({ id, date, known: knownFrom ?? '' })),
    ...leaders.map(({ coach, ...spell }) => ({ id: coach, date, ...spell })),
  ];
}

export function participationLinks(
  season: SeasonRecord,
  matches: readonly MatchRecord[],
  benchOn: BenchOn,
): EntityLink[] {
  const sides = matches.flatMap((match) => partsIn(match, benchOn));
  const partsOf = season.label === ALL ? inAllEditions : inSeason;
  const object = globalId('season', season.id);
  return [...Map.groupBy(sides, ({ id }) => id)].flatMap(([subject, own]) =>
    partsOf(season, own).map((part) => ({ kind: 'TOOK_PART_IN', subject, object, ref: -1, ...part })),
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

/** A place that a team was given: as member of the confederation, as guest, or in the place of another. */
const GIVEN_PLACE = /^(?:AUTOMATIC_PLACE|INVITED|REPLACEMENT)\b/u;

interface OutcomeSpell {
  readonly outcome: OutcomeRecord['outcome'];
  /** Empty where none is recorded. */
  readonly detail: string;
  readonly from: string;
  readonly until?: string;
}

/** The teams that sought a place, and whether they won it. Hosts, holders and teams that did not enter sought none. */
function linkKindOf(
  { outcome, detail }: OutcomeSpell,
  entered: boolean,
  { qualification }: SeasonRecord,
): LinkKind | null {
  if (!entered || GIVEN_PLACE.test(detail)) return null;
  if (outcome === 'QUALIFIED' || outcome === 'QUALIFIED_BUT_WITHDREW') return 'QUALIFIED_FOR';
  const gaveUp = outcome === 'WITHDREW' || outcome === 'BANNED';
  const failed = outcome === 'ELIMINATED' || (gaveUp && qualification !== undefined);
  return failed ? 'FAILED_TO_QUALIFY_FOR' : null;
}

/** The outcomes of a team one after the other: the one before a ruling, and the final one, of which alone the detail tells. */
function spellsOf({
  outcome,
  detail = '',
  knownFrom,
  qualifiedOn,
  earlier,
  earlierFrom,
  earlierTo,
}: OutcomeRecord): OutcomeSpell[] {
  const last = { outcome, detail, from: qualifiedOn ?? knownFrom };
  if (earlier === undefined || earlierFrom === undefined || last.from <= earlierFrom) return [last];
  return [{ outcome: earlier, detail: '', from: earlierFrom, until: earlierTo ?? knownFrom }, last];
}

/** The links of finals with the teams that sought a place; none for any other season. */
export const outcomeLinks = (season: SeasonRecord, outcomes: readonly OutcomeRecord[]): EntityLink[] =>
  outcomes.flatMap((record) =>
    spellsOf(record).flatMap((spell) => {
      const { from, until } = spell;
      const kind = linkKindOf(spell, record.entered, season);
      const day = toDayNumber(from);
      const dated = { known: day, until: until === undefined ? NO_DAY : toDayNumber(until) };
      const place = { subject: record.team, object: globalId('season', season.id), from: day, to: day };
      return kind === null ? [] : [{ kind, ...place, ref: -1, ...dated }];
    }),
  );
