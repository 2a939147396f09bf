/**
 * A spelling as tables are keyed by it: lower case, without accents, full stops and possessive endings, with straight
 * apostrophes ("N’Djamena" → "n'djamena", "U.S." → "us").
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’‘ʻ`]/g, "'")
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd');
}

const PLAIN = /^[a-z0-9' -]*$/;
