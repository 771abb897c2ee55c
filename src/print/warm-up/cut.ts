/** The little of the facts that the Worker warms up on: a few seasons of a few teams, and whatever these name. */
import type { Facts, Located } from '../../compile/facts.ts';
import { finalsSeason } from '../../model/ids.ts';

const SEASONS: ReadonlySet<string> = new Set([
  'ucl-2025-26',
  'serie-a-2025-26',
  'world-cup-2026',
  'world-cup-qualifying-2026',
]);

/** The teams that the named questions ask about by default, and those they met. */
const TEAMS: ReadonlySet<string> = new Set([
  'club:atalanta',
  'club:bayern',
  'club:bodo-glimt',
  'club:chelsea',
  'club:galatasaray',
  'club:inter',
  'club:juventus',
  'club:napoli',
  'national-team:italy',
]);

/** Tenures that had ended before are left out. */
const TENURES_FROM = '2025-11';
const HONOURS_FROM = '2020';
/** World Cups whose outcomes are kept. */
const EDITIONS: ReadonlySet<string> = new Set(['2014', '2026'].map((year) => `world-cup-${year}`));

const isKeptTeam = (id: string | undefined): boolean => id === undefined || TEAMS.has(id);

type KeptRow<K extends keyof Facts> = Facts[K] extends readonly Located<infer T>[] ? T : never;

/** Lists of which one item shows what there can be. */
const LONG = ['names', 'teamNames', 'pastNames', 'usualGrounds', 'called', 'rowTells'];
/** Texts of which the beginning is enough, in characters: no code looks into them. */
const PROSE = [
  'evidence',
  'note',
  'drawnEvidence',
  'publisher',
  'fullName',
  'knownEvidence',
  'reason',
  'url',
  'commit',
];
const BRIEF = 4;

function shortenedValue(key: string, value: unknown): unknown {
  if (LONG.includes(key) && Array.isArray(value)) return value.slice(0, 1);
  return PROSE.includes(key) && typeof value === 'string' ? value.slice(0, BRIEF) : value;
}

const shortened = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, shortenedValue(key, value)])) as T;

/** The rows that are kept, each shortened. */
const those = <T extends object>(
  list: readonly Located<T>[],
  keep: (value: T) => boolean,
): readonly Located<T>[] =>
  list.filter(({ value }) => keep(value)).map((fact) => ({ ...fact, value: shortened(fact.value) }));

/** What has a season or a team, of those that are kept. */
function played(facts: Facts): Partial<Facts> {
  const ofSeason = ({ season }: { readonly season: string }): boolean => SEASONS.has(season);
  const slotKept = (slot: KeptRow<'ties'>['slots'][number]): boolean =>
    'team' in slot && isKeptTeam(slot.team);
  const matches = those(
    facts.matches,
    (match) => ofSeason(match) && isKeptTeam(match.home) && isKeptTeam(match.away),
  );
  const stages = new Set(matches.map(({ value }) => `${value.season} ${value.stage}`));
  return {
    seasons: those(facts.seasons, ({ id }) => SEASONS.has(id)),
    stages: those(facts.stages, (nested) => stages.has(`${nested.season} ${nested.code}`)),
    matches,
    ties: those(facts.ties, (tie) => ofSeason(tie) && tie.slots.every(slotKept)),
    entrants: those(facts.entrants, (entrant) => ofSeason(entrant) && isKeptTeam(entrant.team)),
    deductions: those(facts.deductions, (nested) => ofSeason(nested) && isKeptTeam(nested.team)),
    settled: [],
    unplayed: [],
    cutoffs: [],
    honours: those(
      facts.honours,
      (honour) =>
        honour.team !== undefined &&
        honour.confidence === undefined &&
        isKeptTeam(honour.team) &&
        honour.label >= HONOURS_FROM,
    ),
    outcomes: those(
      facts.outcomes,
      (nested) => EDITIONS.has(finalsSeason(nested)) && isKeptTeam(nested.team),
    ),
    deciders: those(
      facts.deciders,
      (decider) => EDITIONS.has(finalsSeason(decider)) && isKeptTeam(decider.team),
    ),
    cycles: those(facts.cycles, (cycle) => EDITIONS.has(finalsSeason(cycle))),
    // Names in other languages would be most of it.
    translations: [],
    tenures: those(
      facts.tenures,
      (tenure) => isKeptTeam(tenure.team) && (tenure.to ?? '9999') >= TENURES_FROM,
    ),
    conflicts: facts.conflicts.slice(0, 1),
    moved: [],
    parts: [],
    zones: [],
    debts: [],
    disorder: [],
  };
}

/** Texts of the facts, however deep: whatever is named is among them. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* value.split(/[;:]/);
  else if (typeof value === 'object' && value !== null)
    for (const nested of Object.values(value)) yield* textsIn(nested);
}

/** Slugs of the teams: what else is named needs no other names, and no grounds of other times. */
const SLUGS: ReadonlySet<string> = new Set([...TEAMS].map((id) => id.slice(id.indexOf(':') + 1)));
const BARE = ['names', 'teamNames', 'pastNames', 'usualGrounds'];

const bare = <T extends { readonly id: string }>(record: T): T =>
  SLUGS.has(record.id)
    ? record
    : (Object.fromEntries(
        Object.entries(record).map(([key, value]) => [
          key,
          BARE.includes(key) && Array.isArray(value) ? [] : value,
        ]),
      ) as T);

/** The records that are named. */
function named<T extends { readonly id: string }>(
  list: readonly Located<T>[],
  texts: ReadonlySet<string>,
): readonly Located<T>[] {
  return those(list, ({ id }) => texts.has(id)).map((fact) => ({ ...fact, value: bare(fact.value) }));
}

/** @returns facts as they are in `data/`, fewer of them. */
export function cut(facts: Facts): Facts {
  const kept = { ...facts, ...played(facts) };
  const { sources, confederations, countries, clubs, venues, coaches, competitions, upTo: _, ...rest } = kept;
  const texts = new Set([...TEAMS].flatMap((id) => id.split(':')));
  const pick = <T extends { readonly id: string }>(list: readonly Located<T>[]): readonly Located<T>[] => {
    const found = named(list, texts);
    for (const text of textsIn(found.map(({ value }) => value))) texts.add(text);
    return found;
  };
  for (const text of textsIn(
    Object.values(rest).flatMap((list) => list.map((fact) => ('value' in fact ? fact.value : ''))),
  ))
    texts.add(text);
  return {
    ...rest,
    clubs: pick(clubs),
    coaches: pick(coaches),
    venues: pick(venues),
    competitions: pick(competitions),
    countries: pick(countries),
    confederations: pick(confederations),
    sources: pick(sources),
  };
}
