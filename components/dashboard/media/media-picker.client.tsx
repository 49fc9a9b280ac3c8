'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import type { LibraryEntry } from './library-entry.ts';
import styles from './media-picker.module.css';
import { PickerGrid } from './picker-grid.tsx';
import { UploadZone } from './upload-zone.client.tsx';
import { useLibrary } from './use-library.ts';

export type ChosenMedia = Pick<
  LibraryEntry,
  'id' | 'name' | 'url' | 'width' | 'height' | 'alt' | 'caption' | 'credit' | 'mayEdit'
>;

export type MediaPickerProps = {
  isOpen: boolean;
  /** What is chosen from; absent: pictures. */
  kind?: 'picture' | 'document';
  /** The language of the text the pictures go into: alt, caption and credit come in it. */
  lang: 'kk' | 'ru';
  /** Called with what was chosen, in the order chosen, after `onClose`: where it goes has the focus by then. */
  onChoose: (items: ChosenMedia[]) => void;
  onClose: () => void;
  /** Several at once, for a gallery; otherwise the first click chooses. */
  isMany?: boolean;
  /** Files pasted or dropped into the text: they are uploaded as soon as the dialog opens. */
  initialFiles?: File[];
};

/** A dialog to take pictures or a document out of the library or to upload them into it; what was uploaded can be used at once. */
export function MediaPicker(props: MediaPickerProps) {
  const { isOpen, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && <PickerBody {...props} titleId={titleId} />}
    </dialog>
  );
}

function PickerBody({
  kind = 'picture',
  lang,
  onChoose,
  onClose,
  isMany = false,
  initialFiles,
  titleId,
}: MediaPickerProps & { titleId: string }) {
  const t = useTranslations('Media');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<LibraryEntry[]>([]);
  const library = useLibrary({ kind, search, lang });
  const searchId = useId();
  const finish = (items: LibraryEntry[]) => {
    onClose();
    onChoose(items.map(toChosen));
  };
  const pick = (item: LibraryEntry) => {
    if (!isMany) return finish([item]);
    setChosen((before) =>
      before.some(isSame(item)) ? before.filter((each) => each.id !== item.id) : [...before, item],
    );
  };
  const takeUploaded = (item: LibraryEntry) => {
    library.put(item);
    if (item.kind !== kind) return;
    if (isMany) setChosen((before) => (before.some(isSame(item)) ? before : [...before, item]));
    else if ((initialFiles?.length ?? 0) < 2) finish([item]);
  };
  return (
    <div className={styles.body}>
      <header className={styles.head}>
        <h2 id={titleId}>
          {t(kind === 'document' ? 'picker.titleDocument' : isMany ? 'picker.titleMany' : 'picker.title')}
        </h2>
        <Button type="button" kind="quiet" onClick={onClose}>
          {t('picker.close')}
        </Button>
      </header>
      <UploadZone lang={lang} only={kind} initialFiles={initialFiles} onUploaded={({ item }) => takeUploaded(item)} />
      <Field id={searchId} label={t('search.label')}>
        <TextInput type="search" value={search} onChange={(event) => setSearch(event.target.value)} maxLength={200} />
      </Field>
      <PickerGrid library={library} chosen={chosen} isMany={isMany} pick={pick} />
      {isMany && (
        <footer className={styles.foot}>
          <Button type="button" kind="primary" disabled={chosen.length === 0} onClick={() => finish(chosen)}>
            {t('picker.use', { count: chosen.length })}
          </Button>
        </footer>
      )}
    </div>
  );
}

const isSame = (item: LibraryEntry) => (each: LibraryEntry) => each.id === item.id;

function toChosen({ id, name, url, width, height, alt, caption, credit, mayEdit }: LibraryEntry): ChosenMedia {
  return { id, name, url, width, height, alt, caption, credit, mayEdit };
}
