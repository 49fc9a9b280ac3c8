import { getRequestConfig } from 'next-intl/server';
import { isLang } from '#lib/lang';

const messages = {
  kk: () => import('../messages/kk/reader.json'),
  ru: () => import('../messages/ru/reader.json'),
};

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLang(requested) ? requested : 'kk';
  return { locale, timeZone: 'Asia/Almaty', messages: (await messages[locale]()).default };
});
