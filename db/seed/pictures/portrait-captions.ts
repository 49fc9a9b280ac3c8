import type { SeedPicture } from '../types.ts';

const faces: [key: string, kk: string, ru: string][] = [
  ['aigerim-dosanova', 'Айгерім Досанова', 'Айгерим Досанова'],
  ['dias-orazbek', 'Диас Оразбек', 'Диас Оразбек'],
  ['madina-tulegen', 'Мадина Төлеген', 'Мадина Тулеген'],
  ['yersultan-qozhakhmet', 'Ерсұлтан Қожахмет', 'Ерсултан Кожахмет'],
  ['zhansaya-altay', 'Жансая Алтай', 'Жансая Алтай'],
  ['kamila-ospanova', 'Камила Оспанова', 'Камила Оспанова'],
  ['talgat-meyirbek', 'Талғат Мейірбек', 'Талгат Мейирбек'],
  ['aruzhan-sadyq', 'Аружан Садық', 'Аружан Садык'],
];

/** The authors' portraits: the alt text says whose face it is, the caption is the name alone. */
export const portraitCaptions: SeedPicture[] = faces.map(([key, kk, ru]) => ({
  key: `portrait-${key}`,
  alt: { kk: `${kk}, портрет-сурет`, ru: `${ru}, рисованный портрет` },
  caption: { kk, ru },
  focal: { x: 0.5, y: 0.44 },
}));
