/** Where a piece may end, best first: after a sentence with its citation markers, at a line, at a space. */
const boundaries = [/[.!?…]["”’)]?(?: ?\[\d{1,4}\])*(?=\s)/g, /(?=\n)/g, /(?= )/g];

/** The last place before `most` where a boundary lies, or 0; not so early that a piece would be a scrap. */
function lastBoundary(text: string, most: number, boundary: RegExp): number {
  const window = text.slice(0, most + 1);
  let end = 0;
  for (const match of window.matchAll(boundary)) {
    const at = match.index + match[0].length;
    if (at <= most && at > most / 4) end = at;
  }
  return end;
}

/** A cut without any boundary: not within a surrogate pair, an escape or a citation marker. */
function hardCut(text: string, most: number): number {
  let end = most;
  if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--;
  let slashes = 0;
  while (text[end - 1 - slashes] === '\\') slashes++;
  if (slashes % 2 === 1) end--;
  const marker = /\[\d{0,4}$/.exec(text.slice(Math.max(0, end - 8), end));
  return marker && end > 16 ? end - marker[0].length : end;
}

/**
 * Splits escaped text into pieces of at most `most` characters: at sentences where possible, then lines, then words;
 * never within a citation marker, an escape or a surrogate pair.
 */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end =
      boundaries.map((boundary) => lastBoundary(rest, most, boundary)).find((at) => at > 0) ??
      hardCut(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
