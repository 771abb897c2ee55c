/** Fields that answer as of another day than the rest of the operation. */
import type { FieldNode, GraphQLField } from 'graphql';
import { memoizedByView } from '../../src/graph/memoized.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { idOnDay } from '../../src/model/ids.ts';
import { asOfOfField } from './as-of.ts';
import type { GraphContext } from './builder.ts';
import { isPermittedDay } from './day.ts';
import { badInput } from './errors.ts';

type Args = Readonly<Record<string, unknown>>;

/** What the edge knows of a field that may move to another day: see its convention. */
interface AskedField {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly variables: { readonly coerced: Args };
  readonly args: () => Args;
}

/** Types whose fields may have an as-of day of their own. Objects below have the day of the whole. */
const ENTRIES: ReadonlySet<string> = new Set(['Query', 'Snapshot']);

interface Moved {
  readonly day: string;
  /** Whether ids end in the day. */
  readonly isSnapshot: boolean;
}

const snapshot = (day: unknown): Moved | null => (isPermittedDay(day) ? { day, isSnapshot: true } : null);

/** The day that all ids of a field have; null when they have none, or several. */
function dayOfIds({ id, ids, by }: Args): Moved | null {
  const named = id ?? ids ?? (by as Args | undefined)?.id ?? [];
  if (typeof named === 'string') return snapshot(idOnDay(named).day);
  const days = new Set([named].flat().map((text) => idOnDay(String(text)).day));
  return days.size === 1 ? snapshot([...days][0]) : null;
}

function dayOfDirective({ parent, node, variables }: AskedField): Moved | null {
  const date = asOfOfField(node, variables.coerced);
  if (date === undefined) return null;
  if (!ENTRIES.has(parent))
    throw badInput(`@asOf stands on ${node.name.value}`, 'the operation, or a field of Query');
  return isPermittedDay(date) ? { day: date, isSnapshot: false } : null;
}

/** One view for all fields of one day, so that what they read is read once. */
const viewOn = memoizedByView((view: GraphView, key: string) => {
  const { id, day } = idOnDay(key);
  return view.at(day ?? view.day, id === SNAPSHOT);
});
const SNAPSHOT = 'snapshot';

const contexts = new WeakMap<GraphView, GraphContext>();

function contextOn(context: GraphContext, { day, isSnapshot }: Moved): GraphContext {
  const view = viewOn(context.view, `${isSnapshot ? SNAPSHOT : 'plain'}@${day}`);
  const known = contexts.get(view) ?? { ...context, view };
  contexts.set(view, known);
  return known;
}

/**
 * The context of a field: that of its day, where it has one of its own.
 * @throws BAD_USER_INPUT for a directive where no day may begin.
 */
export function movedContext(context: unknown, asked: AskedField): unknown {
  const { field } = asked;
  const moves = field.extensions.movesContext === true;
  const own = moves ? (field.name === 'at' ? snapshot(asked.args().date) : dayOfIds(asked.args())) : null;
  const moved = own ?? dayOfDirective(asked);
  return moved === null ? context : contextOn(context as GraphContext, moved);
}
