import ipaddr from 'ipaddr.js';

const globalV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public internet: none of this machine, of a private or carrier's network, link-local, multicast, reserved,
 * or an IPv4 address of those dressed as IPv6 (https://www.iana.org/assignments/iana-ipv4-special-registry, -ipv6-).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const plain = ipaddr.process(bare);
  if (plain.range() !== 'unicast') return false;
  return plain instanceof ipaddr.IPv4 || plain.match(globalV6);
}
