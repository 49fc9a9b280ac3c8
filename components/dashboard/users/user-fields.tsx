import { Field, Select, TextInput } from '#components/ui/field.tsx';
import type { User, UserRole } from '#domain/users/types';
import { langs } from '#lib/lang';

const roles: UserRole[] = ['reporter', 'editor', 'chief', 'admin'];

type Props = { words: (key: string) => string; roleName: (role: UserRole) => string; person?: User };

/** What an admin sets of a user: name, e-mail, role, language of the desk. */
export function UserFields({ words: t, roleName, person }: Props) {
  return (
    <>
      {person?.authorId != null && <input type="hidden" name="authorId" value={person.authorId} />}
      <Field id="name" label={t('name')}>
        <TextInput name="name" required maxLength={100} defaultValue={person?.name} autoComplete="off" />
      </Field>
      <Field id="email" label={t('email')}>
        <TextInput name="email" type="email" required maxLength={200} defaultValue={person?.email} autoComplete="off" />
      </Field>
      <Field id="role" label={t('role')} hint={t('roleHint')}>
        <Select
          name="role"
          defaultValue={person?.role ?? 'reporter'}
          options={roles.map((role) => ({ value: role, label: roleName(role) }))}
        />
      </Field>
      <Field id="lang" label={t('lang')}>
        <Select
          name="lang"
          defaultValue={person?.lang ?? 'kk'}
          options={langs.map((lang) => ({ value: lang, label: t(`langs.${lang}`) }))}
        />
      </Field>
    </>
  );
}
