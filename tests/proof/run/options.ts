import { parseArgs } from 'node:util';
import { isIsoDay } from '../../../src/football/partial-date.ts';
import { LEAKS, type LeakKind } from '../leaks.ts';

export const HELP = `npm run prove:as-of -- [options]

Proves that @asOf tells nothing of later days. For each day the fact tables are cut to what was known by its end,
compiled, and asked without a day; the whole graph is asked the same under @asOf, and must answer the same.
Ends with 0 when it does, with 1 when an answer differs or a column tells no day, with 2 when it is called wrongly.

  --days <number>                how many days are drawn (default 12)
  --seed <number>                which ones, and what is asked (default 1)
  --graph core|corpus            the embedded facts, or those with what was imported (default core)
  --operations-per-day <number>  questions of a day (default 60)
  --from <day>, --to <day>       days are drawn from between these (default 1930-01-01 to 2026-12-31)
  --day <day>                    this day; may be given again, and none is drawn then
  --jobs <number>                how many days at once (default 2)
  --resume <file>                where finished days are kept, so that a run that was stopped goes on
  --leak <kind>                  seeds a leak into what is asked as of a day, to see it found:
                                 ${LEAKS.join(', ')}
  --show <number>                how many differences are printed (default 20)
  --help                         show this text`;

export interface Options {
  readonly days: number;
  readonly seed: number;
  readonly graph: 'core' | 'corpus';
  readonly operations: number;
  readonly from: string;
  readonly to: string;
  /** Days given; drawn when empty. */
  readonly given: readonly string[];
  readonly jobs: number;
  readonly resume: string | null;
  readonly leak: LeakKind | null;
  readonly show: number;
}

function number(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new TypeError(`--${name}: "${given}" is no whole number above 0.`);
}

function day(name: string, given: string): string {
  if (isIsoDay(given)) return given;
  throw new TypeError(`--${name}: "${given}" is no day; write it as 2019-06-15.`);
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw new TypeError(`--${name}: "${given}" is none of ${allowed.join(', ')}.`);
}

const TEXT = { type: 'string' } as const;

/**
 * @returns null where help is asked for.
 * @throws TypeError that says what is wrong, and what would be right.
 */
export function optionsOf(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ days: TEXT, seed: TEXT, graph: TEXT, 'operations-per-day': TEXT, from: TEXT, to: TEXT },
      ...{ jobs: TEXT, resume: TEXT, leak: TEXT, show: TEXT, help: { type: 'boolean' } },
      day: { ...TEXT, multiple: true },
    },
  });
  if (values.help === true) return null;
  const [from, to] = [day('from', values.from ?? '1930-01-01'), day('to', values.to ?? '2026-12-31')];
  if (from > to) throw new TypeError(`--from ${from} is after --to ${to}.`);
  return {
    days: number('days', values.days, 12),
    seed: number('seed', values.seed, 1),
    graph: oneOf('graph', values.graph ?? 'core', ['core', 'corpus'] as const),
    operations: number('operations-per-day', values['operations-per-day'], 60),
    ...{ from, to },
    given: (values.day ?? []).map((one) => day('day', one)),
    jobs: number('jobs', values.jobs, 2),
    resume: values.resume ?? null,
    leak: values.leak === undefined ? null : oneOf('leak', values.leak, LEAKS),
    show: number('show', values.show, 20),
  };
}
