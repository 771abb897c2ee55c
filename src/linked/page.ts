/** A node as an HTML page for people: a table of its properties, in which every other node is a link. */
import type { Thing, Value } from './thing.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
th{text-align:left;vertical-align:top;padding-right:1.5rem;font-weight:600;white-space:nowrap}
td{padding-bottom:.4rem}ul{margin:0;padding-left:1.1rem}footer{margin-top:2rem;color:#666}`;

/** `prov:wasDerivedFrom` → `was derived from`. */
const label = (name: string): string =>
  name
    .slice(name.indexOf(':') + 1)
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

const link = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

function cell(value: Value): string {
  if (Array.isArray(value))
    return `<ul>${value.map((part: Value) => `<li>${cell(part)}</li>`).join('')}</ul>`;
  if (typeof value === 'string' && value.startsWith('https://')) return link(value, value);
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  const thing = value as Thing;
  if ('@value' in thing)
    return `${escaped(String(thing['@value']))} (${escaped(String(thing['@language']))})`;
  if (thing['@type'] === 'PropertyValue' && !('valueReference' in thing)) {
    const works = thing.subjectOf === undefined ? '' : cell(thing.subjectOf);
    return `${escaped(String(thing.name))}: ${escaped(String(thing.value))}${works}`;
  }
  const address = thing['@id'];
  if (typeof address === 'string' && typeof thing.name === 'string') return link(address, thing.name);
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, part]) => `${escaped(label(name))}: ${cell(part)}`)
    .join(', ');
}

/** @param linked the JSON-LD document, for programs that read pages. */
export function page(thing: Thing, linked: Thing): string {
  const title = escaped(String(thing.name ?? thing.identifier));
  const address = String(thing['@id']);
  const rows = Object.entries(thing)
    .filter(([name]) => !name.startsWith('@') && name !== 'name')
    .map(([name, value]) => `<tr><th>${escaped(label(name))}</th><td>${cell(value)}</td></tr>`);
  // JSON has an escape for `<`; without any `<`, the text cannot end the script element early.
  const data = JSON.stringify(linked).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<link rel="alternate" type="application/ld+json" href="${escaped(address)}.jsonld">
<link rel="alternate" type="application/json" href="${escaped(address)}.json">
<script type="application/ld+json">${data}</script>
</head>
<body>
<h1>${title}</h1>
<table>
${rows.join('\n')}
</table>
<footer>${link(`${address}.json`, 'JSON')} · ${link(`${address}.jsonld`, 'JSON-LD')} · ${link('/graphql', 'GraphQL')}</footer>
</body>
</html>
`;
}
