import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryEntry } from './library-entry.ts';
import styles from './media-picker.module.css';
import type { Library } from './use-library.ts';

type Props = { library: Library; chosen: LibraryEntry[]; isMany: boolean; pick: (item: LibraryEntry) => void };

/** What the library found, as buttons whose names stand below the pictures; more comes on request. */
export function PickerGrid({ library, chosen, isMany, pick }: Props) {
  const t = useTranslations('Media');
  const { state, hasMore, more } = library;
  // A picture of the demo newsroom has no file until it is drawn.
  const items = library.items.filter((item) => item.url !== '');
  if (state === 'failed') return <Notice tone="bad">{t('picker.failed')}</Notice>;
  if (items.length === 0 && state === 'ready') return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return (
    <div className={styles.scroll} aria-busy={state === 'loading'}>
      <ul className={styles.grid}>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={styles.tile}
              data-kind={item.kind}
              aria-pressed={isMany ? chosen.some((each) => each.id === item.id) : undefined}
              onClick={() => pick(item)}
            >
              {item.kind === 'picture' && (
                <img src={item.thumb ?? item.url} alt="" loading="lazy" style={{ backgroundColor: item.color }} />
              )}
              <span>{nameOf(item)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button type="button" onClick={more}>
          {t('picker.more')}
        </Button>
      )}
    </div>
  );
}

/** People know a document by its file, a picture by what it shows. */
function nameOf({ kind, name, alt, caption }: LibraryEntry): string {
  return kind === 'document' ? name : alt || caption || name;
}
