const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** Whether this public address is this machine: only there demo accounts open anything. False for what is no address. */
export function isLocalAddress(url: string): boolean {
  return URL.canParse(url) && localNames.includes(new URL(url).hostname);
}
