/** A reader who looks for a type of the API finds it in the file of its name. */
import { basename, relative } from 'node:path';
import { isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../support/code/source-files.ts';

/** By type, the files whose code was running when it was defined. */
const definedBy = new Map<string, readonly string[]>();
/** Of the query as of a day, which `schema/index.ts` has made of the query in `schema/snapshot.ts`. */
const MADE_OF_ANOTHER = 'Snapshot';
let types: readonly string[];

/** Ahead of those that wait for their imports: a file that only hands on what another defines is among these. */
const running = (stack: string): string => stack.split(/^\s+at async /m, 1)[0] ?? '';

const filesIn = (stack: string): readonly string[] =>
  [...running(stack).matchAll(/(?:file:\/\/)?(\/[^\s:()]+\.ts)/g)].map(([, path = '']) =>
    relative(ROOT, path),
  );

function takeDown(type: string): void {
  if (!definedBy.has(type)) definedBy.set(type, filesIn(new Error().stack ?? ''));
}

beforeAll(async () => {
  // Pothos is ten calls deep where it takes a type in.
  Error.stackTraceLimit = 50;
  // Another test of this run may have loaded some of the files.
  vi.resetModules();
  const { builder } = await import('../../schema/kit/builder.ts');
  const { typeConfigs } = builder.configStore;
  const set = typeConfigs.set.bind(typeConfigs);
  typeConfigs.set = (name, config) => {
    takeDown(name);
    return set(name, config);
  };
  // A type that others refer to before it is defined is taken in when the schema is built.
  for (const define of ['objectType', 'interfaceType'] as const) {
    const ofPothos = builder[define].bind(builder) as (...of: unknown[]) => unknown;
    const watched = (type: unknown, ...more: unknown[]): unknown => {
      if (typeof type === 'object' && type !== null && 'name' in type) takeDown(String(type.name));
      return ofPothos(type, ...more);
    };
    Object.assign(builder, { [define]: watched });
  }
  const { schema } = await import('../../schema/index.ts');
  types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(({ name }) => (name === MADE_OF_ANOTHER ? [] : name));
});

/** `match-status`, of `MatchStatus`; `url`, of `URL`. */
const fileNameOf = (type: string): string => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** A connection and its edge are where the type is that they list, or with each other. */
const namesFor = (type: string): readonly string[] => {
  const listed = type.replace(/(?:Connection|Edge)$/, '');
  return [...new Set([type, listed, `${listed}Edge`])].map(fileNameOf);
};

test('each type is defined in a file of its name', () => {
  expect(types.length).toBeGreaterThan(100);
  const filesOf = (type: string) => definedBy.get(type) ?? [];
  const strays = types.filter(
    (type) => !filesOf(type).some((file) => namesFor(type).includes(basename(file, '.ts'))),
  );
  expect(strays.map((type) => `${type}: ${filesOf(type).join()}`).join('\n')).toBe('');
});
