import type { Paragraph } from './article.js';

/** A title longer than this is cut between words, in UTF-16 code units. */
const titleLimit = 160;

/** Words after which a full stop does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Pres|St|Jr|Sr|No|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Blocks between blank lines, counted from 1; each line when no blank line stands between two. Every text is a slice. */
export function paragraphsOf(body: string): Paragraph[] {
  const lines = body.split('\n');
  const filled = lines.flatMap((line, i) => (line.trim() ? i : []));
  const isSpaced = filled.some((line, i) => i > 0 && line - (filled[i - 1] ?? line) > 1);
  const blocks: string[][] = [];
  let previous = -2;
  for (const i of filled) {
    const line = lines[i] ?? '';
    const block = isSpaced && i === previous + 1 ? blocks.at(-1) : undefined;
    if (block) block.push(line);
    else blocks.push([line]);
    previous = i;
  }
  return blocks.map((block, i) => ({ number: i + 1, text: trimmed(block.join('\n')) }));
}

/** Without white space around it and without the marks of a Markdown heading. */
function trimmed(block: string): string {
  const text = block.trim();
  return /^#{1,6}[ \t]/.test(text) && !text.includes('\n')
    ? text.replace(/^#{1,6}[ \t]+/, '').replace(/[ \t]+#{1,6}$/, '') || text
    : text;
}

/** First sentence of a text on one line, cut between words when it is longer than a title may be. */
export function firstSentence(text: string): string {
  // A line break inside a sentence is white space; the segmenter takes it for an end.
  const head = text.slice(0, 2000).replace(/\s+/g, ' ');
  let sentence = '';
  for (const { segment } of segmenter.segment(head)) {
    sentence += segment;
    if (!abbreviation.test(sentence) && sentence.trim()) break;
  }
  const glued = /[a-z]{2}[.!?](?=[A-Z][a-z])/.exec(sentence);
  const line = (glued ? sentence.slice(0, glued.index + 3) : sentence).replace(/\s+/g, ' ').trim();
  return line.length <= titleLimit ? line : `${cutAtWord(line)}…`;
}

function cutAtWord(line: string): string {
  const cut = line.slice(0, titleLimit).lastIndexOf(' ');
  return line.slice(0, cut > titleLimit / 2 ? cut : titleLimit).replace(/[\uD800-\uDBFF]$/, '');
}
