/** Variables of a named question in a query string: numbers, lists, booleans and input objects. */
import { expect, test } from 'vitest';
import { serve, told } from './serve.ts';

const client = serve();

const ask = async (path: string): Promise<unknown> => {
  const { body } = await told(client(`/q/${path}`));
  const { data, errors } = body as { data?: unknown; errors?: { message: string; extensions: object }[] };
  return errors === undefined ? data : errors.map(({ message, extensions }) => ({ message, ...extensions }));
};

const refused = (message: string, more: object = {}) => [
  expect.objectContaining({ code: 'BAD_USER_INPUT', message, ...more }),
];

test('a list is given by repetition, or as JSON', async () => {
  expect(await ask('sum?of=1&of=2&of=4')).toEqual({ sum: 7 });
  expect(await ask('sum?of=5')).toEqual({ sum: 5 });
  expect(await ask('sum?of=[1,2,3]')).toEqual({ sum: 6 });
  expect(await ask('sum?of=[]')).toEqual({ sum: 0 });
  expect(await ask('sum')).toEqual({ sum: 0 });
  expect(await ask('sum?of=[1,')).toEqual(refused('"of" must be JSON.'));
});

test('a number is a number; what is none is refused as it was written', async () => {
  expect(await ask('books?first=2')).toEqual({ books: { nodes: [{ title: 'Dune' }, { title: 'Emma' }] } });
  expect(await ask('books?first=two')).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"two"') }),
  ]);
  expect(await ask('books?first=')).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('""') }),
  ]);
});

test('a boolean is true or false', async () => {
  expect(await ask('flag?on=true')).toEqual({ flag: true });
  expect(await ask('flag?on=false')).toEqual({ flag: false });
  expect(await ask('flag?on=yes')).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"yes"') }),
  ]);
});

test('text stays text, also where it looks like a number', async () => {
  expect(await ask('book?title=Emma')).toEqual({ book: { title: 'Emma', pages: 474 } });
  expect(await ask('book?title=1984')).toEqual({ book: null });
  expect(await ask('book?title=')).toEqual({ book: null });
  expect(await ask('book?title=[Emma]')).toEqual({ book: null });
});

test('an input object is given as JSON', async () => {
  const emma = { books: { nodes: [{ title: 'Emma' }] } };
  expect(await ask(`books?filter=${encodeURIComponent('{"minPages": 450}')}`)).toEqual(emma);
  expect(await ask('books?filter=450')).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT' })]);
  expect(await ask('books?filter={450')).toEqual(refused('"filter" must be JSON.'));
});

test('a single value that is given twice is refused', async () => {
  expect(await ask('book?title=Emma&title=Dune')).toEqual(refused('"title" takes one value.'));
});

test('a variable that is none is refused, and those there are are named', async () => {
  expect(await ask('book?titel=Emma')).toEqual(
    refused('This question has no variable "titel".', { permitted: ['title'] }),
  );
  expect(await ask('books?last=1')).toEqual(
    refused('This question has no variable "last".', { permitted: ['first', 'filter'] }),
  );
});
