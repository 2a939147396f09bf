import type { PlaceMention } from '../reading/mention.js';
import type { Reading } from '../reading/reading.js';

/** The town an article is written from, and where the line that names it ends. */
export interface Dateline {
  readonly town: PlaceMention;
  readonly paragraph: number;
  readonly end: number;
}

/** What may stand before the town: an agency in brackets, a dash. */
const OPENING = /^(?:\([^)]{1,60}\))?[\s–—-]*/;
/** What closes a dateline. */
const CLOSING = /^(?:--|[–—]|-(?=\s)|:(?=\s))/;
/** Brackets and strokes that hold an agency or author. */
const BRACKETED = /^(?:\([^)]{1,40}\)|\/[^/]{1,30}\/)/;
/** Marks between its parts, and an agency, state or site in capitals. */
const BETWEEN = /^(?:[\s,./|;]+|\p{Lu}{2}[\p{Lu}.]*(?![\p{L}\d]))/u;
/** Most parts of one line. */
const LONGEST = 16;

/** The line an article opens with: "BEIJING, Nov. 5 (Xinhua) --", "ASTANA. KAZINFORM -", "BAKU, May 5. /AGENCY/." */
export function datelineOf(reading: Reading): Dateline | null {
  const text = reading.article.paragraphs.find(({ number }) => number === 1)?.text ?? '';
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const town = reading.places.find(({ paragraph, start }) => paragraph === 1 && start === opening);
  if (!town) return null;
  const loud = town.text === town.text.toUpperCase();
  let at = town.end;
  let signed = false;
  let dated = false;
  for (let parts = 0; parts < LONGEST; parts++) {
    const rest = text.slice(at);
    const close = CLOSING.exec(rest);
    if (close) return line(at + close[0].length);
    const bracket = BRACKETED.exec(rest);
    const agency = spanAt(
      reading.names.filter(({ kind }) => kind === 'agency'),
      at,
    );
    const date = spanAt(reading.dates, at);
    const end = agency ?? date ?? (loud || dated ? spanAt(reading.places, at) : undefined);
    if (bracket || agency) signed = true;
    if (date) dated = true;
    const step = bracket ? at + bracket[0].length : (end ?? at + (BETWEEN.exec(rest)?.[0].length ?? 0));
    if (step === at) break;
    at = step;
  }
  // Without any mark: "BEIRUT Oct 30 The envoy met", "LIMA The minister met".
  const bare = loud && town.kind === 'city' && /^\p{Lu}\p{Ll}/u.test(text.slice(at));
  const stopped = (dated && loud && /\.\s*$/.test(text.slice(0, at))) || bare;
  return signed || stopped || (loud && at >= text.length) ? line(at) : null;

  function line(end: number): Dateline | null {
    return town ? { town, paragraph: 1, end } : null;
  }
}

/** End of the span of the first paragraph that begins at a place. */
const spanAt = (spans: readonly { paragraph: number; start: number; end: number }[], at: number) =>
  spans.find(({ paragraph, start }) => paragraph === 1 && start === at)?.end;
