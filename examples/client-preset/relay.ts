/** Relay keys objects by their id alone: whoever shows several days needs an environment for each. */
import { type DirectiveNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';

const directive = (day: string): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'asOf' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'date' },
      value: { kind: Kind.STRING, value: day },
    },
  ],
});

/** The text of an operation as of a day. */
const asOf = (text: string, day: string): string =>
  print(
    visit(parse(text), {
      [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) => ({
        ...node,
        directives: [...(node.directives ?? []), directive(day)],
      }),
    }),
  );

/**
 * The environments of an app by their days; null has everything known.
 * @param url of the graph, `https://football.example/graphql`.
 */
export class Environments {
  readonly #url: string;
  readonly #byDay = new Map<string | null, Environment>();

  constructor(url: string) {
    this.#url = url;
  }

  of(day: string | null): Environment {
    const known = this.#byDay.get(day) ?? this.#connect(day);
    this.#byDay.set(day, known);
    return known;
  }

  #connect(day: string | null): Environment {
    const network = Network.create(async ({ text }, variables) => {
      const query = day === null ? text : asOf(text ?? '', day);
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: Record<string, unknown> };
    });
    return new Environment({ network, store: new Store(new RecordSource()) });
  }
}
