/** Groups of an IPv6 address that a network is given; what follows its customer chooses at will. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;
/** An IPv4 address written as an IPv6 one. */
const MAPPED = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** All groups of an address, `::` written out. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Math.max(0, GROUPS - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}

/**
 * Whose requests are counted together: an IPv4 address, or the /64 network of an IPv6 one, since who has one address of it
 * has 2^64.
 * @param address as Cloudflare tells it; null where it does not.
 */
export function clientKey(address: string | null): string {
  if (address === null || address === '') return 'unknown';
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const network = groupsOf(address).slice(0, NETWORK_GROUPS);
  return `${network.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
