const usable = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|webp|gif|avif)[;,])/i;
const isSpacer = (address: string) => /^data:image\/gif/i.test(address) && address.length < 200;

/** Where the file of a pasted picture is: pages that load pictures late keep it in other attributes. Null where it cannot be had. */
export function pictureAddress(image: Element): string | null {
  const named = ['src', 'data-src', 'data-original', 'data-lazy-src'].map((name) => image.getAttribute(name));
  const sets = [image, ...(image.parentElement?.querySelectorAll(':scope > source') ?? [])];
  const widest = sets.map((element) => widestOf(element.getAttribute('srcset') ?? element.getAttribute('data-srcset')));
  const addresses = [...named, ...widest].map((address) => (address ?? '').trim().replace(/^\/\//, 'https://'));
  return addresses.find((address) => usable.test(address) && !isSpacer(address)) ?? null;
}

/** Whether a picture stands on the disk of who copied, or in the program it was copied from. */
export function isLostPicture(image: Element): boolean {
  return /^(?:file|cid|blob|webkit-fake-url):/i.test(image.getAttribute('src')?.trim() ?? '');
}

/** The last of «a.jpg 400w, b.jpg 800w» by its number. */
function widestOf(set: string | null): string | null {
  const offers = (set ?? '').split(/,\s+/).map((offer) => offer.trim().split(/\s+/));
  const [best] = offers.sort((a, b) => Number.parseFloat(b[1] ?? '1') - Number.parseFloat(a[1] ?? '1'));
  return best?.[0] || null;
}
