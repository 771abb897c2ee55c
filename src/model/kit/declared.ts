/** What a declaration must tell, so that no column is left out of anything without a reason. */
import { isFact, type KnownFrom, type Meaning, type Member } from './column.ts';

const isBlank = (text: string | undefined): boolean => text?.trim() === '';

/** A property of schema.org, or of a part of one. */
const TERM = /^[a-z]\w*(\/[a-z]\w*)?$/;

const termsIn = ({ term }: Meaning): readonly string[] =>
  typeof term === 'string' ? [term] : [term?.in ?? 'additionalProperty'];

/** The texts of a declaration: by them people, statements and exports tell the property. */
const textsIn = ({
  tells,
  aside,
  says,
  exported,
  within,
  term,
}: Meaning): readonly (string | undefined)[] => [
  ...[tells, aside, says, exported, within],
  typeof term === 'object' ? term.as : undefined,
];

/** What is wrong with the declaration of one column; nothing when all is told. */
function faultsOf({ column: { meaning, stored } }: Member, moments: readonly KnownFrom[]): readonly string[] {
  const { known } = meaning;
  const isLate = known !== undefined && !moments.includes(known);
  return [
    ...(textsIn(meaning).some(isBlank) ? ['a text of its declaration is blank'] : []),
    ...(isLate ? [`no view of the table tells from when ${known} has come`] : []),
    ...(isFact(meaning) && !termsIn(meaning).every((term) => TERM.test(term))
      ? ['its term is no property of schema.org']
      : []),
    ...(isFact(meaning) && stored === (meaning.within !== undefined)
      ? ['a fact is a property of documents, or is within one']
      : []),
  ];
}

/** The texts that several columns share where each must have its own. */
function shared(
  members: readonly Member[],
  textOf: (member: Member) => string | undefined,
): readonly string[] {
  const sharing = Map.groupBy(members, textOf);
  sharing.delete(undefined);
  return [...sharing].flatMap(([text, of]) =>
    of.length < 2 ? [] : `${of.map(({ property }) => property).join(' and ')} are both ${text}`,
  );
}

const isExported = ({ column: { meaning } }: Member): boolean =>
  isFact(meaning) || meaning.exported !== undefined;

/** A part of a property of linked data has one value. */
const partIn = ({ column: { meaning } }: Member): string | undefined =>
  termsIn(meaning).find((term) => term.includes('/'));

/**
 * @param moments those in the life of a row that views of it tell apart.
 * @throws Error where a column would be left out of something without a reason.
 */
export function refuseHidden(table: string, members: readonly Member[], moments: readonly KnownFrom[]): void {
  const faults = [
    ...members.flatMap((member) => faultsOf(member, moments).map((fault) => `${member.property}: ${fault}`)),
    ...shared(members, ({ name }) => name),
    ...shared(members.filter(isExported), ({ name, column: { meaning } }) => meaning.exported ?? name),
    ...shared(members, ({ column: { meaning } }) => meaning.says),
    ...shared(members, partIn),
  ];
  if (faults.length > 0) throw new Error(`the table ${table} is declared wrongly: ${faults.join('; ')}`);
}
