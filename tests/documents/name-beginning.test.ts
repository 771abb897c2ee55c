/** By which letters an entity is found before its record is made. */
import { expect, test } from 'vitest';
import { beginningsOf, nameBeginning } from '../../src/documents/name-beginning.ts';

test('three letters without accents, fewer of a shorter name, and one mark for every other script', () => {
  expect(nameBeginning('juventus')).toBe('juv');
  expect(nameBeginning('qp')).toBe('qp');
  expect(nameBeginning('торино')).toBe('~');
});

test('each beginning once, of the name and of the other names', () => {
  const names = ['FC Internazionale', 'Internazionale', 'Интер'].map((name) => ({ name }));
  expect(beginningsOf({ name: 'Inter', names })).toEqual(['int', 'fc ', '~']);
  expect(beginningsOf({ name: 'Ürümqi', names: [] })).toEqual(['uru']);
});
