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
};

/**
 * A name as people type it: lower case, without marks or presentation forms, apostrophes, punctuation or invisible direction marks, words
 * parted by one space. `Bodø/Glimt` and `bodo glimt` fold to the same. The build folds names, the reader what is typed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœßþə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
