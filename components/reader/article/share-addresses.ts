/** Where each network takes a link from, as its own documentation says; no identifiers are added. */
export function shareAddresses(url: string, title: string) {
  const link = encodeURIComponent(url);
  const text = encodeURIComponent(title);
  return [
    { network: 'telegram', href: `https://t.me/share/url?url=${link}&text=${text}` },
    { network: 'whatsapp', href: `https://wa.me/?text=${text}%20${link}` },
    { network: 'vk', href: `https://vk.com/share.php?url=${link}` },
    { network: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
  ] as const;
}
