import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { changeLangAction } from './actions.ts';

/** What every page before sign-in hands its frame; `back` is its own path. */
export async function accessFrame(back: string) {
  const lang = await chosenLang();
  return { words: deskWords(lang, 'Access'), lang, back, changeLang: changeLangAction };
}
