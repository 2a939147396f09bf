/**
 * Text of articles and users on its way into Discord. discord.js's own `escapeMarkdown` misses headings, lists, quotes
 * and second links and is quadratic or worse on hostile text; this is one pass over the code units, by table.
 */

/** What is done with a code unit. Plain ones are copied in runs. */
const plain = 0;
const drop = 1;
const lineBreak = 2;
const space = 3;
const backslash = 4;
const at = 5;
const bracket = 6;
const parenthesis = 7;
const bullet = 8;
const digit = 9;
const afterNumber = 10;
const surrogate = 11;

/** Marks that begin or end markup anywhere: emphasis, code, spoilers, quotes, mentions, links, headings. */
const special = '\\*_~`|<>#]/';

/** First and last code units of bidi controls, zero-width and other invisible marks that steer display. Joiners stay. */
const invisible: readonly (readonly [number, number])[] = [
  ...([
    [0x00, 0x1f],
    [0x7f, 0x9f],
    [0x61c, 0x61c],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
  ] as const),
  ...([
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
  ] as const),
];

function actionTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (marks: string, action: number) => {
    for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = action;
  };
  for (const [first, last] of invisible) table.fill(drop, first, last + 1);
  table.fill(surrogate, 0xd800, 0xe000);
  set('\n\u000B\f\u2028\u2029', lineBreak);
  set(' \t\u00A0', space);
  set(special, backslash);
  set('@', at);
  set('[', bracket);
  set('(', parenthesis);
  set('-+', bullet);
  set('0123456789', digit);
  set('.)', afterNumber);
  return table;
}

const actions = actionTable();

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** How a line has gone so far: markers of lists count only where nothing but space or digits came before. */
const start = 0;
const digits = 1;
const inside = 2;

const slash = 0x5c;
const zeroWidthSpace = 0x200b;

/** Text that is shown as it is: marks, mentions, links and line markers lose their meaning. At most twice as long. */
export function escapeText(text: string): string {
  // Written unit by unit into one block: joining pieces of hostile text costs several times as much.
  const out = Buffer.allocUnsafe(text.length * 4);
  let length = 0;
  let line = start;
  const put = (unit: number) => {
    length = out.writeUInt16LE(unit, length);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const action = actions[code] ?? plain;
    if (action === drop) continue;
    if (action === surrogate) {
      if (!isHigh(code) || !isLow(text.charCodeAt(i + 1))) continue;
      put(code);
      put(text.charCodeAt(++i));
    } else if (action === lineBreak) put(0x0a);
    else if (action === space) put(0x20);
    else if (action === bracket && markerEnd(text, i) > 0) {
      for (const end = markerEnd(text, i); i < end; i++) put(text.charCodeAt(i));
      put(text.charCodeAt(i));
    } else {
      if (needsBackslash(action, line, text.charCodeAt(i - 1))) put(slash);
      put(code);
      // "@everyone" is shown as a ping even where it is none; a zero-width space after the sign undoes that.
      if (action === at) put(zeroWidthSpace);
    }
    line = nextLine(action, line);
  }
  return out.toString('utf16le', 0, length);
}

function needsBackslash(action: number, line: number, before: number): boolean {
  switch (action) {
    case backslash:
    case bracket:
      return true;
    case parenthesis:
      // A masked link needs "](": the parenthesis is kept apart even where a reader drops backslashes.
      return before === 0x5d;
    case bullet:
      return line === start;
    case afterNumber:
      // "1." and "1)" would be renumbered as a list.
      return line === digits;
    default:
      return false;
  }
}

function nextLine(action: number, line: number): number {
  if (action === lineBreak) return start;
  if (action === space) return line;
  return action === digit && line !== inside ? digits : inside;
}

/** Offset of the "]" of a citation marker "[12]" that begins here, or 0: no markup, unless a "(" makes it a link. */
function markerEnd(text: string, i: number): number {
  let end = i + 1;
  while (end < i + 5 && isDigit(text.charCodeAt(end))) end++;
  return end > i + 1 && text[end] === ']' && text[end + 1] !== '(' ? end : 0;
}

/** As escapeText, on one line: runs of white space become one space. */
export function escapeLine(text: string): string {
  return escapeText(plainLine(text));
}

/** Text for places where Discord reads no markup (footers, button labels): one line, without controls. */
export function plainLine(text: string): string {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const action = actions[code];
    if (action === space || action === lineBreak || code === 0x0d) {
      gap = out !== '';
    } else if (action !== drop) {
      if (gap) out += ' ';
      gap = false;
      out += text[i];
    }
  }
  return out.replace(/\p{Cs}/gu, '\uFFFD');
}

/** At most `most` characters, never half a surrogate pair; an ellipsis stands for what is left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = isHigh(text.charCodeAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

/** An http(s) address safe inside "(…)" of a masked link, or undefined when it is no such address or too long. */
export function linkTarget(url: string | null | undefined, longest: number): string | undefined {
  if (!url || url.length > longest || !URL.canParse(url)) return undefined;
  const { protocol, href, username } = new URL(url);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '') return undefined;
  const safe = href.replace(
    /[()<>[\]\\*_~`|@\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe.length > longest ? undefined : safe;
}
