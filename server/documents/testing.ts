import { insertMedia } from '#domain/media/commands/insert-media';
import { now, system } from '#domain/testing';

let count = 0;

/** For tests: a picture whose JPEG of 1,200 pixels is `/media/{name}-1200.jpg`, with a text as its words in both languages. */
export async function newPicture(name: string, words = ''): Promise<number> {
  count += 1;
  const file = { crop: 'full', format: 'jpeg', height: 800 } as const;
  const nothing = { caption: '', credit: '', source: '' };
  const { id } = await insertMedia(
    system,
    {
      ...{ hash: count.toString(16).padStart(64, '0'), kind: 'picture', state: 'ready', mime: 'image/jpeg' },
      ...{
        fileName: `${name}.jpg`,
        bytes: 1,
        width: 1_600,
        height: 1_067,
        color: '#000000',
        focal: { x: 0.5, y: 0.5 },
      },
      ...{ words: { alt: words, caption: words, credit: words, licence: '', source: '' }, found: nothing },
      variants: [1_200, 1_600].map((width) => ({ ...file, width, path: `${name}-${width}.jpg` })),
    },
    now,
  );
  return id;
}
