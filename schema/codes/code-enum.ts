import { builder } from '../kit/builder.ts';

/** A value, the text that it stands for, and its description where the text is not enough. */
type Coded = readonly [value: string, text: string, words?: string];

/** `home team` → `HOME_TEAM`. */
export const coded = (text: string): string => text.replace(/[^a-zA-Z0-9]+/gu, '_').toUpperCase();

/** An enum of the texts that are known in advance. */
export function codeEnum(name: string, description: string, values: readonly Coded[]) {
  const described = values.map(([value, text, words]) => {
    const description = words === undefined ? `Written \`${text}\`.` : `${words}, \`${text}\`.`;
    return [value, { value: text, description }] as const;
  });
  return builder.enumType(name, { description, values: Object.fromEntries(described) });
}
