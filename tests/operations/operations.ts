/** Valid operations without end, made of the schema itself and of what a graph holds. */
import type { GraphQLSchema } from 'graphql';
import { Random } from '../support/random.ts';
import { Arguments } from './arguments.ts';
import type { Pool } from './pool.ts';
import { SelectionMaker, Usage } from './selection.ts';
import { Theme } from './theme.ts';
import { Values } from './values.ts';

/** As it is sent. */
export interface Operation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** `variable`: each has the day as `$asOf`, so that it can be asked without one as well. */
export type Days = 'never' | 'some' | 'variable';

interface OperationOptions {
  readonly seed: number;
  /** Whether they are asked as of a day. */
  readonly days: Days;
}

const MOST_ROOTS = 2;
const DEEPEST = 6;

interface Day {
  readonly declared: readonly string[];
  readonly directive: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const NO_DAY: Day = { declared: [], directive: '', variables: {} };

function dayOf(days: Days, random: Random, theme: Theme): Day {
  const date = theme.day();
  if (days === 'never' || (days === 'some' && random.chance(0.3))) return NO_DAY;
  if (days === 'some' && random.chance(0.5)) return { ...NO_DAY, directive: ` @asOf(date: "${date}")` };
  return { declared: ['$asOf: Date'], directive: ' @asOf(date: $asOf)', variables: { asOf: date } };
}

/**
 * Endless. The same schema, pool and options give the same operations. What was selected seldom is selected rather, so
 * that some thousand reach every field. Two thirds are inside the cost limit.
 */
export function* operations(
  schema: GraphQLSchema,
  pool: Pool,
  { seed, days }: OperationOptions,
): Generator<Operation, never> {
  const random = new Random(seed);
  const usage = new Usage();
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  for (let number = 0; ; number++) {
    const theme = new Theme(pool, random);
    const given = new Arguments(random, new Values(random, theme));
    const day = dayOf(days, random, theme);
    const maker = new SelectionMaker(schema, random, given, usage);
    const selection = maker.root(query, random.between(1, MOST_ROOTS), random.between(2, DEEPEST));
    const declared = [...given.declared, ...day.declared];
    const heading = `query Made${number}${declared.length === 0 ? '' : `(${declared.join(', ')})`}${day.directive}`;
    yield { document: `${heading} ${selection}`, variables: { ...given.variables, ...day.variables } };
  }
}
