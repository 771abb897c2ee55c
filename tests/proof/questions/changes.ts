/** Days on which what is told of a thing changes, as the tables have them: then it is asked about for sure. */
import type { Facts } from '../../../src/compile/facts.ts';
import { finalsSeason, globalId } from '../../../src/model/ids.ts';
import { earliestDay, latestDay } from '../cut/days.ts';

/** A thing by its global id, and a day. */
interface Change {
  readonly id: string;
  readonly day: string;
}

type Days = readonly (string | undefined)[];

const DAY_IN = /\d{4}-\d{2}-\d{2}/;

const changesOn = (ids: readonly string[], days: Days): Change[] =>
  ids.flatMap((id) => days.flatMap((day) => (day === undefined || day === '' ? [] : { id, day })));

interface Named {
  readonly pastNames?: readonly { readonly from?: string; readonly to: string }[];
}

const nameDays = ({ pastNames = [] }: Named): Days =>
  pastNames.flatMap(({ from, to }) => [latestDay(to), from === undefined ? undefined : earliestDay(from)]);

const first = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : earliestDay(date);
const last = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : latestDay(date);
/** A date that is known by its month or year may be told too early on any of its days. */
const ends = (date: string | undefined): Days => [first(date), last(date)];

function ofEntities({ clubs, countries, competitions, venues, coaches }: Facts): Change[] {
  return [
    ...clubs.flatMap(({ value: club }) =>
      changesOn(
        [`club:${club.id}`],
        [...ends(club.founded), ...ends(club.venueFrom), ...nameDays(club)].concat(
          (club.successions ?? []).map(({ on }) => earliestDay(on)),
        ),
      ),
    ),
    ...countries.flatMap(({ value: country }) =>
      changesOn(
        [`country:${country.id}`, ...(country.nationalTeam ? [`national-team:${country.id}`] : [])],
        [first(country.from), last(country.to), ...nameDays(country)],
      ),
    ),
    ...competitions.flatMap(({ value }) => changesOn([`competition:${value.id}`], nameDays(value))),
    ...venues.flatMap(({ value }) =>
      changesOn([`venue:${value.id}`], [...ends(value.opened), ...nameDays(value)]),
    ),
    ...coaches.flatMap(({ value }) => changesOn([`coach:${value.id}`], ends(value.born))),
  ];
}

function ofSeasons({ seasons, stages, honours, deductions, settled }: Facts): Change[] {
  return [
    ...seasons.flatMap(({ value: { id, knownFrom, start, end } }) =>
      changesOn([`season:${id}`], [knownFrom, start, end]),
    ),
    ...stages.flatMap(({ value: { season, code, drawn } }) =>
      changesOn([`stage:${season}/${code}`, `season:${season}`], [drawn]),
    ),
    ...honours.flatMap(({ value: { season, competition, team, from, to } }) =>
      changesOn(
        [`competition:${competition}`, ...(team === undefined ? [] : [team])].concat(
          season === undefined ? [] : [`season:${season}`],
        ),
        [from, to],
      ),
    ),
    ...deductions.flatMap(({ value: { season, stage, team, from } }) =>
      changesOn([`stage:${season}/${stage}`, `season:${season}`, team], [from]),
    ),
    ...settled.flatMap(({ value: { season, stage, above, below, from } }) =>
      changesOn([`stage:${season}/${stage}`, above, below], [from]),
    ),
  ];
}

function ofMatches({ matches, ties, outcomes, tenures, conflicts }: Facts): Change[] {
  return [
    ...matches.flatMap(({ value: { id, date, note } }) =>
      note === undefined ? [] : { id: `match:${id}`, day: date },
    ),
    ...matches.flatMap(({ value: { id, season, stage, home, away, date, officialFrom } }) =>
      officialFrom === undefined
        ? []
        : changesOn([`match:${id}`, `stage:${season}/${stage}`, home, away], [date, officialFrom]),
    ),
    ...matches.flatMap(({ value: { id, season, stage, home, away, pastRulings = [] } }) =>
      pastRulings.flatMap(({ from, to }) =>
        changesOn([`match:${id}`, `stage:${season}/${stage}`, home, away], [from, to]),
      ),
    ),
    ...ties.flatMap(({ value: { season, code, knownFrom, date } }) =>
      changesOn([`tie:${season}/${code}`], [knownFrom, date]),
    ),
    ...outcomes.flatMap(({ value }) =>
      changesOn(
        [value.team, globalId('season', finalsSeason(value))],
        [value.decidedOn, value.ruledOn, value.earlierFrom],
      ),
    ),
    ...tenures.flatMap(({ value: { id, coach, team, from, to } }) =>
      changesOn([`tenure:${id}`, `coach:${coach}`, team], [first(from), last(to)]),
    ),
    ...conflicts.flatMap(({ value: { subject, predicate, toldFrom } }) =>
      changesOn([subject], [toldFrom, DAY_IN.exec(predicate)?.[0] ?? DAY_IN.exec(subject)?.[0]]),
    ),
  ];
}

/** Every change, in no order. A match itself is asked about on its day anyway. */
export const changesIn = (facts: Facts): readonly Change[] => [
  ...ofEntities(facts),
  ...ofSeasons(facts),
  ...ofMatches(facts),
];
