'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { CreditRole } from '#domain/articles/types';
import type { Lang } from '#lib/lang';
import { SearchPicker } from '../dialogs/search-picker.client.tsx';
import type { CreditDraft, EditorServices } from '../editor-types.ts';
import styles from './fields.module.css';

type Props = {
  credits: CreditDraft[];
  lang: Lang;
  search: EditorServices['searchAuthors'];
  onChange: (credits: CreditDraft[]) => void;
};

const roles: CreditRole[] = ['author', 'photographer', 'translator'];

/** Who is credited, as what; a translator only in the language of this text. */
export function CreditFields({ credits, lang, search, onChange }: Props) {
  const t = useTranslations('Editor');
  const find = useCallback((text: string) => search(text, lang), [search, lang]);
  const shown = credits
    .map((credit, index) => ({ credit, index }))
    .filter(({ credit }) => credit.lang !== otherOf(lang));
  const change = (at: number, role: CreditRole) =>
    onChange(credits.map((credit, index) => (index === at ? { ...credit, role, lang: langOf(role, lang) } : credit)));
  return (
    <>
      <ul className={styles.chosen}>
        {shown.map(({ credit, index }) => (
          <li key={`${credit.authorId} ${credit.role} ${credit.lang}`}>
            {credit.name}
            <select
              aria-label={t('credit.role', { name: credit.name })}
              value={credit.role}
              onChange={(event) => change(index, roles.find((role) => role === event.target.value) ?? 'author')}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`credit.${role}`)}
                </option>
              ))}
            </select>
            <Button
              type="button"
              kind="quiet"
              aria-label={t('remove', { name: credit.name })}
              onClick={() => onChange(credits.filter((_, other) => other !== index))}
            >
              {'×'}
            </Button>
          </li>
        ))}
      </ul>
      <SearchPicker
        label={t('field.addAuthor')}
        search={find}
        onChoose={({ id, name }) => {
          const isThere = credits.some((credit) => credit.authorId === id && credit.role === 'author');
          if (!isThere) onChange([...credits, { authorId: id, name, role: 'author', lang: null }]);
        }}
      />
    </>
  );
}

function langOf(role: CreditRole, lang: Lang): Lang | null {
  return role === 'translator' ? lang : null;
}

function otherOf(lang: Lang): Lang {
  return lang === 'kk' ? 'ru' : 'kk';
}
