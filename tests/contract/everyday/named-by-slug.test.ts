/** Whatever an argument names may be named by its id or by its slug. */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';
import { changesIn, factsWith, publishedInTurn } from '../../support/versions.ts';
import { PLACES } from './named-places.ts';

const UCL = 'season(competition: "ucl", label: "2025-26")';

/** Where a name stands that only a store of two versions answers for. */
const BETWEEN_VERSIONS = 'Dataset.changes(about)';

/** An answer that says nothing, whoever is named. */
const EMPTY = /:null\}|"(?:totalCount|played|entrants)":0[,}]|\[\]/;

describe('a thing is named by its id or its slug', () => {
  test.each(PLACES)('%s', async (_place, operation, id, slug) => {
    const byId = await answerOf(operation.replace('#', JSON.stringify(id)));
    expect(JSON.stringify(byId)).not.toMatch(EMPTY);
    expect(await answerOf(operation.replace('#', JSON.stringify(slug)))).toEqual(byId);
  });

  test(BETWEEN_VERSIONS, async () => {
    const before = factsWith();
    const founded = { file: 'clubs.csv', line: 2, cells: { founded: '1898' } };
    const kv = await publishedInTurn(before, factsWith(founded));
    const about = (name: string) => changesIn(kv, { fromVersion: before.manifest.version, about: [name] });
    const byId = await about('club:atalanta');
    expect(byId).toHaveLength(1);
    expect(await about('atalanta')).toEqual(byId);
    expect(await about('club:bayern')).toEqual([]);
  });
});

/** Arguments that name a thing by a slug, as their names tell. */
const NAMES = /^(?:association|competitions?|confederation|country|opponentCountry|seasons?)$/;

/** Relay's own, which take ids alone; and what is the same for entities of all kinds. */
const isExempt = (place: string): boolean =>
  /^Query\.nodes?\(|^Snapshot\.|^(?!Club)\w+\.(?:relations|honours)\(/.test(place);

test('every argument that names a thing is tried', () => {
  const places = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.name, getNamedType(field.type).name] as const,
      );
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map(
        ({ name, type: own }) =>
          [`${type.name}.${field.name}(${name})`, name, getNamedType(own).name] as const,
      ),
    );
  });
  const naming = places.flatMap(([place, name, type]) =>
    !isExempt(place) && (type === 'ID' || (type === 'String' && NAMES.test(name))) ? place : [],
  );
  const tried = new Set([BETWEEN_VERSIONS, ...PLACES.map(([place]) => place)]);
  expect(naming.filter((place) => !tried.has(place))).toEqual([]);
});

describe('a slug that names no one thing is told', () => {
  test.each([
    [
      '{ path(from: "italy", to: "inter") { length } }',
      'italy names several; permitted: one of the ids national-team:italy, country:italy',
    ],
    [
      '{ facts(about: "atalnta") { totalCount } }',
      'atalnta is not an entity; permitted: club:atalanta, if that is what you mean',
    ],
    [
      '{ matches(teams: ["intre"]) { totalCount } }',
      'intre is not a team; permitted: club:inter, if that is what you mean',
    ],
    [
      '{ headToHead(a: { coach: "carlo-ancelloti" }, b: { team: "inter" }) { record { played } } }',
      'carlo-ancelloti is not a coach; permitted: coach:carlo-ancelotti, if that is what you mean',
    ],
    [
      `{ ${UCL} { table { row(team: "bayern-munich") { position } } } }`,
      'bayern-munich is not a team; permitted: club:bayern, if that is what you mean',
    ],
  ])('%s', async (document, message) => {
    const { errors } = await ask(document);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});

test('a team that is not in the table has no row, by its slug too', async () => {
  expect(await answerOf(`{ ${UCL} { table { row(team: "torino") { position } } } }`)).toEqual({
    season: { table: { row: null } },
  });
});
