/** What our Worker answers to every question: the bytes for the constant Worker, the values for the bare Yoga Worker. */
import { type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { getPath, QUESTIONS } from './questions.ts';

interface Answers {
  /** By path. */
  readonly bytes: Readonly<Record<string, string>>;
  /** `data` with the type of every object, by the name of the operation. */
  readonly data: Readonly<Record<string, unknown>>;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Every object says its type, so that the bare Worker knows what an interface stands for. */
const withTypenames = (document: string): string =>
  print(
    visit(parse(document), {
      [Kind.SELECTION_SET]: (node: SelectionSetNode) => ({
        ...node,
        selections: [...node.selections, TYPENAME],
      }),
    }),
  );

const operationName = (document: string): string => /^query (\w+)/m.exec(document)?.[1] ?? '';

const get = async (path: string, url: URL): Promise<string> => (await fetch(new URL(path, url))).text();

export async function answersOf(url: URL): Promise<Answers> {
  const bytes: Record<string, string> = {};
  const data: Record<string, unknown> = {};
  for (const { document } of QUESTIONS) {
    const path = getPath(document);
    bytes[path] = await get(path, url);
    const typed = JSON.parse(await get(getPath(withTypenames(document)), url)) as { data: unknown };
    data[operationName(document)] = typed.data;
  }
  return { bytes, data };
}
