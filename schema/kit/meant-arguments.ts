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

function meantValue(type: GraphQLInputType, meant: Meant, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (typeof value === 'string') return (nullable === GraphQLID ? withoutDay : meant)(value);
  if (Array.isArray(value) && isListType(nullable))
    return value.map((item: unknown) => meantValue(nullable.ofType, meant, item));
  if (!isInputObjectType(nullable) || value === null || value === undefined) return value;
  const fields = nullable.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const field = fields[name];
      return [name, field === undefined ? part : meantValue(field.type, SLUGS[name] ?? itself, part)];
    }),
  );
}

/** Ids of fields that move to their day are left as they are written. */
export function meantArguments(args: Args, field: GraphQLField<unknown, unknown>): Args {
  if (field.extensions.movesContext === true) return args;
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const type = types.get(name);
      return [name, type === undefined ? value : meantValue(type, SLUGS[name] ?? itself, value)];
    }),
  );
}
