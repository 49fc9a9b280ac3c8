import { Mark } from '@tiptap/core';

/** Words in the other language: screen readers and search read them by its rules. */
export const LanguageMark = Mark.create({
  name: 'language',
  addAttributes: () => ({
    lang: {
      default: null,
      parseHTML: (element) => element.getAttribute('lang'),
      renderHTML: (attributes) => ({ lang: attributes.lang }),
    },
  }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
