/** Where questions begin: each field of the query, about something of the day. */
import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType, isLeafType } from 'graphql';
import type { Random } from '../../support/random.ts';
import { type Arguments, TEXTS } from './arguments.ts';
import type { Asked } from './asked.ts';
import type { Pool } from './pool.ts';
import type { Selections } from './selection.ts';

/** How a field of the query is asked: its arguments, and the type that its answer is known to have. */
interface Root {
  readonly args: string;
  readonly only: string | null;
}

type RootMaker = (pool: Pool, random: Random, args: Arguments) => Root | null;

const plain = (args: string): Root => ({ args, only: null });
const text = (value: string): string => JSON.stringify(value);

const by =
  (kind: string): RootMaker =>
  (pool, random) => {
    const id = pool.id(kind);
    const slug = id.slice(id.indexOf(':') + 1);
    return plain(random.chance(0.5) ? `(by: { id: ${text(id)} })` : `(by: { slug: ${text(slug)} })`);
  };

/** `national-team` → `NationalTeam`. */
const typeOf = (id: string): string =>
  id
    .slice(0, id.indexOf(':'))
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');

const KINDS = [
  ...['match', 'stage', 'tie', 'season', 'campaign', 'tenure', 'club', 'national-team', 'coach', 'country'],
  ...['venue', 'confederation', 'source', 'competition'],
];

/** What it asks of who: a team, an association or a coach. */
function side(pool: Pool, random: Random): string {
  const country = pool.known('countries');
  if (country !== null && random.chance(0.2)) return `{ association: ${text(country)} }`;
  const coach = random.chance(0.2) ? pool.known('coaches') : null;
  return coach === null ? `{ team: ${text(pool.team())} }` : `{ coach: ${text(coach)} }`;
}

function scope(pool: Pool, random: Random): string {
  const competition = pool.known('competitions');
  if (competition !== null && random.chance(0.4)) return `{ competition: ${text(competition)} }`;
  const association = pool.known('countries');
  return association !== null && random.chance(0.3)
    ? `{ association: ${text(association)} }`
    : `{ team: ${text(pool.team())} }`;
}

const ROOTS: Readonly<Record<string, RootMaker>> = {
  club: by('club'),
  nationalTeam: by('national-team'),
  coach: by('coach'),
  country: by('country'),
  competition: by('competition'),
  venue: by('venue'),
  match: (pool) => plain(`(id: ${text(pool.id('match'))})`),
  tie: (pool) => plain(`(id: ${text(pool.id('tie'))})`),
  node: (pool, random) => {
    const id = pool.id(random.of(KINDS));
    return { args: `(id: ${text(id)})`, only: typeOf(id) };
  },
  nodes: (pool, random) => {
    const kind = random.of(KINDS);
    const ids = [...new Set(random.times(2, 5, () => pool.id(kind)))];
    return { args: `(ids: [${ids.map(text).join(', ')}])`, only: typeOf(ids[0] ?? '') };
  },
  season: (pool) => {
    const season = pool.season();
    return season === null
      ? null
      : plain(`(competition: ${text(season.competition)}, label: ${text(season.label)})`);
  },
  headToHead: (pool, random) =>
    plain(`(a: ${side(pool, random)}, b: ${side(pool, random)}, predecessors: ${random.chance(0.3)})`),
  path: (pool, random) =>
    plain(`(from: ${text(pool.team())}, to: ${text(pool.team())}, throughHubs: ${random.chance(0.2)})`),
  records: (pool, random) => plain(`(scope: ${scope(pool, random)})`),
  // What is best known comes first, whatever the day: all that is found is compared, in an order of its own.
  search: (_pool, random) => plain(`(text: ${text(random.of(TEXTS))}, first: 100)`),
};

/** Roots that are asked more often: what most fields hang on. */
const OFTEN = ['node', 'node', 'nodes', 'club', 'nationalTeam', 'season', 'match', 'country', 'competition'];

/** The most of a list that one question may ask for. */
const PAGE = 100;

/** Makes the questions of one day. */
export class Questions {
  readonly #fields: readonly GraphQLField<unknown, unknown>[];
  readonly #selections: Selections;
  readonly #random: Random;
  readonly #pool: Pool;
  readonly #args: Arguments;
  #asked = 0;

  constructor(
    schema: GraphQLSchema,
    parts: {
      readonly selections: Selections;
      readonly random: Random;
      readonly pool: Pool;
      readonly args: Arguments;
      /** Whether a field of the query is left out. */
      readonly skips: (field: string) => boolean;
    },
  ) {
    const all = Object.values(schema.getQueryType()?.getFields() ?? {});
    const wanted = all.filter(({ name }) => !parts.skips(name));
    const often = OFTEN.flatMap((name) => wanted.filter((field) => field.name === name));
    this.#fields = [...wanted, ...often];
    this.#selections = parts.selections;
    this.#random = parts.random;
    this.#pool = parts.pool;
    this.#args = parts.args;
  }

  /** The next one: the fields of the query come round in turn. */
  next(): readonly Asked[] {
    const field = this.#fields[this.#asked % this.#fields.length];
    this.#asked += 1;
    if (field === undefined) return [];
    const maker = ROOTS[field.name];
    const root = maker === undefined ? this.#plain(field) : maker(this.#pool, this.#random, this.#args);
    if (root === null) return [];
    return this.#ask(field.name, root.args, root.only);
  }

  /** What is told of one thing: itself. */
  about(id: string): readonly Asked[] {
    return this.#ask('node', `(id: ${text(id)})`, typeOf(id));
  }

  /** What is told of one thing: the statements about it, as many as a page holds. */
  factsAbout(id: string): readonly Asked[] {
    return this.#ask('facts', `(about: ${text(id)}, first: ${PAGE})`, null);
  }

  #ask(name: string, args: string, only: string | null): readonly Asked[] {
    const field = this.#fields.find((one) => one.name === name);
    if (field === undefined) return [];
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? [] : this.#selections.of(type, 0, only);
    return [{ type: 'Query', field: name, key: name, args, below, isAbstract: isAbstractType(type) }];
  }

  #plain(field: GraphQLField<unknown, unknown>): Root | null {
    const args = this.#args.of(field.args, 'Query');
    return args === null ? null : plain(args);
  }
}
