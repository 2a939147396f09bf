import type { NameMention, PronounMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { parse } from '../phrase/parse.js';
import type { MentionIndex } from '../phrase/units.js';
import { ADDRESSED, greetingIn, type Part, talksIn } from '../rules/addressed.js';
import type { Seat } from '../seats.js';
import { BYSTANDER, isOfficial, labelBefore, labelOf, TOGETHER } from '../transcript.js';
import type { Proposal } from './proposal.js';

/** Titles of what is said to people who are elsewhere, or not to each other. */
const APART = /\b(?:virtual|video|call|briefing|hearing|interview|debate)\b/i;

/** Those in office who speak in a transcript stand face to face when one greets, thanks or welcomes the other. */
export function readAddressed(reading: Reading, index: MentionIndex): Proposal[] {
  const labels = labelsOf(reading);
  const authored = labels.length === 0 && AUTHORED.test(reading.article.title);
  if ((labels.length === 0 && !authored) || labels.length > 2 || APART.test(reading.article.title)) return [];
  const spoken = reading.sentences.filter(
    ({ paragraph }) => paragraph > 0 && (authored || labels.includes(labelBefore(reading, paragraph) ?? '')),
  );
  for (const partOf of [greetingIn, talksIn])
    for (const sentence of spoken) {
      const part = partOf(sentence.text);
      const seats = part ? seatsAt(reading, sentence, part, labels.length === 2) : [];
      if (part && seats.length > 0) return [proposal(sentence, part, seats, index)];
    }
  return [];
}

/** Titles of what one says to another: "Remarks by A on meeting with B". */
const AUTHORED =
  /^(?:opening |joint |press )?(?:remarks|statements?|speech|address|words)\b.{0,160}\bwith\b/i;

/** The labels of those who receive each other: people in office, or all who speak under a title that has them together. */
function labelsOf(reading: Reading): readonly string[] {
  const labels = reading.article.paragraphs.flatMap(({ text }) => labelOf(text) ?? []);
  const together = TOGETHER.test(reading.article.title);
  return [...new Set(labels)].filter((label) => isOfficial(label) || (together && !BYSTANDER.test(label)));
}

/** "We" for the two who speak; where only one does, he and whom he calls by name, or the one whom the title says he met. */
function seatsAt(reading: Reading, sentence: Sentence, part: Part, both: boolean): Seat[] {
  const we: PronounMention = {
    kind: 'pronoun',
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.start,
    text: 'we',
    number: 'many',
    person: 1,
  };
  if (both) return [{ mention: we }];
  const other =
    reading.names.find((name) => isCalled(reading, name, sentence) || isWelcomed(name, sentence, part)) ??
    named(reading);
  return other ? [{ mention: { ...we, text: 'I', number: 'one' } }, { mention: other }] : [];
}

/** Whether a person is called by name in a sentence: "Director Wei, it's good to see you". */
function isCalled(reading: Reading, name: NameMention, { paragraph, start, end, text }: Sentence): boolean {
  if (name.kind !== 'person' || name.paragraph !== paragraph || name.start < start || name.end > end)
    return false;
  const before = text.slice(0, name.start - start);
  const label = labelOf(reading.article.paragraphs.find(({ number }) => number === paragraph)?.text ?? '');
  const opens = before.trim() === '' || before.trim() === `${label}:`;
  // "In the city of my friend, Y, who died" speaks of Y: only "you" makes him the one spoken to.
  const spokenTo = /, $/.test(before) && /\byou(?:r|rs)?\b/i.test(text);
  return (opens || spokenTo) && /^[,.!]/.test(text.slice(name.end - start));
}

/** Whether a person is the one who is welcomed: "I'd like to welcome Romania's Foreign Minister, Ms Radu". */
function isWelcomed(name: NameMention, { paragraph, start, text }: Sentence, { from, to }: Part): boolean {
  const between = text.slice(to, Math.max(to, name.start - start));
  return (
    name.kind === 'person' &&
    name.paragraph === paragraph &&
    name.start - start >= to &&
    /\b(?:welcome|host|receive) $/i.test(text.slice(from, to)) &&
    /^(?:[\p{L}'’.]+ ){0,6}$/u.test(between)
  );
}

/** What stands before the name of whom one was with. */
const WITH = /\bwith (?:[\p{L}.-]+ ){0,5}$/iu;

/** The one with whom the title says that remarks were made: "Remarks With Director Wei Before Their Meeting". */
function named({ article, names }: Reading): NameMention | undefined {
  if (!TOGETHER.test(article.title)) return undefined;
  const met = names.filter(
    ({ kind, paragraph, start }) =>
      kind === 'person' && paragraph === 0 && WITH.test(article.title.slice(0, start)),
  );
  return met.length === 1 ? met[0] : undefined;
}

function proposal(
  sentence: Sentence,
  { from, to }: Part,
  seats: readonly Seat[],
  index: MentionIndex,
): Proposal {
  const { paragraph, start } = sentence;
  return {
    rule: ADDRESSED,
    kind: 'meeting',
    status: 'happened',
    seats,
    setting: { places: [], dates: [], here: false },
    trigger: { paragraph, start: start + from, end: start + to },
    parse: parse(sentence, index),
  };
}
