import type { Localized } from '#lib/lang';

type Named = { slug: string; name: Localized };

const named = (slug: string, kk: string, ru: string): Named => ({ slug, name: { kk, ru } });

/** The rubrics a new newsroom begins with, in the order of the navigation; the first one shows everything. */
export const starterRubrics: Named[] = [
  named('zhanalyqtar', 'Жаңалықтар', 'Новости'),
  named('zhastar', 'Жастар', 'Молодёжь'),
  named('qogam', 'Қоғам', 'Общество'),
  named('aleumet', 'Әлеумет', 'Социум'),
  named('bilik', 'Билік', 'Власть'),
  named('auyl', 'Ауыл', 'Село'),
  named('bilim', 'Білім', 'Образование'),
  named('madeniet', 'Мәдениет', 'Культура'),
  named('rukhaniyat', 'Руханият', 'Наследие'),
  named('sport', 'Спорт', 'Спорт'),
  named('ekonomika', 'Экономика', 'Экономика'),
  named('pikir', 'Пікір', 'Мнения'),
];

/** Which of them is that of opinions. */
export const opinionSlug = 'pikir';

/** Taraz and the ten districts of Zhambyl region, the country, the world. */
export const starterPlaces: Named[] = [
  named('taraz', 'Тараз қаласы', 'Тараз'),
  named('bayzaq', 'Байзақ ауданы', 'Байзакский район'),
  named('zhambyl', 'Жамбыл ауданы', 'Жамбылский район'),
  named('zhualy', 'Жуалы ауданы', 'Жуалынский район'),
  named('qorday', 'Қордай ауданы', 'Кордайский район'),
  named('merki', 'Меркі ауданы', 'Меркенский район'),
  named('moyynqum', 'Мойынқұм ауданы', 'Мойынкумский район'),
  named('sarysu', 'Сарысу ауданы', 'Сарысуский район'),
  named('talas', 'Талас ауданы', 'Таласский район'),
  named('t-rysqulov', 'Т. Рысқұлов ауданы', 'район Т. Рыскулова'),
  named('shu', 'Шу ауданы', 'Шуский район'),
  named('qazaqstan', 'Қазақстан', 'Казахстан'),
  named('alem', 'Әлем', 'Мир'),
];
