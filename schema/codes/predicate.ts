/**
 * The predicates of facts as an enum. In the text, a predicate may also name an edition, a season or a
 * competition.
 */
import { nearestName } from '../../src/graph/nearest/nearest-name.ts';
import { sayings } from '../../src/model/tables/nodes.ts';
import type { Fact } from '../../src/statements/statement.ts';
import { ChangeRef } from '../dataset/change.ts';
import { ConflictRef } from '../dataset/conflict.ts';
import { FactRef } from '../dataset/fact.ts';
import { builder } from '../kit/builder.ts';
import { badInput, told } from '../kit/errors.ts';
import { coded, codeEnum } from './code-enum.ts';

/**
 * `…` stands for that name. These predicates come from whole rows; those of single columns follow from the
 * tables.
 */
const OF_ROWS =
  'head coach|caretaker|champion of …|runner-up of …|third of …|fourth of …|semi-finalist of …|points deducted in …|put above in …|also called|former name|has a national team|succession|succession, contested|host|score|side|went out in|left';

const PREDICATES = [...OF_ROWS.split('|'), ...sayings()];

const PredicateEnum = codeEnum(
  'Predicate',
  'What a fact says. In the text of a predicate `…` names an edition, a season or a competition.',
  PREDICATES.map((text) => [coded(text).replace(/^_/u, 'OUTCOME_').replace(/_$/u, ''), text]),
);

const known = new Set(PREDICATES);

/** Patterns of predicates that name something. */
const NAMING = PREDICATES.filter((text) => text.includes('…')).map(
  (text) => [text, new RegExp(`^${text.replace('…', '.+')}$`, 'u')] as const,
);

/** Leaves out the name, and the mark that sources differ. */
function general(predicate: string): string {
  const plain = predicate
    .replace(/^disputed /u, '')
    .replace(/^(full|half) time$/u, '$1-time')
    .replace(/^(head coach|caretaker) on .+/u, '$1');
  return NAMING.find(([, form]) => !known.has(plain) && form.test(plain))?.[0] ?? plain;
}

/** The text of the enum value; null for a predicate that is computed from others. */
export function predicateCodeOf({ predicate }: { readonly predicate: string }): string | null {
  const text = known.has(predicate) ? predicate : general(predicate);
  return known.has(text) ? text : null;
}

/** Predicates that are worked out of others, and have no code. */
const WORKED_OUT =
  /^(?:led|status|aggregate|leads to|World Cups missed in a row|(?:left after|still in) .+)$/u;

/**
 * @param facts those of the thing that is asked about: what they say is a predicate.
 * @throws BAD_USER_INPUT for a text that no fact says.
 */
export function requirePredicate(predicate: string, facts: readonly Pick<Fact, 'predicate'>[]): void {
  const isKnown =
    predicateCodeOf({ predicate }) !== null ||
    WORKED_OUT.test(predicate) ||
    facts.some((fact) => fact.predicate === predicate);
  if (isKnown) return;
  const nearest = nearestName(predicate.toLowerCase(), PREDICATES);
  throw badInput(
    `${told(predicate)} is not a predicate`,
    nearest === null ? 'a predicate such as founded' : `${nearest}, if that is what you mean`,
  );
}

for (const ref of [FactRef, ChangeRef, ConflictRef] as const)
  builder.objectField(ref as typeof FactRef, 'predicateCode', (t) =>
    t.field({
      type: PredicateEnum,
      nullable: true,
      description:
        '`predicate` as an enum, without what that names; null for one that is worked out of others.',
      resolve: predicateCodeOf,
    }),
  );
