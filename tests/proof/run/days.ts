import type { Facts } from '../../../src/compile/facts.ts';
import { Random } from '../../support/random.ts';
import { latestDay, shifted } from '../cut/days.ts';

/** So many of the days are such on which something happened, or the day before. */
const EVENTFUL = 0.75;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days on which something came to be known: a season, a draw, a first and a last match of a stage, a new coach, a title
 * and its loss, a ruling, a new name.
 */
function events(facts: Facts): readonly string[] {
  const ends = new Map<string, [first: string, last: string]>();
  for (const { value } of facts.matches) {
    const stage = `${value.season}/${value.stage}`;
    const [first, last] = ends.get(stage) ?? [value.date, value.date];
    ends.set(stage, [value.date < first ? value.date : first, value.date > last ? value.date : last]);
  }
  const told = [
    ...facts.seasons.map(({ value }) => value.knownFrom),
    ...facts.stages.map(({ value }) => value.drawn),
    ...facts.ties.map(({ value }) => value.knownFrom),
    ...facts.tenures.map(({ value }) => value.from),
    ...facts.honours.map(({ value }) => value.from),
    ...facts.honours.map(({ value }) => value.to),
    ...facts.outcomes.flatMap(({ value }) => [value.decidedOn, value.ruledOn]),
    ...facts.matches.map(({ value }) => value.officialFrom),
    ...facts.matches.flatMap(({ value }) => (value.pastRulings ?? []).flatMap(({ from, to }) => [from, to])),
    ...facts.deductions.map(({ value }) => value.from),
    ...[...facts.countries, ...facts.clubs, ...facts.competitions, ...facts.venues].flatMap(({ value }) =>
      (value.pastNames ?? []).map(({ to }) => latestDay(to)),
    ),
  ];
  const days = [...told, ...[...ends.values()].flat()].flatMap((day) => day ?? []);
  return [...new Set(days)].filter((day) => DAY.test(day)).sort();
}

/** Any day between two, both included. */
function anyDay(from: string, to: string, random: Random): string {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return shifted(from, random.between(0, length));
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Days to prove, in order, each once: spread evenly over the span, most of them moved to the next day on which something
 * happened, or to the eve of it.
 * @param count how many; fewer where the span has no more.
 */
export function sampledDays(
  facts: Facts,
  { from, to }: Span,
  count: number,
  seed: number,
): readonly string[] {
  const random = new Random(seed);
  const happened = events(facts);
  const days = new Set<string>();
  for (let tries = 0; days.size < count && tries < 20 * count; tries += 1) {
    const day = anyDay(from, to, random);
    const next = happened.find((one) => one >= day);
    const moved = next === undefined || !random.chance(EVENTFUL) ? day : shifted(next, -random.between(0, 1));
    if (moved >= from && moved <= to) days.add(moved);
  }
  return [...days].sort();
}
