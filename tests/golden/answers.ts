/** Answers to what is recorded, in process: executed as the Worker does, without HTTP. */
import { type GraphQLError, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { readerOf } from '../../src/compile/publication/reader.ts';
import { openGraph } from '../../src/graph/open.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { OUR_FAULT } from '../support/error-codes.ts';
import { askIn } from '../support/graph.ts';
import { withoutLeftOut } from './left-out.ts';
import type { Asked, LinkedNode, Question } from './recording.ts';

export const BASE = 'https://graph.test';

/** Without a code it is no error that a client may see: the edge would mask it. */
const errorOf = ({ message, path, extensions }: GraphQLError) => ({
  code: extensions.code ?? OUR_FAULT,
  message,
  ...(path === undefined ? {} : { path: path.join('.') }),
});

/** Answers questions of one compiled graph. */
export class Answers {
  readonly #kv: ReturnType<typeof readerOf>;
  readonly #opener = new StoreOpener();

  constructor(compiled: Compiled) {
    this.#kv = readerOf(compiled);
  }

  async view(asOf: string | null) {
    const graph = await openGraph(await this.#opener.open({ GRAPH: this.#kv }));
    return graph.view(asOf);
  }

  to(question: Question): Promise<unknown> {
    return 'linked' in question ? this.#linked(question) : this.#asked(question);
  }

  async #linked({ linked, asOf }: LinkedNode): Promise<unknown> {
    const document = await nodeDocument({ view: await this.view(asOf), base: BASE }, linked);
    return document === null ? null : JSON.parse(document.jsonLd());
  }

  async #asked({ document, variables }: Asked): Promise<unknown> {
    const { data, errors } = await askIn(this.#kv, document, { ...variables }, this.#opener);
    const kept = withoutLeftOut(schema, parse(document), data ?? null);
    return errors === undefined ? { data: kept } : { data: kept, errors: errors.map(errorOf) };
  }
}
