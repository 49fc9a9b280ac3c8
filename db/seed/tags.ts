import type { SeedTag } from './types.ts';

/** Tags of the demo newsroom: topics, then events, each in the order of the Kazakh alphabet. */
export const tags: SeedTag[] = [
  { slug: 'dastur', kind: 'topic', name: { kk: 'Дәстүр', ru: 'Традиции' } },
  { slug: 'densaulyq', kind: 'topic', name: { kk: 'Денсаулық', ru: 'Здоровье' } },
  { slug: 'eriktiler', kind: 'topic', name: { kk: 'Еріктілер', ru: 'Волонтёры' } },
  { slug: 'zhas-kasipker', kind: 'topic', name: { kk: 'Жас кәсіпкер', ru: 'Молодой предприниматель' } },
  { slug: 'sport-zhas', kind: 'topic', name: { kk: 'Жастар спорты', ru: 'Молодёжный спорт' } },
  { slug: 'kino', kind: 'topic', name: { kk: 'Кино', ru: 'Кино' } },
  { slug: 'koliq', kind: 'topic', name: { kk: 'Көлік', ru: 'Транспорт' } },
  { slug: 'kitap', kind: 'topic', name: { kk: 'Кітап', ru: 'Книги' } },
  { slug: 'qarzhy', kind: 'topic', name: { kk: 'Қаржы', ru: 'Финансы' } },
  { slug: 'mektep', kind: 'topic', name: { kk: 'Мектеп', ru: 'Школа' } },
  { slug: 'muzyka', kind: 'topic', name: { kk: 'Музыка', ru: 'Музыка' } },
  { slug: 'robottekhnika', kind: 'topic', name: { kk: 'Робот техникасы', ru: 'Робототехника' } },
  { slug: 'student', kind: 'topic', name: { kk: 'Студент', ru: 'Студенты' } },
  { slug: 'talas-ozeni', kind: 'topic', name: { kk: 'Талас өзені', ru: 'Река Талас' } },
  { slug: 'tarikh', kind: 'topic', name: { kk: 'Тарих', ru: 'История' } },
  { slug: 'teatr', kind: 'topic', name: { kk: 'Театр', ru: 'Театр' } },
  { slug: 'tekhnologiya', kind: 'topic', name: { kk: 'Технология', ru: 'Технологии' } },
  { slug: 'togyzqumalaq', kind: 'topic', name: { kk: 'Тоғызқұмалақ', ru: 'Тогызкумалак' } },
  { slug: 'til', kind: 'topic', name: { kk: 'Тіл', ru: 'Язык' } },
  { slug: 'uly-zhibek-zholy', kind: 'topic', name: { kk: 'Ұлы Жібек жолы', ru: 'Великий шёлковый путь' } },
  { slug: 'sharuashylyq', kind: 'topic', name: { kk: 'Шаруашылық', ru: 'Сельское хозяйство' } },
  { slug: 'ekologiya', kind: 'topic', name: { kk: 'Экология', ru: 'Экология' } },
  { slug: 'qogamdyq-tyndau', kind: 'event', name: { kk: 'Қоғамдық тыңдау', ru: 'Общественные слушания' } },
];
