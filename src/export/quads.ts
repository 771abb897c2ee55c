/** Linked data as N-Quads. A test compares them with what a standard JSON-LD processor makes. */
import { CONTEXT } from '../linked/context.ts';
import type { Thing, Value } from '../linked/thing.ts';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = CONTEXT.xsd;
const SCHEMA = CONTEXT['@vocab'];
const PREFIXES: Readonly<Record<string, string>> = {
  iptc: CONTEXT.iptc,
  prov: CONTEXT.prov,
  xsd: CONTEXT.xsd,
};
const COERCED: Readonly<Record<string, unknown>> = CONTEXT;

/** The full address of a term such as `iptc:score` or `name`. */
function expanded(term: string): string {
  const index = term.indexOf(':');
  const prefix = index < 0 ? undefined : PREFIXES[term.slice(0, index)];
  if (prefix !== undefined) return prefix + term.slice(index + 1);
  return index < 0 ? SCHEMA + term : term;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };
const literal = (text: string): string =>
  `"${text.replace(/[\\"\n\r]/g, (character) => ESCAPES[character] ?? character)}"`;
const iri = (address: string): string => `<${address}>`;

function typeOf(property: string): string | undefined {
  const coercion = COERCED[property];
  return typeof coercion === 'object' && coercion !== null
    ? (coercion as { '@type': string })['@type']
    : undefined;
}

function scalar(property: string, value: string | number | boolean): string {
  const type = typeOf(property);
  if (type === '@id') return iri(String(value));
  if (type !== undefined) return `${literal(String(value))}^^${iri(type)}`;
  if (typeof value === 'string') return literal(value);
  return `${literal(String(value))}^^${iri(XSD + (typeof value === 'boolean' ? 'boolean' : 'integer'))}`;
}

class Writer {
  readonly lines: string[] = [];
  readonly #graph: string;
  readonly #blank: () => string;

  constructor(graph: string, blank: () => string) {
    this.#graph = graph;
    this.#blank = blank;
  }

  #quad(subject: string, predicate: string, object: string): void {
    this.lines.push(`${subject} ${iri(predicate)} ${object}${this.#graph} .`);
  }

  /** @returns the name of the thing in the quads. */
  thing(thing: Thing): string {
    const id = thing['@id'];
    const subject = typeof id === 'string' ? iri(id) : this.#blank();
    for (const type of [thing['@type'] ?? []].flat())
      this.#quad(subject, RDF_TYPE, iri(expanded(String(type))));
    for (const [property, value] of Object.entries(thing)) {
      if (!property.startsWith('@')) this.#values(subject, property, value);
    }
    return subject;
  }

  #values(subject: string, property: string, value: Value): void {
    if (Array.isArray(value)) {
      for (const part of value as readonly Value[]) this.#values(subject, property, part);
    } else if (value !== null && value !== undefined) {
      this.#quad(
        subject,
        expanded(property),
        this.#object(property, value as string | number | boolean | Thing),
      );
    }
  }

  #object(property: string, value: string | number | boolean | Thing): string {
    if (typeof value !== 'object') return scalar(property, value);
    if ('@value' in value)
      return `${literal(String(value['@value']))}@${String(value['@language']).toLowerCase()}`;
    return this.thing(value);
  }
}

/**
 * The quads of one thing, one per line. Equal quads are written once for each thing; the file can repeat them.
 * @param graph IRI of the graph that the quads belong to; null for the default graph.
 * @param blank makes a name for a node without an id, unique in the file.
 */
export function quadsOf(thing: Thing, graph: string | null, blank: () => string): readonly string[] {
  const writer = new Writer(graph === null ? '' : ` ${iri(graph)}`, blank);
  writer.thing(thing);
  return [...new Set(writer.lines)];
}
