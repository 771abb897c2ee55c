/** Documents of text are checked before they are used: their first lines, part by part, and how long their columns are. */
import { describe, expect, test } from 'vitest';
import { compileGraph } from '../../src/compile/compile.ts';
import { contentHash } from '../../src/compile/hash.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { ShapeError } from '../../src/model/kit/shape.ts';
import { readAnswer, writeAnswer } from '../../src/store/answer-text.ts';
import { readCatalogue } from '../../src/store/catalogue-text.ts';
import { readSeason, readTeam } from '../../src/store/document-text.ts';
import { BrokenDocumentError } from '../../src/store/faults.ts';
import {
  CATALOGUE,
  documentKey,
  pointerKey,
  RELATIONS,
  SEARCH,
  sharedTeamsName,
} from '../../src/store/keys.ts';
import { manifestIn, readManifest, writeManifest } from '../../src/store/manifest-text.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { readRelations } from '../../src/store/relations-text.ts';
import { readSearch } from '../../src/store/search-text.ts';
import { Section, sectionOf } from '../../src/store/section-text.ts';
import { byOwnPhrases } from '../../src/store/shortening/lines.ts';
import { factsFolder } from '../support/facts.ts';
import { MemoryKv } from '../support/memory-kv.ts';

const compiled = (() => {
  using facts = factsFolder();
  return compileGraph(facts.folder);
})();
const textOf = (name: string): string =>
  compiled.documents.get(compiled.manifest.documents[name] ?? '') ?? '';

const teamText = (id: string): string => {
  const shared = JSON.parse(textOf(sharedTeamsName(id))) as readonly (readonly [
    team: string,
    text: string,
  ])[];
  return new Map(shared).get(id) ?? '';
};

const CLUBS = [
  { id: 'inter', country: 'italy' },
  { id: 'milan', country: 'italy' },
];

/** The lines ahead of the head of a season: its ties and its outcomes. */
const AHEAD = 2;

const DOCUMENTS = [
  { of: 'the catalogue', text: textOf(CATALOGUE), read: readCatalogue },
  { of: 'names to search in', text: textOf(SEARCH), read: readSearch },
  { of: 'relations', text: textOf(RELATIONS), read: readRelations },
  { of: 'a season', text: textOf('season/ucl-2025-26'), read: readSeason, ahead: AHEAD },
  { of: 'a team', text: teamText('club:atalanta'), read: readTeam },
  {
    of: 'records of a kind',
    text: sectionOf(CLUBS, ['country'], byOwnPhrases),
    read: (text: string) => new Section(text, CLUBS.length),
  },
  { of: 'a manifest', text: writeManifest(compiled.manifest), read: readManifest },
  {
    of: 'an answer',
    text: writeAnswer({ operation: 'Atalanta', cost: 100, hasNotices: false, body: '{"data":{}}' }),
    read: readAnswer,
  },
];

type Path = readonly (string | number)[];

/** Every part of a value: of a list the first. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? [...value.entries()].slice(0, 1) : Object.entries(value);
  return [path, ...parts.flatMap(([name, part]) => pathsIn(part, [...path, name]))];
}

/** The value with another in place of a part. */
function withPart(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[name] = withPart(copy[name], rest, part);
  return copy;
}

/** Values of no kind that any part of a head has. */
const STRANGE = [null, -1.5, { stranger: -7 }, [[[]]]] as const;

describe.each(DOCUMENTS)('$of', ({ text, read, ahead = 0 }) => {
  const lines = text.split('\n');
  const head: unknown = JSON.parse(lines[ahead] ?? '');
  const withHead = (changed: unknown): string => lines.with(ahead, JSON.stringify(changed)).join('\n');
  const isRead = (changed: unknown): boolean => {
    try {
      return read(withHead(changed)) !== null;
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error instanceof ShapeError || error instanceof SyntaxError ? null : error).toBeNull();
      return false;
    }
  };

  test('is read as it was written', () => {
    expect(isRead(head)).toBe(true);
  });

  test('is refused whatever part of its head is another value', () => {
    const passed = pathsIn(head).flatMap((path) =>
      STRANGE.filter((part) => isRead(withPart(head, path, part))).map(
        (part) => `${path.join('.')}: ${JSON.stringify(part)}`,
      ),
    );
    expect(passed).toEqual([]);
  });
});

const numbersIn = (text: string): readonly number[] => {
  const { numbers } = JSON.parse(text.slice(0, text.indexOf('\n'))) as {
    readonly numbers: readonly number[];
  };
  return numbers;
};

describe('columns', () => {
  test.each([...numbersIn(textOf(SEARCH)).keys()])(
    'number %i of names to search in is refused where another column has what is its own',
    (place) => {
      const text = textOf(SEARCH);
      const numbers = numbersIn(text);
      const other = (place + 1) % numbers.length;
      const moved = numbers.with(place, (numbers[place] ?? 0) + 1).with(other, (numbers[other] ?? 0) - 1);
      const [first = ''] = text.split('\n', 1);
      const head = JSON.stringify({ ...(JSON.parse(first) as object), numbers: moved });
      expect(() => readSearch(head + text.slice(first.length))).toThrow(ShapeError);
    },
  );

  test('records are refused where there is one more than was written', () => {
    const text = sectionOf(CLUBS, ['country']);
    expect(() => new Section(text, CLUBS.length + 1)).toThrow(SyntaxError);
    expect(() => new Section(`${text} `, CLUBS.length)).toThrow(SyntaxError);
    expect(new Section(sectionOf([], []), 0).lines()).toEqual([]);
  });

  test('a catalogue is refused where a kind has no numbers of its own', () => {
    const text = textOf(CATALOGUE);
    const [first = ''] = text.split('\n', 1);
    const head = JSON.parse(first) as { readonly counted: readonly number[] };
    const [clubs = 0, countries = 0, ...others] = head.counted;
    const counted = [clubs - 4, countries + 4, ...others];
    expect(() => readCatalogue(JSON.stringify({ ...head, counted }) + text.slice(first.length))).toThrow(
      ShapeError,
    );
  });
});

test('a catalogue that was published in another shape is told by its name and key, and nothing of it is served', async () => {
  const text = textOf(CATALOGUE).replace(/"knownThrough":"[^"]*"/, '"knownThrough":2026');
  const hash = contentHash(text);
  const kv = new MemoryKv();
  await publish(kv, compiled);
  const manifest = manifestIn(kv.values.get(pointerKey()) ?? '');
  kv.values.set(documentKey(hash), text);
  const documents = { ...manifest.documents, [CATALOGUE]: hash };
  kv.values.set(pointerKey(), writeManifest({ ...manifest, documents }));
  const store = await new StoreOpener().open({ GRAPH: kv });
  const read = store.catalogue();
  await expect(read).rejects.toThrow(BrokenDocumentError);
  await expect(read).rejects.toThrow(`${CATALOGUE} (${documentKey(hash)}) cannot be read`);
});
