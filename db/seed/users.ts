import type { UserRole } from '#db/schema/sqlite/users';

/** One account a role for trying the desk out; refused wherever `SITE_URL` is not this machine. */
export const demoUsers: { role: UserRole; email: string; name: string; author: string | null }[] = [
  { role: 'reporter', email: 'reporter@demo.arainfo.kz', name: 'Айгерім Досанова', author: 'aigerim-dosanova' },
  { role: 'editor', email: 'editor@demo.arainfo.kz', name: 'Мадина Төлеген', author: 'madina-tulegen' },
  { role: 'chief', email: 'chief@demo.arainfo.kz', name: 'Сәуле Нұрлыбай', author: null },
  { role: 'admin', email: 'admin@demo.arainfo.kz', name: 'Тимур Ахмет', author: null },
];

export const demoPassword = 'arai-tangy-2026';
