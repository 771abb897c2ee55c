/** Who won which titles: the team, and who led it that day. */
import type { Catalogue, HonourRecord } from '../../documents/catalogue.ts';
import { NO_DAY } from '../../documents/relations.ts';
import { titleDays } from '../../documents/title-day.ts';
import { globalId } from '../../model/ids.ts';
import { STANDING } from '../../model/vocabularies.ts';
import type { BenchOn, Leader } from './benches.ts';
import { daysOf, type EntityLink, firstDay } from './link.ts';
import { overlapOf } from './spells.ts';

/** A title with only a year is known from the end of that year. No day is known on which it was won. */
const isDated = ({ decidedOn, status }: HonourRecord): boolean =>
  decidedOn !== undefined || (status !== 'AWARDED' && status !== 'SHARED');

/** A title that was taken away was held until then, if both days are known. */
function holding({ status, to }: HonourRecord): Pick<EntityLink, 'until'> | null {
  if (STANDING.has(status)) return { until: NO_DAY };
  return status === 'REVOKED' && to !== undefined ? { until: firstDay(to) } : null;
}

type Days = Pick<EntityLink, 'known' | 'until'>;
type Winner = Days & Pick<EntityLink, 'subject'>;

/** Who led a team on each of some days, for as long as all of that was known. */
function leadersOnAll(benches: readonly (readonly Leader[])[]): readonly Leader[] {
  const [first = [], ...others] = benches;
  return others.reduce(
    (led, bench) =>
      led.flatMap((leader) =>
        bench
          .filter(({ coach }) => coach === leader.coach)
          .flatMap((other) => {
            const spell = overlapOf(leader, other);
            return spell === null ? [] : { coach: leader.coach, ...spell };
          }),
      ),
    first,
  );
}

/** Who led a team on the day of its title is known with the title, unless it came to be known later. */
function winnerOf({ coach, known, until }: Leader, day: string): Winner {
  const days = daysOf({ known, until });
  return { subject: coach, ...days, known: known > day ? days.known : NO_DAY };
}

/** From when both are known until one of them no longer is. */
function bothOf(a: Days, b: Days): Days {
  const ends = [a.until, b.until].filter((day) => day !== NO_DAY);
  return { known: Math.max(a.known, b.known), until: ends.length === 0 ? NO_DAY : Math.min(...ends) };
}

/** What the links of titles are made from. */
interface TitleContext {
  /** The index of a label among the texts of the document. */
  readonly placeOf: (label: string) => number;
  readonly benchOn: BenchOn;
}

/**
 * Which teams have which titles, and which coaches led them to these.
 * @param honours of all competitions, each with the day from which it is known.
 */
export function titleLinks(
  { seasons }: Catalogue,
  honours: readonly HonourRecord[],
  { placeOf, benchOn }: TitleContext,
): readonly EntityLink[] {
  const ends = new Map(seasons.map(({ id, end }) => [id, end]));
  const winnersOf = (honour: HonourRecord, team: string): readonly Winner[] => {
    const days = titleDays(honour, (season) => ends.get(season));
    return [
      { subject: team, known: NO_DAY, until: NO_DAY },
      ...leadersOnAll(days.map((day) => benchOn(team, day))).map((leader) =>
        winnerOf(leader, days.at(-1) ?? ''),
      ),
    ];
  };
  return honours.flatMap((honour) => {
    const { team, label, from, season = '' } = honour;
    const held = holding(honour);
    if (honour.honour !== 'CHAMPION' || team === undefined || held === null) return [];
    const known = firstDay(from);
    const day = isDated(honour) ? known : NO_DAY;
    const title = { kind: 'WON', known, ...held, from: day, to: day, ref: placeOf(label) } as const;
    const objects = [
      globalId('competition', honour.competition),
      ...(ends.has(season) ? [globalId('season', season)] : []),
    ];
    return winnersOf(honour, team).flatMap(({ subject, ...spell }) =>
      objects.map((object) => ({ ...title, subject, object, ...bothOf(title, spell) })),
    );
  });
}
