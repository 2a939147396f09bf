/**
 * Text of articles and users on its way into Discord. discord.js's own `escapeMarkdown` misses headings, lists, quotes
 * and second links and is quadratic or worse on hostile text; this is one pass over the code units.
 */

const zeroWidthSpace = '\u200B';

/** Bidi controls, zero-width and other invisible marks that steer display: dropped. Joiners (200C, 200D) stay. */
function isInvisible(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

/** Marks that begin or end markup anywhere: emphasis, code, spoilers, quotes, mentions, links, headings. */
const special = new Set([...'\\*_~`|<>#[]/'].map((mark) => mark.charCodeAt(0)));

const newline = 0x0a;
const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isBreak = (code: number) => code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** How a line has gone so far: markers of lists count only where nothing but space or digits came before. */
type LineState = 'start' | 'digits' | 'inside';

/** Text that is shown as it is: marks, mentions, links and line markers lose their meaning. At most twice as long. */
export function escapeText(text: string): string {
  let out = '';
  let line: LineState = 'start';
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code > 0x7f &&
      !isInvisible(code) &&
      !isControl(code) &&
      !isBreak(code) &&
      (code < 0xd800 || code > 0xdfff)
    ) {
      out += text[i];
      line = 'inside';
    } else if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
      out += text[i];
      out += text[++i];
      line = 'inside';
    } else if (code === newline || isBreak(code)) {
      out += '\n';
      line = 'start';
    } else if (isSpace(code)) {
      out += ' ';
    } else if (isInvisible(code) || isControl(code) || code > 0x7f) {
      continue;
    } else {
      const marker = code === 0x5b ? citationMarker(text, i) : '';
      out += marker || escapeMark(code, line, last);
      i += Math.max(0, marker.length - 1);
      line = line !== 'inside' && isDigit(code) ? 'digits' : 'inside';
    }
    last = code;
  }
  return out;
}

/** The citation marker "[12]" that begins at an offset, or nothing: no markup, unless a "(" makes it a link. */
function citationMarker(text: string, at: number): string {
  return /^\[\d{1,4}\](?!\()/.exec(text.slice(at, at + 7))?.[0] ?? '';
}

/** One visible ASCII character, with what takes its meaning away. */
function escapeMark(code: number, line: LineState, last: number): string {
  const mark = String.fromCharCode(code);
  // "@everyone" is shown as a ping even where it is none; a zero-width space after the sign undoes that.
  if (mark === '@') return mark + zeroWidthSpace;
  if (special.has(code)) return `\\${mark}`;
  // A masked link needs "](": the parenthesis is kept apart even where a reader drops backslashes.
  if (mark === '(' && last === 0x5d) return '\\(';
  if (line === 'start' && (mark === '-' || mark === '+')) return `\\${mark}`;
  // "1." and "1)" would be renumbered as a list.
  if (line === 'digits' && (mark === '.' || mark === ')')) return `\\${mark}`;
  return mark;
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
    if (isSpace(code) || code === newline || code === 0x0d || isBreak(code)) {
      gap = out !== '';
    } else if (!isInvisible(code) && !isControl(code)) {
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
