/** The groups of an IPv6 address that name a network. The customer of the network chooses the others at will. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;
/** An IPv4 address written as an IPv6 one. */
const MAPPED = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** All groups of an address, with `::` written out. An empty group, before or behind it, is another zero. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':');
  if (tail === undefined) return before;
  const after = tail.split(':');
  const zeros = Math.max(0, GROUPS - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}

/**
 * The key under which requests are counted together: an IPv4 address, or the /64 network of an IPv6 address, since
 * whoever has one address of a network has 2^64.
 * @param address as Cloudflare gives it; null where it gives none.
 */
export function clientKey(address: string | null): string {
  if (address === null || address === '') return 'unknown';
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const network = groupsOf(address).slice(0, NETWORK_GROUPS);
  return `${network.map((group) => group.toLowerCase().replace(/^0+/, '') || '0').join(':')}::/64`;
}
