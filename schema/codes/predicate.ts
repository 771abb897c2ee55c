/** What facts say, as an enum: texts name the edition, the season or the competition as well. */
import { ChangeRef } from '../dataset/change.ts';
import { ConflictRef } from '../dataset/conflict.ts';
import { FactRef } from '../dataset/fact.ts';
import { builder } from '../kit/builder.ts';
import { coded, codeEnum } from './code-enum.ts';

/** `…` stands for what is named. */
const PREDICATES =
  'head coach|caretaker|champion of …|runner-up of …|third of …|fourth of …|semi-finalist of …|outcome of …|finals of …|entered …|… decided on|… decided by|… decided against|points deducted in …|put above in …|name|full name|also called|former name|born|founded|opened|city|country|plays under|home ground|member of|has a national team|FIFA code|ISO 3166-1 code|Wikidata id|existed from|existed until|succeeded by|one record with its successor|succession|succession, contested|organised by|kind of competition|season of|label|began|ended|host|hosted by|qualified for in|held whole|matches expected|table rules|kind of stage|legs|drawn|position|carries points from|points carried|record carried|meetings|first place|home team|away team|date|kick-off|stage|group|matchday|leg|ground|neutral ground|full-time|half-time|after extra time|extra time|penalties|goals of the legs|shoot-out won by|official result|score|side|winner|decided by|decided on|publisher|licence|retrieved|commit|address|kind of source|confidence'.split(
    '|',
  );

const PredicateEnum = codeEnum(
  'Predicate',
  'What a fact says. In the text of a predicate `…` names an edition, a season or a competition.',
  PREDICATES.map((text) => [coded(text).replace(/^_/u, 'OUTCOME_').replace(/_$/u, ''), text]),
);

/** What it names is left out; so is that sources differ. */
const general = (predicate: string): string =>
  predicate
    .replace(/^disputed /u, '')
    .replace(/^(full|half) time$/u, '$1-time')
    .replace(/^(head coach|caretaker) on .+/u, '$1')
    .replace(/^.+ (decided (?:on|by|against))$/u, '… $1')
    .replace(/^(champion|runner-up|third|fourth|semi-finalist|outcome|finals) of .+/u, '$1 of …')
    .replace(/^(entered|points deducted in|put above in) .+/u, '$1 …');

const known = new Set(PREDICATES);

/** The text of the value of the enum; null for a predicate that is worked out of others. */
export function predicateCodeOf({ predicate }: { readonly predicate: string }): string | null {
  const text = known.has(predicate) ? predicate : general(predicate);
  return known.has(text) ? text : null;
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
