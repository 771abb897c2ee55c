/** Reads the links of the page that a web server makes to list a folder. */

const LINK = /<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;

/** A link whose escapes are none leads nowhere. */
function unescaped(name: string): readonly string[] {
  try {
    return [decodeURIComponent(name)];
  } catch {
    return [];
  }
}

const decoded = (text: string): string => text.replaceAll('&amp;', '&');

/**
 * The links of a page to files and folders directly below its own address; folders end in `/`. Other links are left
 * out, such as those that sort the page.
 */
export function linksBelow(html: string, page: string): readonly string[] {
  const base = new URL('.', page);
  const targets = [...html.matchAll(LINK)].flatMap((match) => {
    const href = decoded(match[1] ?? match[2] ?? match[3] ?? '');
    const url = URL.parse(href, base);
    if (url === null || url.search !== '' || url.origin !== base.origin) return [];
    const below = url.pathname.startsWith(base.pathname) && url.pathname !== base.pathname;
    const name = url.pathname.slice(base.pathname.length);
    return below && /^[^/]+\/?$/u.test(name) ? unescaped(name) : [];
  });
  return [...new Set(targets)].sort();
}
