import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { LibraryEntry } from '#components/dashboard/media/library-entry.ts';

/** What the editor shows of a picture in the library. */
export type PictureInfo = {
  /** What the library calls it. */
  name: string;
  src: string;
  width: number;
  height: number;
  alt: string;
  credit: string;
  /** Whether who writes may change its words. */
  mayEdit: boolean;
};

export function pictureInfo(entry: Omit<PictureInfo, 'src'> & Pick<LibraryEntry, 'url'>): PictureInfo {
  const { name, url, width, height, alt, credit, mayEdit } = entry;
  return { name, src: url, width, height, alt, credit, mayEdit };
}

type Listener = () => void;

/** What is known of the pictures and stories a document points to by number; views ask again when something is learnt. */
export class Lookups {
  private readonly pictures = new Map<number, PictureInfo>();
  private readonly stories = new Map<number, string>();
  private readonly listeners = new Set<Listener>();

  constructor(pictures: Record<number, PictureInfo>, stories: Record<number, string>) {
    for (const [id, picture] of Object.entries(pictures)) this.pictures.set(Number(id), picture);
    for (const [id, title] of Object.entries(stories)) this.stories.set(Number(id), title);
  }

  picture(node: DocumentNode): PictureInfo | null {
    return this.pictures.get(Number(node.attrs.mediaId)) ?? null;
  }

  pictureById(mediaId: number): PictureInfo | null {
    return this.pictures.get(mediaId) ?? null;
  }

  storyTitle(storyId: number): string | null {
    return this.stories.get(storyId) ?? null;
  }

  learnPicture(mediaId: number, picture: PictureInfo): void {
    this.pictures.set(mediaId, picture);
    this.tell();
  }

  learnStory(storyId: number, title: string): void {
    this.stories.set(storyId, title);
    this.tell();
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
