import { isLocalAddress } from '#lib/local-site';

/** Whether the paper runs on this machine for trying it out: only there the demo accounts open anything. */
export function isLocalSite(): boolean {
  return isLocalAddress(process.env.SITE_URL ?? '');
}
