/** Arguments that name something: made of what a day is asked about. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from '../../support/random.ts';
import { shifted } from '../cut/days.ts';
import type { Pool } from './pool.ts';

const STAGES = ['league', 'group', 'po', 'r32', 'r16', 'qf', 'sf', 'third', 'final'];
const KINDS = ['WORLD_CUP', 'WORLD_CUP_QUALIFYING', 'DOMESTIC_LEAGUE', 'CONTINENTAL_CLUB'];
const YEARS = ['1934', '1958', '1974', '1990', '2006', '2014', '2018', '2022', '2026'];
/** What is searched for. */
export const TEXTS = [
  ...['Inter', 'Atalanta', 'Deutschland', 'Jugoslavia', 'Bodo Glimt', 'WM 1990', 'Champions League 2025-26'],
  ...['Ancelloti', 'San Siro', 'Leipzig', 'Serie A 2019-20', 'World Cup', 'Steaua', 'Mancini', 'RB', 'Roma'],
  ...['nazionale', 'Como 1907', 'ucl 2018', 'Maracana', 'Weltmeisterschaft 2026', 'Mourinho', 'UEFA'],
];
/** Days that an argument names lie so far from the day of the question. */
const REACH = 500;

const quoted = (text: string | null): string | null => (text === null ? null : JSON.stringify(text));

/** Writes arguments; null where nothing fits. */
export class Arguments {
  readonly #random: Random;
  readonly #pool: Pool;

  constructor(random: Random, pool: Pool) {
    this.#random = random;
    this.#pool = pool;
  }

  /** `(first: 3)`; null when one is required and nothing fits. */
  of(args: readonly GraphQLArgument[], owner: string): string | null {
    const names = new Set(args.map(({ name }) => name));
    const page = names.has('first') && names.has('last') ? [this.#page()] : [];
    const given: string[] = [];
    for (const arg of args) {
      if (['first', 'last', 'after', 'before', 'supposing', 'group'].includes(arg.name)) continue;
      if (!isRequiredArgument(arg) && !this.#random.chance(0.3)) continue;
      const value = this.#value(arg.name, arg.type, owner);
      if (value === null && isRequiredArgument(arg)) return null;
      if (value !== null) given.push(`${arg.name}: ${value}`);
    }
    const all = [...given, ...page];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  }

  /** A few from either end. */
  #page(): string {
    return `${this.#random.chance(0.5) ? 'first' : 'last'}: ${this.#random.between(1, 4)}`;
  }

  #value(name: string, type: GraphQLInputType, owner: string): string | null {
    if (isNonNullType(type)) return this.#value(name, type.ofType, owner);
    if (isListType(type)) return this.#list(name, type.ofType, owner);
    const own = NAMED[name];
    if (own !== undefined) return own(this.#pool, this.#random, getNamedType(type).name, owner);
    // Matches are counted over all days.
    if (isEnumType(type))
      return this.#random.of(type.getValues().filter((value) => value.name !== 'MATCHES')).name;
    if (type.name === 'Boolean') return `${this.#random.chance(0.5)}`;
    if (type.name === 'Date' || type.name === 'Day') return quoted(dayNear(this.#pool, this.#random));
    return null;
  }

  /** A tie is one of two teams; of other things one or two are asked about. */
  #list(name: string, type: GraphQLInputType, owner: string): string | null {
    const least = name === 'teams' ? 2 : 1;
    const values = new Set(this.#random.times(least, 2, () => this.#value(name, type, owner)));
    return values.has(null) || values.size < least ? null : `[${[...values].join(', ')}]`;
  }
}

const dayNear = ({ day }: Pool, random: Random): string => shifted(day, random.between(-REACH, REACH));

/** @param type of the argument; @param owner the type whose field takes it. */
type Writer = (pool: Pool, random: Random, type: string, owner: string) => string | null;

/** Between a day and a later one. */
function span(pool: Pool, random: Random): string {
  const [from, to] = [dayNear(pool, random), dayNear(pool, random)].sort();
  return `from: ${quoted(from ?? null)}, to: ${quoted(to ?? null)}`;
}

/** Conditions that only a list of one team’s matches takes. */
const sideFilters = (pool: Pool, random: Random): readonly (readonly [string, string | null])[] => [
  ['opponent', quoted(pool.team())],
  ['opponentCountry', quoted(pool.known('countries'))],
  ['side', random.of(['HOME', 'AWAY', 'NEUTRAL'])],
  ['result', random.of(['WIN', 'DRAW', 'LOSS'])],
];

function matchFilter(pool: Pool, random: Random, isOfOneTeam: boolean): string {
  const slug = (kind: 'competitions' | 'seasons' | 'countries') => quoted(pool.known(kind));
  const parts: readonly (readonly [string, string | null])[] = [
    ['competition', slug('competitions')],
    ['season', slug('seasons')],
    ['stage', quoted(random.of(STAGES))],
    ['played', `${random.chance(0.4)}`],
    ['competitionKind', random.of(KINDS)],
    ...(isOfOneTeam ? sideFilters(pool, random) : []),
  ];
  const [name, value] = random.of(parts);
  if (random.chance(0.2)) return `{ ${span(pool, random)} }`;
  return value === null ? '{}' : `{ ${name}: ${value} }`;
}

const anyId: Writer = (pool) =>
  quoted(pool.id('club', 'national-team', 'coach', 'match', 'season', 'tie', 'tenure', 'competition'));

const entity: Writer = (pool) => {
  const season = pool.season();
  return quoted(season === null ? pool.team() : pool.known('competitions') && pool.team());
};

const NAMED: Readonly<Record<string, Writer>> = {
  // What lies ahead is refused by some fields and answered by others: tests of their own tell which.
  on: ({ day }, random) => quoted(shifted(day, -random.between(0, REACH))),
  lang: (_pool, random) => quoted(random.of(['de', 'it', 'en', 'fr'])),
  filter: (pool, random, type, owner) =>
    type === 'MatchFilter'
      ? matchFilter(pool, random, owner === 'Club' || owner === 'NationalTeam')
      : random.of(['{ minEntrants: 2 }', '{ reached: "qf" }', '{ allOutBefore: "sf" }']),
  season: (pool) => quoted(pool.known('seasons')),
  competition: (pool) => quoted(pool.known('competitions')),
  stage: (_pool, random) => quoted(random.of(STAGES)),
  code: (_pool, random) => quoted(random.of(STAGES)),
  label: (pool) => quoted(pool.season()?.label ?? null),
  year: (_pool, random) => quoted(random.of(YEARS)),
  text: (_pool, random) => quoted(random.of(TEXTS)),
  position: (_pool, random) => `${random.between(1, 4)}`,
  afterLeg: () => '1',
  depth: (_pool, random) => `${random.between(1, 2)}`,
  from: ({ day }, random) => quoted(shifted(day, -random.between(0, REACH))),
  to: ({ day }, random) => quoted(shifted(day, random.between(0, REACH))),
  limit: (_pool, random) => `${random.between(1, 4)}`,
  maxLength: (_pool, random) => `${random.between(1, 5)}`,
  between: (pool, random) => `{ ${span(pool, random)} }`,
  association: (pool) => quoted(pool.known('countries')),
  team: (pool) => quoted(pool.team()),
  teams: (pool) => quoted(pool.team()),
  ledAny: (pool) => quoted(pool.team()),
  ledEvery: (pool) => quoted(pool.team()),
  with: entity,
  about: anyId,
  id: anyId,
  ids: anyId,
};
