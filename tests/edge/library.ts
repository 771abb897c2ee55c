/** A small graph of books, so that the edge is tested without football. */
import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';
import type { WorkCounter } from '../../src/edge/cost/convention.ts';
import type { GraphSession } from '../../src/edge/ports.ts';

interface Book {
  readonly title: string;
  readonly pages: number;
}

const BOOKS: readonly Book[] = [
  { title: 'Dune', pages: 412 },
  { title: 'Emma', pages: 474 },
];

/** Counts what is done beyond what the edge counts itself. */
class Diary implements WorkCounter {
  limit = Number.POSITIVE_INFINITY;
  spent = 0;

  get isOver(): boolean {
    return this.spent > this.limit;
  }

  count(units: number): void {
    this.spent += units;
    if (this.isOver) throw new Error('too much');
  }
}

interface Context {
  readonly kv: { operations: number };
  readonly diary: Diary;
}

const builder = new SchemaBuilder<{ DefaultFieldNullability: false; Context: Context }>({
  defaultFieldNullability: false,
});
const noSuchPage = (): GraphQLError =>
  new GraphQLError('No such page.', { extensions: { code: 'BAD_USER_INPUT', permitted: '1 to 474' } });

const BookRef = builder.objectRef<Book>('Book');
BookRef.implement({
  fields: (t) => ({
    title: t.exposeString('title'),
    pages: t.exposeInt('pages'),
    page: t.string({
      nullable: true,
      args: { number: t.arg.int({ required: true }) },
      resolve: (book, { number }) => {
        if (number <= book.pages) return `Page ${number}.`;
        throw noSuchPage();
      },
    }),
    /** Reads every page, and says nothing of it in its price. */
    readThrough: t.field({
      type: BookRef,
      resolve: (book, _args, { diary }) => {
        diary.count(book.pages);
        return book;
      },
    }),
    sequel: t.field({
      type: BookRef,
      nullable: true,
      resolve: (book) => BOOKS[BOOKS.indexOf(book) + 1] ?? null,
    }),
  }),
});
const BookConnection = builder.objectRef<readonly Book[]>('BookConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [BookRef], resolve: (books) => [...books] }),
    totalCount: t.int({ resolve: () => BOOKS.length }),
  }),
});
const BookFilter = builder.inputType('BookFilter', { fields: (t) => ({ minPages: t.int() }) });

builder.queryType({
  fields: (t) => ({
    book: t.field({
      type: BookRef,
      nullable: true,
      args: { title: t.arg.string({ required: true }) },
      resolve: (_, { title }, context) => {
        context.kv.operations++;
        return BOOKS.find((book) => book.title === title) ?? null;
      },
    }),
    books: t.field({
      type: BookConnection,
      args: { first: t.arg.int({ defaultValue: 10 }), filter: t.arg({ type: BookFilter }) },
      extensions: { cost: ({ args }: { args: { first?: number } }) => ({ items: args.first ?? 10 }) },
      resolve: (_, { first, filter }) => {
        const books = BOOKS.filter((book) => book.pages >= (filter?.minPages ?? 0));
        return books.slice(0, first ?? 10);
      },
    }),
    shelf: t.field({ type: [BookRef], resolve: () => [...BOOKS] }),
    sum: t.int({
      args: { of: t.arg.intList({ required: true }) },
      resolve: (_, { of }) => of.reduce((a, b) => a + b, 0),
    }),
    flag: t.boolean({ args: { on: t.arg.boolean({ required: true }) }, resolve: (_, { on }) => on }),
    secret: t.string({
      nullable: true,
      resolve: () => {
        throw new Error('password=hunter2');
      },
    }),
    missing: t.string({
      nullable: true,
      resolve: () => {
        throw noSuchPage();
      },
    }),
  }),
});

export const librarySchema = builder.toSchema({
  sortSchema: false,
  extensions: { work: ({ diary }: Context) => diary },
});

export const LIBRARY_VERSION = 'v1';

/** A session whose version a test may choose. */
export function librarySession(version: string = LIBRARY_VERSION): GraphSession {
  const kv = { operations: 0 };
  return {
    version,
    revision: version,
    kvOperations: () => kv.operations,
    context: () => ({ kv, diary: new Diary() }),
  };
}

export const libraryOperations = new Map([
  ['book', 'query Book($title: String! = "Dune") { book(title: $title) { title pages } }'],
  [
    'books',
    'query Books($first: Int = 1, $filter: BookFilter) { books(first: $first, filter: $filter) { nodes { title } } }',
  ],
  ['sum', 'query Sum($of: [Int!]! = []) { sum(of: $of) }'],
  ['flag', 'query Flag($on: Boolean!) { flag(on: $on) }'],
]);
