import { stemmer } from '@orama/stemmers/russian';

/** Stem of a lower-case Russian word by the Snowball algorithm (snowballstem.org/algorithms/russian); ё is read as е. */
export function stemRussian(word: string): string {
  return stemmer(word.replaceAll('ё', 'е'));
}
