import type { Localized } from '#lib/lang';

/** The text of one field of a form; '' where there is none, and for a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The fields `name.kk` and `name.ru`. */
export function localizedOf(form: FormData, name: string): Localized {
  return { kk: textOf(form, `${name}.kk`), ru: textOf(form, `${name}.ru`) };
}

/** A row's number; 0, which no row has, for anything that is no number. */
export function numberOf(form: FormData, name: string): number {
  const value = Number(textOf(form, name));
  return Number.isSafeInteger(value) && value > 0 && value < 2 ** 31 ? value : 0;
}
