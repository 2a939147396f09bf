import { editDistance } from './edits.js';
import { type Alike, unlike } from './likeness.js';
import { inOneTongue, soundOf, withOneThroat } from './sound.js';

/** Likeness in sound, where one writer's "kh" or "g" may be the other's "h": "Akhmadov" and "Ahmadov", "Guseinov" and "Huseynov". */
export function alikeAnyThroat(a: string, b: string): Alike {
  const plain = alikeInSound(a, b);
  if (plain.score > 0 || Math.min(a.length, b.length) < 4) return plain;
  const other = alikeInTongue(a, b);
  if (other.score > 0 || Math.min(a.length, b.length) < 5) return other;
  const [x, y] = [withOneThroat(a), withOneThroat(b)];
  if (x === a && y === b) return plain;
  const { score, reason } = alikeInSound(x, y);
  return score > 0 ? { score: score - 0.03, reason } : unlike;
}

/** Likeness of what neighbouring languages make of one name; an "h" for a "g" alone only where all else is the same. */
function alikeInTongue(a: string, b: string): Alike {
  const [x, y] = [inOneTongue(a), inOneTongue(b)];
  if (x !== a || y !== b) {
    const { score, reason } = alikeInSound(x, y);
    if (score > 0.9) return { score: score - 0.04, reason };
  }
  const [g, h] = [x, y].map((form) => soundOf(form.replace(/g(?!h)/g, 'h')).sound);
  return Math.min(a.length, b.length) > 3 && g === h && /h/.test(a + b)
    ? { score: 0.88, reason: 'sound' }
    : unlike;
}

function alikeInSound(a: string, b: string): Alike {
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x.consonants === 1 && x.sound === y.sound && x.vowels === y.vowels && Math.min(a.length, b.length) > 3)
    return { score: 0.9, reason: 'sound' };
  if (x.sound === y.sound && (x.vowels === y.vowels || Math.min(a.length, b.length) > 3)) {
    return x.consonants > 1 ? { score: 0.95, reason: 'sound' } : unlike;
  }
  if (x.bones === y.bones && Math.min(a.length, b.length) > 4) {
    const differing = [...x.sound].filter((letter, i) => letter !== y.sound[i]).length;
    // "Mohammed" is "Muhammad" and "Toccyev" is "Tocaev", but "Martin" is not "Morton": one vowel may differ.
    const isLong = x.consonants > 2 || Math.min(a.length, b.length) > 5;
    if (differing === 0 || (differing === 1 && isLong))
      return { score: 0.94 - 0.06 * differing, reason: 'sound' };
  }
  if (x.consonants > 2 && plainHisses(x.sound) === plainHisses(y.sound))
    return { score: 0.86, reason: 'sound' };
  const length = Math.max(x.sound.length, y.sound.length);
  const isNear = length > 4 && isFirstAlike(x.sound, y.sound) && editDistance(x.sound, y.sound, 1) === 1;
  return isNear ? { score: 0.97 - 0.6 / length, reason: 'sound' } : unlike;
}

/** Sounds that alphabets without letters for them write in turns, as one: "Szewczenko" is "Shevchenko", "Krejci" "Kreychi". */
const plainHisses = (sound: string) => sound.replace(/[SCJ]/g, 's');

/** Whether two sounds begin alike; the two ways of writing the Arabic qaf and the Cyrillic g count as one. */
function isFirstAlike(a: string, b: string): boolean {
  return a[0] === b[0] || /^[gk]{2}$/.test(`${a[0]}${b[0]}`);
}
