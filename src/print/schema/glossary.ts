/** The part of the glossary that follows from elsewhere: the values of the schema's enums, and the codes of stages. */
import { parse } from 'csv-parse/sync';
import { type GraphQLEnumType, type GraphQLSchema, isEnumType, isIntrospectionType } from 'graphql';

/** What stands below this line is derived. */
const MARK = '<!-- Below this line: written by `npm run schema:print`. -->';

interface StageRow {
  readonly stage: string;
  readonly name: string;
  readonly kind: string;
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A cell is one line. */
const inCell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function enumSection(type: GraphQLEnumType): string {
  const rows = type.getValues().map(({ name, description }) => [`\`${name}\``, inCell(description ?? '')]);
  return `### \`${type.name}\`\n\n${inCell(type.description ?? '')}\n\n${tableOf(['value', 'what it means'], rows)}`;
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/** @param stages the text of `data/stages.csv`. */
function stageSection(stages: string): string {
  const rows: readonly StageRow[] = parse(stages, { columns: true });
  const byCode = [...Map.groupBy(rows, ({ stage }) => stage)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const cells = byCode.map(([code, alike]) => [
    `\`${code}\``,
    inCell(distinct(alike.map(({ name }) => name))),
    distinct(alike.map(({ kind }) => `\`${kind}\``)),
  ]);
  return `## Codes of stages\n\n${tableOf(['code', 'called', 'kind'], cells)}`;
}

/**
 * The glossary with its derived part written anew.
 *
 * @param glossary the text of `docs/glossary.md`.
 * @param stages the text of `data/stages.csv`.
 */
export function writtenGlossary(glossary: string, schema: GraphQLSchema, stages: string): string {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !isIntrospectionType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(enumSection);
  const [terms = ''] = glossary.split(MARK);
  return [terms.trimEnd(), MARK, '## Values of the schema', ...enums, stageSection(stages)]
    .join('\n\n')
    .concat('\n');
}
