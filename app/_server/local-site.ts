/** Whether the paper runs on this machine for trying it out: only there the demo accounts open anything. */
export function isLocalSite(): boolean {
  const { SITE_URL: url = '' } = process.env;
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
