/** The arguments that all fields that walk relations have. */
import type { ArgBuilder } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { DaySpanInput } from './day-span.ts';
import { RelationKindEnum } from './relation-kind.ts';

/** Which relations to walk, of which days, and through which entities. */
export const walkArgs = (arg: ArgBuilder) => ({
  kinds: arg({
    type: [RelationKindEnum],
    description: 'Only over these relations, whichever way they are walked; all when not given.',
  }),
  between: arg({ type: DaySpanInput, description: 'Only over what held on one of these days.' }),
  throughHubs: arg.boolean({
    required: true,
    defaultValue: false,
    description:
      'Whether the way may lead through any competition, season, country or confederation; it may begin and end there.',
  }),
});

/** @throws BAD_USER_INPUT for a number that is not between 1 and `most`. */
export function checkNumber(what: string, value: number, most: number): void {
  if (value < 1 || value > most) throw badInput(`${what} is ${value}`, `1 to ${most}`);
}
