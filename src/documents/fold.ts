/** Letters that Unicode decomposition leaves as they are, and how people type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ə: 'a',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};

/**
 * A name as people type it: lower case, without marks or presentation forms, apostrophes, punctuation or invisible direction marks, words
 * separated by one space. `Bodø/Glimt` and `bodo glimt` fold to the same. The build folds names, the reader what is typed.
 */
export const fold = (text: string): string => (ASCII.test(text) ? foldAscii(text) : foldAny(text));

const ASCII = /^[\0-\x7f]*$/;

/** Two thirds of names: of a cold isolate Unicode's tables take ten times as long. */
const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** An accent that stands alone is typed for an apostrophe; decomposed it would become a space. */
function foldAny(text: string): string {
  return text
    .replaceAll('´', '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœßþəςىیکةـ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
