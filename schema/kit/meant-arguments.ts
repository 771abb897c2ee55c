/**
 * What arguments mean: a thing may be named by its id or its slug, an id may tell the day under which it was found, and
 * the label of a season is written in several ways.
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
type Meant = (text: string) => string;

const itself: Meant = (text) => text;
const withoutDay: Meant = (text) => idOnDay(text).id;

/** The slug of a thing that is named by its id or its slug. */
const slugNamed =
  (kind: string): Meant =>
  (text) => {
    const id = withoutDay(text);
    return kindOf(id) === kind ? slugOf(id) : id;
  };

const season = slugNamed('season');
const country = slugNamed('country');
const competition = slugNamed('competition');

/** Arguments, and properties of input objects, that are slugs of one kind of thing, by their names. */
const SLUGS: Readonly<Record<string, Meant>> = {
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

/** Reads a value as it is meant. */
type Meaning = (value: unknown) => unknown;

/** Null for a type whose values are meant as they are written. */
function meaningOf(type: GraphQLInputType, meant: Meant): Meaning | null {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const ofItem = meaningOf(nullable.ofType, meant);
    // One value may stand for a list of it.
    return ofItem && ((value) => (Array.isArray(value) ? value.map(ofItem) : ofItem(value)));
  }
  if (isInputObjectType(nullable)) return meaningOfAll(Object.values(nullable.getFields()));
  const own = nullable === GraphQLID ? withoutDay : meant;
  return own === itself ? null : (value) => (typeof value === 'string' ? own(value) : value);
}

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function meaningOfAll(all: readonly Named[]): Meaning | null {
  const meanings = all.flatMap(({ name, type }) => {
    const meaning = meaningOf(type, SLUGS[name] ?? itself);
    return meaning === null ? [] : [[name, meaning] as const];
  });
  if (meanings.length === 0) return null;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const read: Record<string, unknown> = { ...value };
    for (const [name, meaning] of meanings) if (name in read) read[name] = meaning(read[name]);
    return read;
  };
}

const meanings = new WeakMap<GraphQLField<unknown, unknown>, Meaning>();

/** Ids of fields that move to their day are left as they are written. */
export function meantArguments(args: Args, field: GraphQLField<unknown, unknown>): Args {
  let meaning = meanings.get(field);
  if (meaning === undefined) {
    const isLeft = field.extensions.movesContext === true;
    meaning = (isLeft ? null : meaningOfAll(field.args)) ?? ((value) => value);
    meanings.set(field, meaning);
  }
  return meaning(args) as Args;
}
