/**
 * Arguments in one form, however they are written: an entity may be named by its id or its slug, an id may tell the day
 * under which it was found, and the label of a season is written in several ways.
 */
import {
  type GraphQLField,
  GraphQLID,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { idOnDay, kindOf, slugOf } from '../../src/model/ids.ts';
import { spelledLabel } from '../../src/model/season-labels.ts';

type Args = Readonly<Record<string, unknown>>;
type NormalizeText = (text: string) => string;

const asWritten: NormalizeText = (text) => text;
const withoutDay: NormalizeText = (text) => idOnDay(text).id;

/** The slug of an entity that is named by its id or its slug. */
const slugNamed =
  (kind: string): NormalizeText =>
  (text) => {
    const id = withoutDay(text);
    return kindOf(id) === kind ? slugOf(id) : id;
  };

const season = slugNamed('season');
const country = slugNamed('country');
const competition = slugNamed('competition');

/** Arguments, and properties of input objects, that are slugs of one kind, by their names. */
const SLUGS: Readonly<Record<string, NormalizeText>> = {
  competition,
  competitions: competition,
  season: (text) => spelledLabel(season(text)),
  seasons: (text) => spelledLabel(season(text)),
  association: country,
  confederation: slugNamed('confederation'),
  country,
  opponentCountry: country,
  label: spelledLabel,
};

/** The value of an argument in the one form that resolvers read. */
type Normalizer = (value: unknown) => unknown;

/** Null for a type whose values are taken as they are written. */
function normalizerOf(type: GraphQLInputType, normalizeText: NormalizeText): Normalizer | null {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const ofItem = normalizerOf(nullable.ofType, normalizeText);
    // One value may stand for a list of it.
    return ofItem && ((value) => (Array.isArray(value) ? value.map(ofItem) : ofItem(value)));
  }
  if (isInputObjectType(nullable)) return normalizerOfAll(Object.values(nullable.getFields()));
  const own = nullable === GraphQLID ? withoutDay : normalizeText;
  return own === asWritten ? null : (value) => (typeof value === 'string' ? own(value) : value);
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function normalizerOfAll(all: readonly Named[]): Normalizer | null {
  const normalizers = all.flatMap(({ name, type }) => {
    const normalizer = normalizerOf(type, SLUGS[name] ?? asWritten);
    return normalizer === null ? [] : [[name, normalizer] as const];
  });
  if (normalizers.length === 0) return null;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const read: Record<string, unknown> = { ...value };
    for (const [name, normalizer] of normalizers) if (name in read) read[name] = normalizer(read[name]);
    return read;
  };
}

const normalizers = new WeakMap<GraphQLField<unknown, unknown>, Normalizer>();

/** Ids of fields that move to their day are left as they are written. */
export function normalizedArguments(args: Args, field: GraphQLField<unknown, unknown>): Args {
  let normalizer = normalizers.get(field);
  if (normalizer === undefined) {
    const isLeft = field.extensions.movesContext === true;
    normalizer = (isLeft ? null : normalizerOfAll(field.args)) ?? ((value) => value);
    normalizers.set(field, normalizer);
  }
  return normalizer(args) as Args;
}
