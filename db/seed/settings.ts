import type { SiteSettings } from '#domain/settings/types';

/** Identity of the demo paper; registration, telephones, addresses and persons are samples. */
export const settings: SiteSettings = {
  name: { kk: 'Arainfo', ru: 'Arainfo' },
  tagline: { kk: 'жастарға арналған басылым', ru: 'издание для молодёжи' },
  motto: { kk: 'Ары таза жастың таңы арайлы', ru: 'Чистая честь — ясный рассвет' },
  owner: { kk: '«Арай Медиа» ЖШС (үлгі)', ru: 'ТОО «Арай Медиа» (образец)' },
  editor: { kk: 'Гүлжан Қонысбаева', ru: 'Гульжан Конысбаева' },
  certificate: {
    kk: '№ KZ00VPY00000000 (үлгі), 2026 жылғы 5 қаңтарда берілген',
    ru: '№ KZ00VPY00000000 (образец), выдано 5 января 2026 года',
  },
  address: { kk: 'Тараз қ., Үлгі көшесі, 1, 080000', ru: '080000, г. Тараз, ул. Улги, 1' },
  phone: '+7 (7262) 00-00-01',
  email: 'redaksiya@arainfo.example',
  periodicity: {
    kk: 'сайт күн сайын жаңарады, газет аптасына бір рет, бейсенбіде шығады',
    ru: 'сайт обновляется ежедневно, газета выходит раз в неделю, по четвергам',
  },
  mastheadFace: 'literata',
  printing: {
    kk: '«Үлгі баспаханасы» ЖШС (үлгі), таралымы 1 500 дана',
    ru: 'ТОО «Типография Улги» (образец), тираж 1 500 экземпляров',
  },
  funding: {
    kk: 'жазылым мен жарнама (үлгі)',
    ru: 'подписка и реклама (образец)',
  },
  ageMark: '12+',
  socials: {
    telegram: 'https://arainfo.example/telegram',
    instagram: 'https://arainfo.example/instagram',
  },
};
