import type { PronounMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import { BYSTANDER, labelBefore, labelOf, leadInBefore, smallLabelOf } from '../transcript.js';
import type { Draft } from './draft.js';
import type { Link } from './pronouns.js';
import { wordsOf } from './spelling.js';

const AUTHORED = /\b(remarks|statement|speech|address|op-ed|message|interview|testimony|joint press|by)\b/i;

/** Who says "I" at a place: the labelled speaker of a transcript, or the one whose statement the article is. */
export function speakerOf(
  reading: Reading,
  mention: PronounMention,
  links: readonly Link[],
): Draft | undefined {
  const label = labelBefore(reading, mention.paragraph);
  const people = [
    ...new Set(links.filter((link) => link.entity.kind === 'person').map((link) => link.entity)),
  ];
  if (label) return labelled(label, people);
  if (inQuotes(reading, mention))
    return quoted(reading, mention, links) ?? ledIn(reading, mention.paragraph, links);
  const named =
    smallLabelled(reading, mention.paragraph, people) ??
    headed(reading, mention.paragraph, links) ??
    ledIn(reading, mention.paragraph, links);
  return named ?? (AUTHORED.test(reading.article.title) ? authorOf(reading, links) : undefined);
}

/** Whom the last label in small letters names: "Ana Ruiz, Foreign Minister: Good morning." */
function smallLabelled(reading: Reading, paragraph: number, people: readonly Draft[]): Draft | undefined {
  const label = reading.article.paragraphs.findLast(
    ({ number, text }) => number <= paragraph && smallLabelOf(text) !== undefined,
  );
  return label && labelled(smallLabelOf(label.text) ?? '', people);
}

/** Longest line that only says who speaks below it, in characters. */
const HEADING = 80;

/** Whom the last line above names that holds nothing but a person and an office: "Ana Ruiz, Foreign Minister". */
function headed(reading: Reading, paragraph: number, links: readonly Link[]): Draft | undefined {
  for (const { number, text } of reading.article.paragraphs.toReversed()) {
    if (number >= paragraph || number < 1 || text.length > HEADING || /[.!?:]["”’]?$/.test(text)) continue;
    const [own, other] = links.filter(
      (link) => link.mention.paragraph === number && link.entity.kind === 'person',
    );
    const sole = own && !other && own.mention.start === 0;
    const office = sole && /^(?:,? [\p{L} ,-]+)?$/u.test(text.slice(own.mention.end));
    if (office && own.entity.titles.length > 0) return own.entity;
  }
  return undefined;
}

/** Who is last named where a statement is led in: "The minister, Ana Ruiz, said:". */
function ledIn(reading: Reading, paragraph: number, links: readonly Link[]): Draft | undefined {
  const lead = leadInBefore(reading, paragraph);
  return links.findLast((link) => link.mention.paragraph === lead && link.entity.kind === 'person')?.entity;
}

/** Whose statement the article is: who stands behind "by" in the title, else whom it names first. */
function authorOf(reading: Reading, links: readonly Link[]): Draft | undefined {
  const titled = links.filter(({ mention }) => mention.paragraph === 0);
  const by = titled.find(({ mention }) =>
    /\bby (?:the |an? )?$/i.test(reading.article.title.slice(0, mention.start)),
  );
  return (by ?? titled.find(({ entity }) => entity.kind === 'person'))?.entity;
}

/** Whether a first person stands in a quotation of news, whose speaker the paragraph names: "We met X," said Y. */
export const isReported = (reading: Reading, mention: PronounMention): boolean =>
  inQuotes(reading, mention) && labelBefore(reading, mention.paragraph) === undefined;

/** Whether a place stands inside a quotation of its paragraph. */
function inQuotes(
  reading: Reading,
  { paragraph, start }: { readonly paragraph: number; readonly start: number },
): boolean {
  const text = reading.article.paragraphs.find((block) => block.number === paragraph)?.text ?? '';
  return (text.slice(0, start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** Whom the paragraph of a quotation names outside the quotation marks: the next after it, else the last before. */
function quoted(
  reading: Reading,
  { paragraph, start }: { readonly paragraph: number; readonly start: number },
  links: readonly Link[],
): Draft | undefined {
  const outside = links.filter(
    (link) =>
      link.mention.paragraph === paragraph &&
      link.entity.kind === 'person' &&
      !inQuotes(reading, link.mention),
  );
  const named = (outside.find((link) => link.mention.start > start) ?? outside.at(-1))?.entity;
  if (named) return named;
  const before = openQuotation(reading, paragraph);
  return before === undefined ? undefined : quoted(reading, before, links);
}

/** The end of the paragraph above, where a quotation goes on from it: opened there and not closed, and opened anew. */
function openQuotation(
  reading: Reading,
  paragraph: number,
): { paragraph: number; start: number } | undefined {
  const [own, above] = [paragraph, paragraph - 1].map(
    (wanted) => reading.article.paragraphs.find(({ number }) => number === wanted)?.text ?? '',
  );
  const start = above?.length ?? 0;
  const goesOn = /^["“]/.test(own ?? '') && inQuotes(reading, { paragraph: paragraph - 1, start });
  return goesOn ? { paragraph: paragraph - 1, start } : undefined;
}

/** Whom the label of a transcript names: by name, or by an office that one person of the article holds. */
function labelled(label: string, people: readonly Draft[]): Draft | undefined {
  const last = wordsOf(label).at(-1) ?? '';
  const office = label.toLowerCase();
  const holders = people.filter(({ titles, words }) => titles.includes(office) && words.join(' ') !== office);
  if (holders.length === 1) return holders[0];
  return (
    people.find((person) => person.words.at(-1) === last) ??
    people.find((person) => person.words.includes(last))
  );
}

/** Titles of what spokespeople say for others. */
const SPOKEN_FOR = /\b(?:briefing|spokes\w+|press secretary|background|gaggle)\b/i;

/**
 * Whom "we" stands for where it takes part in a meeting: the two who speak in turn, when nobody else is named, and
 * otherwise the speaker, unless it is one who speaks for others.
 */
export function speakersOf(
  reading: Reading,
  mention: PronounMention,
  links: readonly Link[],
  besides: readonly unknown[],
): readonly Draft[] {
  if (SPOKEN_FOR.test(reading.article.title)) return [];
  const label = labelBefore(reading, mention.paragraph);
  const speaker = label && BYSTANDER.test(label) ? undefined : speakerOf(reading, mention, links);
  if (!speaker) return [];
  const two = partnersIn(reading, links);
  const others = besides.filter((one) => !two.includes(one as Draft));
  if (others.length === 0) return two.includes(speaker) ? two.filter((one) => !besides.includes(one)) : [];
  return /^we$/i.test(mention.text) ? [speaker].filter((one) => !besides.includes(one)) : [];
}

/** The two people of a transcript who speak in turn; none where there are more or fewer. */
function partnersIn(reading: Reading, links: readonly Link[]): readonly Draft[] {
  const labels = reading.article.paragraphs.flatMap(({ text }) => labelOf(text) ?? []);
  const people = [
    ...new Set(links.filter((link) => link.entity.kind === 'person').map((link) => link.entity)),
  ];
  const speakers = [...new Set(labels.filter((label) => !BYSTANDER.test(label)))].map((label) =>
    labelled(label, people),
  );
  const known = [...new Set(speakers.filter((speaker) => speaker !== undefined))];
  return known.length === 2 && !speakers.includes(undefined) ? known : [];
}
