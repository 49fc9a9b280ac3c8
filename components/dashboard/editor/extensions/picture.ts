import { mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core';
import type { Lookups } from './lookups.ts';
import type { Say } from './words.ts';

type Options = { lookups: Lookups | null; say: Say };

const mediaId = {
  default: 0,
  parseHTML: (element: HTMLElement) => Number(element.dataset.media),
  renderHTML: (attributes: Record<string, unknown>) => ({ 'data-media': attributes.mediaId }),
};

const options = (): Options => ({ lookups: null, say: (key) => key });

/** A picture of the library; the text in it is its caption in this article. */
export const Picture = Node.create<Options>({
  name: 'picture',
  group: 'block',
  content: 'text*',
  marks: '',
  draggable: true,
  isolating: true,
  addOptions: options,
  addAttributes: () => ({ mediaId }),
  parseHTML: () => [{ tag: 'figure[data-picture]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-picture': '' }),
    ['figcaption', 0],
  ],
  addNodeView() {
    return pictureView(this.options);
  },
});

export const GalleryPicture = Picture.extend({
  name: 'galleryPicture',
  group: '',
  parseHTML: () => [{ tag: 'figure[data-gallery-picture]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-gallery-picture': '' }),
    ['figcaption', 0],
  ],
});

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'galleryPicture+',
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-gallery]' }],
  renderHTML: () => ['section', { 'data-gallery': '' }, 0],
});

function pictureView({ lookups, say }: Options): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('figure');
    const image = document.createElement('img');
    const contentDOM = document.createElement('figcaption');
    const credit = document.createElement('small');
    credit.contentEditable = 'false';
    image.draggable = false;
    dom.append(image, contentDOM, credit);
    const draw = () => {
      const picture = lookups?.picture(node);
      image.src = picture?.src ?? '';
      image.width = picture?.width ?? 3;
      image.height = picture?.height ?? 2;
      image.alt = picture?.alt || say('noAlt');
      credit.textContent = picture?.credit || say('noCredit');
    };
    draw();
    const stop = lookups?.listen(draw);
    return {
      dom,
      contentDOM,
      update: (next) => next.type === node.type && next.attrs.mediaId === node.attrs.mediaId,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy: () => stop?.(),
    };
  };
}
