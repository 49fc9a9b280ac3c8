import type { LetterStatus } from '#db/schema/sqlite/inbox';
import type { UserRole } from '#db/schema/sqlite/users';
import type { Lang } from '#lib/lang';

export type SeedLetter = {
  lang: Lang;
  name: string;
  contact: string;
  subject: string;
  text: string;
  status: LetterStatus;
  hoursAgo: number;
  /** Who of the demo accounts works on it; null for nobody. */
  assignee: UserRole | null;
  /** What the desk noted on it; '' for nothing. */
  note: string;
};

/** Letters of made-up readers, newest first. */
export const letters: SeedLetter[] = [
  {
    ...{ lang: 'kk', name: 'Ержан Тілеу', contact: '+7 700 000 00 11', subject: 'Аялдамада жарық жоқ', status: 'new' },
    text: 'Армысыздар! Біздің мөлтек ауданның соңғы аялдамасында екі аптадан бері шам жанбайды. Кешкі сабақтан кейін балалар қараңғыда тұрады.\n\nӘкімдікке жаздық, «қаралады» деген жауап қана келді. Осыны көтерсеңіздер екен.',
    ...{ hoursAgo: 2, assignee: null, note: '' },
  },
  {
    ...{ lang: 'ru', name: 'Ольга Ким', contact: 'olga@example.kz', subject: 'Опечатка в имени', status: 'new' },
    text: 'Здравствуйте! В материале о школьном ансамбле имя нашего педагога написано с ошибкой: правильно Сауле, а не Салуе. Поправьте, пожалуйста, родители уже спрашивают.',
    ...{ hoursAgo: 7, assignee: null, note: '' },
  },
  {
    ...{
      lang: 'kk',
      name: 'Аяулым Сапар',
      contact: 'ayaulym@example.kz',
      subject: 'Волонтёрлар туралы',
      status: 'open',
    },
    text: 'Мектебімізде жиырма оқушы сенбі сайын жалғыз тұратын қарттарға көмектеседі: отын жарады, дәрі әкеледі. Тілші келсе, қуана қарсы алар едік. Суреттеріміз де бар.',
    ...{ hoursAgo: 26, assignee: 'editor', note: 'Аяулыммен сөйлестім: сенбіде таңғы онда жиналады. Фотограф керек.' },
  },
  {
    ...{ lang: 'ru', name: 'Руслан', contact: '', subject: '', status: 'open' },
    text: 'Почему на сайте нет расписания пригородных автобусов? В прошлом году оно было в газете, вырезали и повесили на холодильник.',
    ...{ hoursAgo: 49, assignee: 'chief', note: '' },
  },
  {
    ...{ lang: 'kk', name: 'Гүлнар апай', contact: '+7 700 000 00 12', subject: 'Газетке жазылу', status: 'answered' },
    text: 'Қағаз газетті ауылға қалай алдырамын? Пошта бөлімшесінде «индексін біліп кел» дейді.',
    ...{ hoursAgo: 75, assignee: 'editor', note: 'Жазылу бетінің сілтемесін жібердім.' },
  },
  {
    ...{
      lang: 'ru',
      name: 'Данияр Ашимов',
      contact: 'daniyar@example.kz',
      subject: 'Спасибо за очерк',
      status: 'closed',
    },
    text: 'Прочитал про мастера, который делает домбры. Отвёз ему сына, теперь учимся вместе. Пишите ещё о таких людях.',
    ...{ hoursAgo: 120, assignee: null, note: '' },
  },
  {
    ...{ lang: 'ru', name: 'Промо', contact: 'promo@example.com', subject: 'Продвижение сайта', status: 'spam' },
    text: 'Выведем ваш сайт на первое место за три дня. Оплата после результата. Ответьте на это письмо.',
    ...{ hoursAgo: 130, assignee: null, note: '' },
  },
];
