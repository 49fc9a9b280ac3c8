const lower = 'а-яёәғқңөұүһі';
const upper = 'А-ЯЁӘҒҚҢӨҰҮҺІ';
const anyGlue = new RegExp(
  `[${lower}][,;:][${lower}${upper}A-Za-z]|[${lower}a-z)\\d?!][${upper}][${lower}]|[${lower}][A-Za-z]|[a-z][${lower}]|[${lower}\\d]\\.[${upper}]|[${lower}]\\d| [,;.](?:\\s|$)|[.!?] ?,[${upper}]|[${lower}a-z]\\([${lower}]`,
);

const openers =
  'Ранее|Вчера|Сегодня|Напомним|Отметим|Фото|Также|Сообщается|Кроме|Новость|Следите|Подписывайтесь|Алайда|Сондай|Еске|Айта';

/** Each pattern captures the sign after which a space was lost with a link, a caption or a line break. */
const rules: { pattern: RegExp; precededBy?: RegExp }[] = [
  { pattern: new RegExp(`([${lower}]{2}[,;:])(?=[${lower}${upper}A-Za-z])`, 'g') },
  { pattern: new RegExp(`([${lower}][?!])(?=[${upper}][${lower}])`, 'g') },
  {
    pattern: new RegExp(`([${lower}]\\.)(?=[${upper}][${lower}])`, 'g'),
    precededBy: new RegExp(`(?<![${lower}${upper}])(?!просп|респ|корп|проф)[${lower}]{3,}$`),
  },
  { pattern: new RegExp(`(\\d\\.)(?=[${upper}][${lower}]{2})`, 'g'), precededBy: /[^\n\d]\s?\d{1,3}$/ },
  {
    pattern: new RegExp(`([${lower}])(?=[${upper}][${lower}])`, 'g'),
    precededBy: new RegExp(`(?<![${lower}${upper}])[${lower}]{2,}$`),
  },
  { pattern: new RegExp(`([${lower}${upper}]{3})(?=(?:${openers})(?![${lower}]))`, 'g') },
  { pattern: new RegExp(`(?<![${lower}${upper}])(Ранее|Вчера|Сегодня|Напомним)(?=[${upper}][${lower}])`, 'g') },
  { pattern: new RegExp(`([a-z])(?=[${upper}][${lower}]{2})`, 'g'), precededBy: /[A-Za-z.]{2}$/ },
  { pattern: new RegExp(`(\\.(?:kz|ru|com|org|net))(?=[${lower}])`, 'g') },
  {
    pattern: new RegExp(
      `([${lower}])(?=[A-Za-z]*[bdfghjklqrsvwzDFGJLNQRSUVWZ][A-Za-z]*[A-Za-z.]{2})(?=[A-Za-z]{3})`,
      'g',
    ),
    precededBy: new RegExp(`[${lower}]{2}$`),
  },
  { pattern: new RegExp(`([${lower}a-z])(?=\\([${lower}]{4,} )`, 'g') },
  { pattern: new RegExp(`(\\))(?=[${upper}][${lower}])`, 'g') },
  { pattern: new RegExp(`(\\d)(?=[${upper}][${lower}])`, 'g'), precededBy: /(?:\d:\d|\b\d{3})$/ },
  {
    pattern: new RegExp(`([${lower}])(?=\\d{2})`, 'g'),
    precededBy: new RegExp(`(?<![${lower}${upper}-])[${lower}]{4,}$`),
  },
];

/** Puts back spaces lost when links and captions were cut out of a page; `count` is how many. Names like «ҚазАқпарат» stay. */
export function restoreSpaces(text: string): { text: string; count: number } {
  if (!anyGlue.test(text)) return { text, count: 0 };
  let count = 0;
  let result = text;
  for (const { pattern, precededBy } of rules) {
    result = result.replace(pattern, (whole: string, _sign: string, offset: number, all: string) => {
      if (precededBy && !precededBy.test(all.slice(Math.max(0, offset - 24), offset))) return whole;
      count++;
      return `${whole} `;
    });
  }
  result = result.replace(/([.!?]) ?,(?=\p{Lu})/gu, (_whole, sign: string) => {
    count++;
    return `${sign} `;
  });
  result = result.replace(/ +([,;]|\.(?!\.))(?=\s|$)/g, (_whole, sign: string) => {
    count++;
    return sign;
  });
  return { text: result, count };
}
