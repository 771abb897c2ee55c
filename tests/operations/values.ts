/** Values of arguments: whatever type they have, and what their name says they are about. */
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Random } from '../support/random.ts';
import { inOrder } from './in-order.ts';
import type { Named } from './pool.ts';
import type { Theme } from './theme.ts';

const LANGUAGES = ['en', 'de', 'it', 'es', 'fr', 'pt'];
/** Greatest whole numbers by the name of the argument; more is refused, and now and then tried. */
const GREATEST: Readonly<Record<string, number>> = {
  afterLeg: 3,
  depth: 2,
  limit: 3,
  maxLength: 4,
  position: 20,
};
const GREATEST_OTHER = 5;

/** Texts by the name of the argument that takes them. */
const TEXTS: Readonly<Record<string, (theme: Theme) => string>> = {
  season: ({ season }) => season.slug,
  competition: (theme) => theme.of('competition').slug,
  competitions: (theme) => theme.of('competition').slug,
  label: (theme) => theme.label(),
  year: (theme) => theme.label(),
  stage: (theme) => theme.stage(),
  code: (theme) => theme.stage(),
  reached: (theme) => theme.stage(),
  allOutBefore: (theme) => theme.stage(),
  group: (theme) => theme.group(),
  association: (theme) => theme.of('country').slug,
  opponentCountry: (theme) => theme.of('country').slug,
  predicates: (theme) => theme.predicate(),
  fromVersion: ({ version }) => version,
  toVersion: ({ version }) => version,
  after: (theme) => cursorOf(theme.anything()),
  before: (theme) => cursorOf(theme.anything()),
  text: (theme) => theme.anything().name,
};

/** Ids by the name of the argument; of anything where nothing is said here. */
const IDS: Readonly<Record<string, (theme: Theme) => string>> = {
  team: (theme) => theme.team(),
  teams: (theme) => theme.team(),
  opponent: (theme) => theme.team(),
  ledAny: (theme) => theme.team(),
  ledEvery: (theme) => theme.team(),
  coach: (theme) => theme.of('coach').id,
  match: (theme) => theme.of('match').id,
};

const cursorOf = ({ slug }: Named): string => Buffer.from(slug).toString('base64url');

/** `NationalTeam` → `national-team`, as ids spell it. */
const kindOf = ({ name }: GraphQLNamedType): string =>
  name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** `national-team` → `NationalTeam`: the name of the type that ids of a kind lead to. */
export const typeOf = (kind: string): string =>
  kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export class Values {
  readonly #random: Random;
  readonly #theme: Theme;

  constructor(random: Random, theme: Theme) {
    this.#random = random;
    this.#theme = theme;
  }

  /**
   * @param name of the argument, or of the field of an input.
   * @param owner what the field asked for returns: `club(by:)` names a club.
   * @returns as it would be sent in JSON.
   */
  of(type: GraphQLInputType, name: string, owner: GraphQLNamedType): unknown {
    if (isNonNullType(type)) return this.of(type.ofType, name, owner);
    if (isListType(type)) return this.#random.times(1, 3, () => this.of(type.ofType, name, owner));
    if (isEnumType(type)) return this.#random.of(type.getValues()).name;
    if (isInputObjectType(type)) return this.#input(type, owner);
    if (type.name === 'Boolean') return this.#random.chance(0.5);
    if (type.name === 'Int' || type.name === 'Float') return this.#number(name);
    if (type.name === 'Language') return this.#random.of(LANGUAGES);
    if (['Date', 'Day', 'PartialDate'].includes(type.name)) return this.#theme.day();
    return type.name === 'ID' ? this.#id(name, owner) : this.#text(name, owner);
  }

  #input(type: GraphQLInputObjectType, owner: GraphQLNamedType): Readonly<Record<string, unknown>> {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [this.#random.of(fields)]
      : fields.filter((field) => isRequiredInputField(field) || this.#random.chance(0.3));
    const values = new Map(given.map((field) => [field.name, this.of(field.type, field.name, owner)]));
    inOrder(this.#random, values);
    return Object.fromEntries(values);
  }

  #number(name: string): number {
    const greatest = GREATEST[name] ?? GREATEST_OTHER;
    return this.#random.chance(0.95) ? this.#random.between(1, greatest) : this.#random.of([0, greatest + 1]);
  }

  #id(name: string, owner: GraphQLNamedType): string {
    const own = name === 'id' ? this.#theme.of(kindOf(owner)) : null;
    return own?.id ?? (IDS[name] ?? (() => this.#theme.anything().id))(this.#theme);
  }

  #text(name: string, owner: GraphQLNamedType): string {
    const told = TEXTS[name];
    if (told !== undefined) return told(this.#theme);
    const named = this.#theme.of(kindOf(owner));
    if (name === 'wikidata') return named.wikidata ?? 'Q1886';
    return name === 'name' ? named.name : named.slug;
  }
}
