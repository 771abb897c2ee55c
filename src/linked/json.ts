import type { Thing, Value } from './thing.ts';

/** The same thing as plain JSON: `@id` is called `url`, and types and other JSON-LD keywords are left out. */
export function plainJson(thing: Thing): Thing {
  const entries = Object.entries(thing).flatMap(([name, value]): [string, Value][] => {
    if (name === '@id') return [['url', value]];
    if (name.startsWith('@')) return [];
    return [[name.slice(name.indexOf(':') + 1), plainValue(value)]];
  });
  return Object.fromEntries(entries);
}

function plainValue(value: Value): Value {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return value;
  const thing = value as Thing;
  return '@value' in thing ? { name: thing['@value'], language: thing['@language'] } : plainJson(thing);
}
