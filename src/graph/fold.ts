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
 * A name as people type it: lower case, without marks, apostrophes or punctuation, words parted by one space.
 * `Bodø/Glimt` and `bodo glimt` fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœßþə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
