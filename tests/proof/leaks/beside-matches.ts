/** What is told of things beside their matches: words, names, grounds, titles, disputes, rulings and lots drawn. */
import type { Facts } from '../../../src/compile/facts.ts';
import { earliestDay, latestDay, shifted } from '../cut/days.ts';
import { changed, early, found, type Leak } from './seed.ts';

const isDay = (date: string | undefined): date is string => date?.length === 10;

/** What is written of a tenure tells how it ended, when it has just begun. */
export function leakNote(facts: Facts): Leak {
  const row = found(
    facts.tenures,
    ({ team, from, to, note }) =>
      team.startsWith('club:') &&
      isDay(from) &&
      isDay(to) &&
      from > '2016' &&
      note !== undefined &&
      to > shifted(from, 60),
    'note',
  );
  const { from = '', to = '' } = row.value;
  const value = { ...row.value, toldFrom: from };
  return {
    facts: { ...facts, tenures: changed(facts.tenures, row, value) },
    what: `${value.id}: its note told from ${from} instead of ${to}`,
    days: [from, shifted(from, 1)],
  };
}

/** A competition goes by a name that it was given later. */
export function leakName(facts: Facts): Leak {
  const rows = facts.competitions.filter(({ value }) => value.pastNames !== undefined);
  const row = found(rows.toReversed(), ({ pastNames }) => (pastNames?.at(-1)?.to ?? '') > '1990', 'name');
  const names = row.value.pastNames ?? [];
  const last = names.at(-1);
  if (last === undefined) throw new Error('The competition has no past name.');
  const to = latestDay(last.to);
  const value = { ...row.value, pastNames: [...names.slice(0, -1), { ...last, to: early(to) }] };
  return {
    facts: { ...facts, competitions: changed(facts.competitions, row, value) },
    what: `competition:${value.id}: ${last.name} until ${early(to)} instead of ${to}`,
    days: [to, shifted(to, -1)],
  };
}

/** Clubs are at home where they moved later: all that had not moved by then, since one club is seldom asked about. */
export function leakGround(facts: Facts): Leak {
  const day = '2005-06-30';
  const isThere = ({ founded, from = founded }: { readonly founded?: string; readonly from?: string }) =>
    from !== undefined && latestDay(from) < day;
  const clubs = facts.clubs.map((row) => {
    const { founded = '', venueFrom } = row.value;
    if (venueFrom === undefined || earliestDay(venueFrom) <= day || !isThere(row.value)) return row;
    return { ...row, value: { ...row.value, venueFrom: founded } };
  });
  const moved = clubs.filter((row, at) => row !== facts.clubs[at]).length;
  if (moved === 0) throw new Error('The tables hold no ground to leak.');
  return {
    facts: { ...facts, clubs },
    what: `${moved} clubs at their grounds since they were founded`,
    days: [day, shifted(day, -1)],
  };
}

/** A title is won before the season is over. */
export function leakTitle(facts: Facts): Leak {
  const ends = new Map(facts.seasons.map(({ value }) => [value.id, value.end]));
  const row = found(
    facts.honours,
    ({ season = '', from }) =>
      season.startsWith('serie-a') && from === undefined && ends.get(season) !== undefined,
    'title',
  );
  const end = ends.get(row.value.season ?? '') ?? '';
  const value = { ...row.value, from: shifted(end, -30) };
  return {
    facts: { ...facts, honours: changed(facts.honours, row, value) },
    what: `${value.team} of ${value.season}: champion on ${value.from} instead of ${end}`,
    days: [shifted(end, -1), shifted(end, -2)],
  };
}

/** Sources differ before there was anything to differ on. */
export function leakConflict(facts: Facts): Leak {
  const row = found(facts.conflicts, ({ predicate }) => / on \d{4}-\d{2}-\d{2}$/.test(predicate), 'conflict');
  const day = row.value.predicate.slice(-10);
  const value = { ...row.value, toldFrom: early(day) };
  return {
    facts: { ...facts, conflicts: changed(facts.conflicts, row, value) },
    what: `${value.subject}: in dispute from ${value.toldFrom} instead of ${day}`,
    days: [shifted(day, -1), shifted(day, -2)],
  };
}

/** A result is overruled on the day it was played. */
export function leakRuling(facts: Facts): Leak {
  const row = found(
    facts.matches,
    ({ date, officialFrom = '', score }) => score !== undefined && officialFrom > shifted(date, 3),
    'ruling',
  );
  const { date, officialFrom } = row.value;
  const value = { ...row.value, officialFrom: date };
  return {
    facts: { ...facts, matches: changed(facts.matches, row, value) },
    what: `${value.id}: ruled on ${date} instead of ${officialFrom}`,
    days: [date, shifted(date, 1)],
  };
}

/** Cards or lots part two level teams before they are level. Teams alone are told of it then: the table has no reason to. */
export function leakSettled(facts: Facts): Leak {
  const row = found(facts.settled, ({ season }) => season.startsWith('euro'), 'decision between level teams');
  const { above, season, from } = row.value;
  const value = { ...row.value, from: shifted(from, -3) };
  return {
    facts: { ...facts, settled: changed(facts.settled, row, value) },
    what: `${above} of ${season}: put above on ${value.from} instead of ${from}`,
    days: [shifted(from, -1), shifted(from, -2)],
  };
}
