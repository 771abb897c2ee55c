/** Global ids: a kind, a colon and a slug, made and read in one place. */
import { expect, test } from 'vitest';
import { finalsSeason, globalId, KINDS, kindOf, parseGlobalId, slugOf } from '../../../src/model/ids.ts';

test.each(KINDS)('the id of a %s is read as it was made', (kind) => {
  for (const slug of ['atalanta', 'ucl-2025-26', 'ucl-2025-26/r16-1', 'a/b/c1']) {
    const id = globalId(kind, slug);
    expect(id).toBe(`${kind}:${slug}`);
    expect(parseGlobalId(id)).toEqual({ kind, slug });
    expect(slugOf(id)).toBe(slug);
    expect(kindOf(id)).toBe(kind);
  }
});

test.each([
  ...['', 'club', 'club:', ':atalanta', 'atalanta', 'clubs:atalanta', 'Club:atalanta', 'club:Atalanta'],
  ...['club:ata lanta', 'club:-atalanta', 'club:atalanta-', 'club:ata--lanta', 'club:/atalanta', 'club:a/'],
  ...['club:a//b', 'club:a:b', ' club:atalanta', 'club:atalanta ', 'club:atalanta\n', 'club:málaga'],
])('"%s" is no id', (text) => {
  expect(parseGlobalId(text)).toBeNull();
});

test('an id has 200 characters at most', () => {
  const slug = 'x'.repeat(200 - 'club:'.length);
  expect(parseGlobalId(`club:${slug}`)).toEqual({ kind: 'club', slug });
  expect(parseGlobalId(`club:${slug}x`)).toBeNull();
});

test('a slug alone has no kind', () => {
  expect(kindOf('atalanta')).toBe('');
  expect(slugOf('atalanta')).toBe('atalanta');
});

test('the finals of a cycle are a season', () => {
  expect(finalsSeason({ competition: 'world-cup', edition: '2026' })).toBe('world-cup-2026');
});
