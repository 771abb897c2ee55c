/** A comparison as people read it. */
import type { Comparison, Moved } from './compare.ts';
import type { Difference } from './differences.ts';

/** How much is shown of each list, of each answer, and of each value; all of it on request. */
const SHOWN = { entries: 30, differences: 3, characters: 120 };

const shownValue = (value: unknown, present: boolean, all: boolean): string => {
  const text = present ? JSON.stringify(value) : 'nothing';
  return all || text.length <= SHOWN.characters ? text : `${text.slice(0, SHOWN.characters)}…`;
};

const shown = (one: Difference, all: boolean): string =>
  `${one.path || 'the whole'}: ${shownValue(one.before, 'before' in one, all)} → ${shownValue(one.after, 'after' in one, all)}`;

function cut(lines: readonly string[], most: number, all: boolean): readonly string[] {
  if (all || lines.length <= most) return lines;
  return [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

const movedLines = ({ name, differences }: Moved, all: boolean): string =>
  [
    name,
    ...cut(
      differences.map((one) => `    ${shown(one, all)}`),
      SHOWN.differences,
      all,
    ),
  ].join('\n');

/** @returns lines; the first has the counts. */
export function reportOf(comparison: Comparison, all: boolean): readonly string[] {
  const { asked, answers, files, nodes, schema } = comparison;
  const counts = [
    `${answers.length} of ${asked} answers differ`,
    `${files.length} of the exported files, ${nodes.length} of the nodes`,
    `${schema.changes.length} changes of the schema, ${schema.texts.length} of its descriptions and deprecations`,
  ];
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          '',
          title,
          ...cut(
            lines.map((line) => `  ${line}`),
            SHOWN.entries,
            all,
          ),
        ];
  return [
    `${counts.join('; ')}.`,
    ...list('The schema', schema.changes),
    ...list('Descriptions and deprecations', schema.texts),
    ...list(
      'Answers',
      answers.map((one) => movedLines(one, all)),
    ),
    ...list(
      'Exported files',
      files.map((one) => shown(one, all)),
    ),
    ...list(
      'Exported nodes',
      nodes.map((one) => shown(one, all)),
    ),
  ];
}
