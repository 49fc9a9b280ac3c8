/** How to answer: a link for what looks like an address or a number, text for anything else. */
export function LetterContact({ contact, none }: { contact: string; none: string }) {
  if (contact === '') return <>{none}</>;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  if (/^\+?[\d\s()-]{5,30}$/.test(contact)) return <a href={`tel:${contact.replaceAll(/[^\d+]/g, '')}`}>{contact}</a>;
  return <>{contact}</>;
}
