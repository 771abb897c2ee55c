import { builder } from '../kit/builder.ts';

/** A value, the text it stands for, and more of it in words where the text does not tell. */
type Coded = readonly [value: string, text: string, words?: string];

/** `home team` → `HOME_TEAM`. */
export const coded = (text: string): string => text.replace(/[^a-zA-Z0-9]+/gu, '_').toUpperCase();

/** An enum for texts of which some are known beforehand. */
export function codeEnum(name: string, description: string, values: readonly Coded[]) {
  const described = values.map(([value, text, words]) => {
    const description = words === undefined ? `Written \`${text}\`.` : `${words}, \`${text}\`.`;
    return [value, { value: text, description }] as const;
  });
  return builder.enumType(name, { description, values: Object.fromEntries(described) });
}
