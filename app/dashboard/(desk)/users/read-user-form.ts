import type { UserFields, UserRole } from '#domain/users/types';
import { isLang } from '#lib/lang';

/** The fields of a user as a form sends them; what does not fit is refused by the command. */
export function readUserForm(form: FormData): UserFields {
  const lang = form.get('lang');
  const authorId = Number(form.get('authorId') || 0);
  return {
    email: String(form.get('email') ?? ''),
    name: String(form.get('name') ?? ''),
    role: String(form.get('role') ?? '') as UserRole,
    lang: isLang(lang) ? lang : 'kk',
    authorId: authorId > 0 ? authorId : null,
  };
}
