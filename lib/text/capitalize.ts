/** The text with its first letter as a capital, for a line that begins with a month or a weekday; і becomes І, и becomes И. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
