/** The links of a folder's page, as web servers make it when they list a folder. */

const LINK = /<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;

const decoded = (text: string): string => text.replaceAll('&amp;', '&');

/**
 * What a page links to directly below its own address: files, and folders ending in `/`. Links elsewhere, and those that
 * sort the page anew, are none.
 */
export function linksBelow(html: string, page: string): readonly string[] {
  const base = new URL('.', page);
  const targets = [...html.matchAll(LINK)].flatMap((match) => {
    const href = decoded(match[1] ?? match[2] ?? match[3] ?? '');
    const url = URL.parse(href, base);
    if (url === null || url.search !== '' || url.origin !== base.origin) return [];
    const below = url.pathname.startsWith(base.pathname) && url.pathname !== base.pathname;
    const name = url.pathname.slice(base.pathname.length);
    return below && /^[^/]+\/?$/u.test(name) ? [decodeURIComponent(name)] : [];
  });
  return [...new Set(targets)].sort();
}
