import { describe, expect, test } from 'vitest';
import { foldLetters, foldWord, otherFolds } from './fold-word.ts';

describe('foldWord', () => {
  test.each([
    ['қала', 'кала', 'qala', 'kala', 'қаланың', 'каланын', 'qalanyñ', 'qalanyń', 'kalanyng'],
    ['өңір', 'онир', 'öñir', 'óńir', 'өңірінің', 'онирдин', 'öñırde'],
    ['шешім', 'шешим', 'şeşım', 'sheshim', 'шешімі'],
    ['жаңғыру', 'жангыру', 'jañğyru', 'zhanghyru'],
    ['киім', 'kiım', 'kiim', 'киими'],
    ['әкім', 'аким', 'äkım', 'ákim', 'әкімнің', 'akimnin'],
    ['үкімет', 'укимет', 'ükımet', 'үкіметтің', 'ukimettin'],
    ['ғылым', 'гылым', 'ğylym', 'ǵylym', 'gylymnyn'],
    ['чемпион', 'chempion', 'tşempion', 'чемпионның'],
  ])('%s is found however it is typed', (word, ...spellings) => {
    expect(spellings.map((spelling) => [spelling, foldWord(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, foldWord(word)]),
    );
  });

  test.each([
    ['квартира', 'квартиры', 'kvartira', 'kvartiru'],
    ['подъезд', 'подезд', 'podezde', 'подъезды'],
    ['ёлка', 'елки', 'elka'],
    ['школьный', 'школьных', 'shkolnyy', 'shkolnykh'],
  ])('Russian %s is found however it is typed', (word, ...spellings) => {
    expect(spellings.map((spelling) => [spelling, foldWord(spelling, 'ru')])).toEqual(
      spellings.map((spelling) => [spelling, foldWord(word, 'ru')]),
    );
  });

  test.each(
    `министрлік министрлігі министрлігінің министрликке ministrligi ministrlıgı
    әкімдік әкімдігі әкімдігінде акимдиги ákimdigi
    көлік көлігі көлігімен колигин köligı
    билік билігі билигинин
    құқық құқығы құқығын кукыгы quqyǵy
    мүмкіндік мүмкіндігі мүмкіндіктер мумкиндиги
    қауіпсіздік қауіпсіздігі кауипсиздигин
    шаруашылық шаруашылығы шаруашылыгында sharuashylygy
    салық салығы салықтар салыгын
    күн күнін күннің күнінде kunın kuninde
    сан санын сандар sanynda
    бас басы басына басында басынан
    жас жасы жасында жастар`
      .split('\n')
      .map((line) => line.trim().split(' ')),
  )('%s has one key with all its forms', (...forms) => {
    const [first = ''] = forms;
    expect(forms.map((form) => [form, foldWord(form)])).toEqual(forms.map((form) => [form, foldWord(first)]));
  });

  test.each([
    ['министрлік', 'министр'],
    ['әкімдік', 'әкім'],
    ['билік', 'би'],
    ['спорт', 'спортшы'],
  ])('%s and %s stay apart', (one, other) => expect(foldWord(one)).not.toBe(foldWord(other)));

  test.each([
    ['спортшы', 'sportşy', 'sportshy', 'سپورتشى', 'спортшылар'],
    ['асхана', 'ashana', 'askhana', 'asxana', 'اسحانا', 'асханасы'],
    ['щучинск', 'ştşutşinsk', 'shshýchınsk', 'shchuchinsk', 'ششۋچينسك', 'шучинск'],
  ])('%s is found in the spellings of our own editions and in others', (word, ...spellings) => {
    expect(spellings.map((spelling) => [spelling, foldWord(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, foldWord(word)]),
    );
  });

  test.each([
    ['kuni', 'күн'],
    ['куни', 'күн'],
    ['kun', 'күні'],
    ['kunge', 'күн'],
    ['qalasyn', 'қала'],
    ['qurban', 'құрбаны'],
    ['qurbany', 'құрбан'],
    ['memleket', 'мемлекетін'],
    ['qogamyn', 'қоғам'],
    ['qogam', 'қоғамын'],
    ['qostanayda', 'қостанайды'],
    ['milliard', 'миллиарды'],
    ['tokayev', 'тоқаев'],
    ['kassym', 'қасым'],
    ['wymkentte', 'шымкент'],
    ['tapsyrysty', 'тапсырысы'],
  ])('«%s» asks for «%s» by its further keys, if not by its first', (typed, word) => {
    expect([foldWord(typed), ...otherFolds(typed)]).toContain(foldWord(word));
  });

  test('a word has few further keys, and one that is too long none', () => {
    for (const word of ['қазақстан', 'kassymzhomarttyng', 'президенттің'])
      expect(otherFolds(word).length).toBeLessThanOrEqual(12);
    expect(otherFolds('а'.repeat(61))).toEqual([]);
  });

  test('letters fold without losing an ending', () => {
    expect(foldLetters('қаланың')).toBe('каланин');
    expect(foldLetters('щёлочь юг')).toBe('шелоч иуг');
  });
});
