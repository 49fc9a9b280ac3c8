/** The most characters of an address that is kept. */
const maxAddress = 2_000;

/** An address of the web as it is kept: one without a scheme gets https://, '' stays; null for what is no address, or none yet. */
export function webAddress(written: string): string | null {
  const address = written.trim();
  const whole = startsWithHost.test(address) ? `https://${address}` : address;
  if (whole === '') return '';
  return whole.length <= maxAddress && /^https?:\/\/\S+$/i.test(whole) && URL.canParse(whole) ? whole : null;
}

/** «inform.kz», «қазақстан.қаз/жаңалық», «example.com:8080?a=1»; no mailbox. */
const startsWithHost = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d+)?(?:[/?#]\S*)?$/iu;
