/** Letters of one sound or one key apart in meaning: they are taken for each other more easily. */
const alike = ['еиіыэ', 'аәя', 'оөуұүю', 'кқг', 'гғ', 'нң', 'хһ', 'шщ', 'дт', 'бп', 'зс'];

const costs = {
  swapped: 0.7,
  doubled: 0.7,
  single: 0.8,
  left: 0.9,
  added: 0.9,
  alike: 0.8,
  other: 1,
  firstLetter: 0.3,
};

/** How unlikely it is that who typed `typed` meant `spelling`, which is one letter away: hands swap and double letters before they take others. */
export function slipCost(typed: string, spelling: string): number {
  let at = 0;
  while (at < typed.length && typed.charAt(at) === spelling.charAt(at)) at += 1;
  const isFirst = at === 0 ? costs.firstLetter : 0;
  const [letter, meant] = [typed.charAt(at), spelling.charAt(at)];
  if (typed.length > spelling.length) return isFirst + (isBesideItself(typed, at) ? costs.doubled : costs.added);
  if (typed.length < spelling.length) return isFirst + (isBesideItself(spelling, at) ? costs.single : costs.left);
  if (typed.charAt(at + 1) === meant && spelling.charAt(at + 1) === letter && letter !== meant)
    return isFirst + costs.swapped;
  return isFirst + (alike.some((group) => group.includes(letter) && group.includes(meant)) ? costs.alike : costs.other);
}

/** The first place that differs lies behind a doubled letter. */
function isBesideItself(longer: string, at: number): boolean {
  return longer.charAt(at) === longer.charAt(at - 1) && at > 0;
}
