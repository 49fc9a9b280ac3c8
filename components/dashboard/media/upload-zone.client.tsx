'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { UploadedFile } from './upload-file.ts';
import { UploadList } from './upload-list.tsx';
import styles from './upload-zone.module.css';
import { useUploads } from './use-uploads.ts';

type Props = {
  /** Words of the answers are in this language. */
  lang: string;
  onUploaded: (uploaded: UploadedFile) => void;
  /** Where the page of a file may be opened in place of this one. */
  isLinked?: boolean;
  /** Which files are offered to be chosen; absent: all the library takes. */
  only?: 'picture' | 'document';
  /** Files somebody pasted or dropped elsewhere, sent as soon as this appears. */
  initialFiles?: File[];
};

/** HEIC is left out on purpose: iPhones then hand over a JPEG. */
const pictures = 'image/jpeg,image/png,image/webp,image/avif,image/gif';
const documents = 'application/pdf';
const kinds = {
  all: { accept: `${pictures},${documents}`, limits: 'upload.limits' },
  picture: { accept: pictures, limits: 'upload.limitsPictures' },
  document: { accept: documents, limits: 'upload.limitsDocuments' },
} as const;

/** Takes files by choice, drop, paste and camera, many at once, and shows how far each is. */
export function UploadZone({ lang, onUploaded, only, initialFiles, isLinked = false }: Props) {
  const t = useTranslations('Media');
  const { lines, add, drop, dropTaken } = useUploads({ lang, onUploaded });
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  usePastedFiles(add);
  useFirstFiles(initialFiles, add);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    add([...event.dataTransfer.files]);
  };
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over);
  };
  const { accept, limits } = kinds[only ?? 'all'];
  return (
    <section
      className={styles.zone}
      data-over={isOver || undefined}
      aria-label={t('upload.title')}
      onDragOver={(event) => mark(event, true)}
      onDragLeave={(event) => mark(event, false)}
      onDrop={take}
    >
      <div className={styles.buttons}>
        <Button type="button" kind="primary" onClick={() => chooser.current?.click()}>
          {t('upload.choose')}
        </Button>
        {only !== 'document' && (
          <span className={styles.camera}>
            <Button type="button" onClick={() => camera.current?.click()}>
              {t('upload.camera')}
            </Button>
          </span>
        )}
        <p>{t('upload.hint')}</p>
      </div>
      <small>{t(limits)}</small>
      <FileInput input={chooser} accept={accept} add={add} isMany />
      <FileInput input={camera} accept="image/*" add={add} capture="environment" />
      <UploadList {...{ lines, drop, dropTaken, isLinked }} />
    </section>
  );
}

type InputProps = {
  input: React.RefObject<HTMLInputElement | null>;
  accept: string;
  add: (files: File[]) => void;
  isMany?: boolean;
  capture?: 'environment';
};

/** Hidden: its button opens it. Emptied after each choice, so that the same file can be chosen again. */
function FileInput({ input, accept, add, isMany = false, capture }: InputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      tabIndex={-1}
      accept={accept}
      multiple={isMany}
      capture={capture}
      onChange={(event) => {
        add([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = '';
      }}
    />
  );
}

function usePastedFiles(add: (files: File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [add]);
}

function useFirstFiles(files: File[] | undefined, add: (files: File[]) => void): void {
  const taken = useRef<File[] | undefined>(undefined);
  useEffect(() => {
    if (!files || files.length === 0 || taken.current === files) return;
    taken.current = files;
    add(files);
  }, [files, add]);
}
