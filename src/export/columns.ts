/** Linked data as a flat row for a spreadsheet. */
import type { Thing, Value } from '../linked/thing.ts';
import { idAtAddress } from '../model/ids.ts';

function cell(value: Value, base: string): string {
  if (Array.isArray(value)) return (value as readonly Value[]).map((part) => cell(part, base)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const thing = value as Thing;
  if (typeof thing['@id'] === 'string' && !thing['@id'].includes('#'))
    return idAtAddress(base, thing['@id']) ?? thing['@id'];
  if ('@value' in thing) return String(thing['@value']);
  const words = Object.entries(thing).filter(([name]) => !name.startsWith('@'));
  return words.map(([, part]) => cell(part, base)).join(' ');
}

const column = (property: string): string => property.slice(property.indexOf(':') + 1);

/** Values by column. Each property value (`additionalProperty`) becomes a column with its own name. */
export function rowOf(thing: Thing, base: string): Map<string, string> {
  const row = new Map<string, string>([['id', String(thing.identifier)]]);
  for (const [property, value] of Object.entries(thing)) {
    if (property.startsWith('@') || property === 'identifier') continue;
    if (property === 'additionalProperty') {
      for (const candidate of [value].flat() as readonly Thing[])
        row.set(String(candidate.name), cell(candidate.valueReference ?? candidate.value, base));
    } else row.set(column(property), cell(value, base));
  }
  return row;
}
