import type { LibraryEntry } from '#components/dashboard/media/library-entry.ts';
import { mayEditMedia } from '#domain/media/policy';
import { lackingWords } from '#domain/media/rules';
import type { LibraryItem, MediaVariant } from '#domain/media/types';
import type { SignedIn } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { mediaName } from './media-name.ts';

/** What the browser side of the desk is told of a picture or document, and whether this person may describe it; its words are in `lang`. */
export function libraryEntry(
  { actor, user }: Pick<SignedIn, 'actor' | 'user'>,
  item: LibraryItem,
  lang: Lang,
): LibraryEntry {
  const { id, kind, state, width, height, color, alt, caption, credit, variants } = item;
  const file = fileOf(variants, 800);
  return {
    ...{ id, kind, state, name: mediaName(item, user.lang), width, height, color },
    url: file ? `/media/${file.path}` : '',
    thumb: kind === 'picture' && file ? `/media/${fileOf(variants, 400)?.path}` : null,
    ...{ alt: alt[lang], caption: caption[lang], credit: credit[lang], ...lackingWords(item) },
    mayEdit: mayEditMedia(actor, item),
  };
}

/** The file in the picture's own shape nearest to a width; browsers of the desk all read JPEG, which is there first. */
function fileOf(variants: MediaVariant[], width: number): MediaVariant | undefined {
  return variants
    .filter((variant) => variant.crop === 'full' && (variant.format === 'jpeg' || variant.format === 'pdf'))
    .sort((a, b) => Math.abs(a.width - width) - Math.abs(b.width - width))[0];
}
