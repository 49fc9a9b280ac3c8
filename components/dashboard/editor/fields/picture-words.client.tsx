'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, TextArea, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Lang } from '#lib/lang';
import { namePicture, type Said } from '../autosave/name-picture.ts';
import type { PictureInfo } from '../extensions/lookups.ts';
import styles from './fields.module.css';

type Props = { mediaId: number; picture: PictureInfo; lang: Lang; onSaved: (picture: PictureInfo) => void };

/** Alternative text and credit of a picture in the language of the article; saved in the library, for every page that shows it. */
export function PictureWords({ mediaId, picture, lang, onSaved }: Props) {
  const t = useTranslations('Media');
  const e = useTranslations('Editor');
  const { alt, credit } = picture;
  const [isOpen] = useState(alt === '' || credit === '');
  const [edits, setEdits] = useState<{ alt?: string; credit?: string }>({});
  const [said, setSaid] = useState<Said>('nothing');
  const written = { alt, credit, ...edits };
  const isChanged = written.alt !== alt || written.credit !== credit;
  useLeaveGuard(isChanged ? 'waiting' : 'nothing', useTranslations('Shell')('leave'));
  const write = (part: typeof edits) => {
    setEdits({ ...edits, ...part });
    setSaid('nothing');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaid('saving');
    const answer = await namePicture(mediaId, { lang, ...written });
    setSaid(answer);
    if (answer !== 'saved') return;
    onSaved({ ...picture, ...written });
    setEdits((newest) => (newest === edits ? {} : newest));
  };
  return (
    <details className={styles.words} open={isOpen}>
      <summary>{e('hero.words')}</summary>
      <form onSubmit={save} className={styles.fields}>
        <Field id="hero-alt" label={t('words.alt')} hint={t('words.altHint')}>
          <TextArea
            lang={lang}
            value={written.alt}
            maxLength={500}
            onChange={(event) => write({ alt: event.target.value })}
          />
        </Field>
        <Field id="hero-credit" label={e('field.photoCredit')}>
          <TextInput
            lang={lang}
            value={written.credit}
            maxLength={300}
            onChange={(event) => write({ credit: event.target.value })}
          />
        </Field>
        <Told said={said} />
        <Button disabled={said === 'saving' || !isChanged}>{t('words.save')}</Button>
      </form>
    </details>
  );
}

/** What became of it; what was typed stays in the form whatever it was. */
function Told({ said }: { said: Said }) {
  const t = useTranslations('Media');
  const e = useTranslations('Editor');
  if (said === 'nothing' || said === 'saving') return null;
  if (said === 'saved') return <Notice tone="good">{t('words.saved')}</Notice>;
  return <Notice tone="bad">{said === 'unreachable' ? e('unreachable.title') : said.refusal}</Notice>;
}
