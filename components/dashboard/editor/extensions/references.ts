import { mergeAttributes, Node } from '@tiptap/core';
import type { Lookups } from './lookups.ts';
import type { Say } from './words.ts';

type Options = { lookups: Lookups | null; say: Say };

/** A player or a page of another site; the text in it is its title. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  content: 'text*',
  marks: '',
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    url: {
      default: '',
      parseHTML: (element) => element.dataset.embed ?? '',
      renderHTML: (attributes) => ({ 'data-embed': attributes.url }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-embed]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), 0],
});

/** One line that leads to another story. */
export const ReadAlso = Node.create<Options>({
  name: 'readAlso',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ lookups: null, say: (key) => key }),
  addAttributes: () => ({
    storyId: {
      default: 0,
      parseHTML: (element) => Number(element.dataset.story),
      renderHTML: (attributes) => ({ 'data-story': attributes.storyId }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-story]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes],
  addNodeView() {
    const { lookups, say } = this.options;
    return ({ node }) => {
      const dom = document.createElement('p');
      const draw = () => {
        const title = lookups?.storyTitle(Number(node.attrs.storyId));
        dom.textContent = say('readAlsoLine', { title: title ?? `№ ${node.attrs.storyId}` });
      };
      dom.dataset.story = String(node.attrs.storyId);
      draw();
      const stop = lookups?.listen(draw);
      return { dom, destroy: () => stop?.() };
    };
  },
});

/** The number of a footnote, counted by the style sheet; its text is shown on hover and in the dialog. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: () => ({
    note: {
      default: '',
      parseHTML: (element) => element.dataset.note ?? '',
      renderHTML: (attributes) => ({ 'data-note': attributes.note, title: attributes.note }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
});
