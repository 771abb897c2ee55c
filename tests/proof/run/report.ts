import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type DayResult, type Finding, isSkipped } from '../prove-day.ts';

/** Characters of a question that are shown, and of a value. */
const ASKED = 2_000;
const SHOWN = 400;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, SHOWN);

/** A difference, as somebody needs it who wants to see it again. */
export const findingText = ({ day, field, path, question, cut, asOf }: Finding): string =>
  [
    `${day} ${field}${path === '' ? '' : ` at ${path}`}`,
    `  known on that day: ${shown(cut)}`,
    `  under @asOf:       ${shown(asOf)}`,
    `  ${question.slice(0, ASKED)}`,
  ].join('\n');

/** Every `Type.field` that a question can come to, but for those on the lists. */
function fieldsOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? [type] : []))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isSkipped(type, field.name) && !isSkipped(type, getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
}

interface Summary {
  readonly days: number;
  readonly questions: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
  /** By field: how many differences. */
  readonly differing: ReadonlyMap<string, number>;
  /** Of all that can be asked. */
  readonly compared: number;
  readonly neverAsked: readonly string[];
  /** Asked, and empty or null whenever it was. */
  readonly neverAnswered: readonly string[];
}

export function summaryOf(schema: GraphQLSchema, results: readonly DayResult[]): Summary {
  const counts = new Map<string, readonly [compared: number, answered: number]>();
  for (const { fields } of results)
    for (const [field, [compared, answered]] of Object.entries(fields)) {
      const [before, then] = counts.get(field) ?? [0, 0];
      counts.set(field, [before + compared, then + answered]);
    }
  const findings = results.flatMap((result) => result.findings);
  const all = fieldsOf(schema);
  const sum = (of: (result: DayResult) => number): number =>
    results.reduce((total, one) => total + of(one), 0);
  return {
    days: results.length,
    questions: sum(({ questions }) => questions),
    refused: sum(({ refused }) => refused),
    findings,
    differing: new Map(
      [...Map.groupBy(findings, ({ field }) => field)].map(([field, own]) => [field, own.length]),
    ),
    compared: all.filter((field) => counts.has(field)).length,
    neverAsked: all.filter((field) => !counts.has(field)),
    neverAnswered: all.filter((field) => counts.get(field)?.[1] === 0),
  };
}

/** The report, its last line the verdict. */
export function reportText(summary: Summary, show: number): string {
  const { days, questions, refused, findings, differing, compared, neverAsked, neverAnswered } = summary;
  const most = [...differing].toSorted(([, a], [, b]) => b - a);
  return [
    ...findings.slice(0, show).map(findingText),
    ...(findings.length > show ? [`… and ${findings.length - show} more`] : []),
    ...most.map(([field, count]) => `${count} × ${field}`),
    ...(neverAsked.length > 0 ? [`never asked: ${neverAsked.join(', ')}`] : []),
    ...(neverAnswered.length > 0 ? [`never answered: ${neverAnswered.join(', ')}`] : []),
    `${days} days, ${questions} questions (${refused} refused in part by both graphs), ${compared} of ${compared + neverAsked.length} fields compared: ${findings.length} differences.`,
  ].join('\n');
}
