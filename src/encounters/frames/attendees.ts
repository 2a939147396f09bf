import type { PersonMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { parse } from '../phrase/parse.js';
import { type MentionIndex, pronounOf } from '../phrase/units.js';
import { ATTENDANCE, LABEL, NO_ATTENDANCE, PROSE, THOSE_PRESENT } from '../rules/lists.js';
import type { Seat } from '../seats.js';
import type { Proposal } from './proposal.js';

/** An item of a list and the person it begins with. */
interface Item {
  readonly sentence: Sentence;
  readonly person: PersonMention;
}

/** A list of whom the words say that they were there, and one that only calls them leaders, governors …. */
const PRESENT = 'list of those present';
const LABELLED = 'list under a label';

/** How far into an item its person's title may begin, in characters: "District of Columbia Attorney General …". */
const REACH = 48;

/** Longest lead, in characters. */
const LONGEST_LEAD = 260;

/** Those whom lists of "Name, Title, Body" say to have been present, one proposal for each. */
export function readAttendees(reading: Reading, index: MentionIndex): Proposal[] {
  const blocks = blocksOf(reading.sentences);
  const found: Proposal[] = [];
  let open = false;
  let rule = PRESENT;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] ?? [];
    const lead = leadOf(block);
    if (lead) {
      const labelled = LABEL.test(lead.text.trim()) && !NO_ATTENDANCE.test(lead.text);
      const next = labelled ? nextLead(blocks, b) : undefined;
      open = isAttendance(lead.text) || (labelled && (open || (next !== undefined && isAttendance(next))));
      if (ATTENDANCE.test(headOf(lead.text))) rule = PRESENT;
      else if (THOSE_PRESENT.test(lead.text) && !found.length) rule = LABELLED;
      const own = itemsAfterColon(reading, lead);
      const rest = itemsOf(reading, block.slice(block.indexOf(lead) + 1));
      const all = open ? [...companyOf(reading, lead), ...own, ...rest] : [];
      found.push(...all.map((item) => proposal(reading, item, lead, rule, index)));
      open &&= own.length === 0;
      continue;
    }
    const items = open ? itemsOf(reading, block) : [];
    if (items.length * 2 <= block.length || block.some((sentence) => PROSE.test(sentence.text))) open = false;
    else found.push(...items.map((item) => proposal(reading, item, item.sentence, rule, index)));
  }
  return found;
}

/** The sentences of each paragraph, the title left out. */
function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    if (sentence.paragraph === 0) continue;
    const block = blocks.get(sentence.paragraph);
    if (block) block.push(sentence);
    else blocks.set(sentence.paragraph, [sentence]);
  }
  return [...blocks.values()];
}

/** The sentence of a paragraph that leads a list in: with a colon near its end, before the items it names, or as a heading. */
function leadOf(block: readonly Sentence[]): Sentence | undefined {
  return block.find(({ text }) => {
    if (block.length === 1 && isHeading(text)) return true;
    const colon = text.indexOf(':');
    return (
      colon > 0 && colon <= LONGEST_LEAD && (/:\s*$/.test(text) || ATTENDANCE.test(text.slice(0, colon)))
    );
  });
}

const isHeading = (text: string) => /^(?:\p{L}+ ){0,3}(?:participants|attendees)$/iu.test(text);

function isAttendance(text: string): boolean {
  const lead = headOf(text);
  const tells = ATTENDANCE.test(lead) || THOSE_PRESENT.test(text);
  return tells && !/:\s*["“]/.test(text) && !NO_ATTENDANCE.test(lead) && !/["“”]/.test(lead);
}

/** The words of a lead up to its colon. */
const headOf = (text: string) => (text.includes(':') ? text.slice(0, text.indexOf(':')) : text);

/** The lead of the next part of a list, when one paragraph of items stands between. */
function nextLead(blocks: readonly (readonly Sentence[])[], b: number): string | undefined {
  return leadOf(blocks[b + 2] ?? [])?.text;
}

/** The people with whom the items of a paragraph begin. */
function itemsOf(reading: Reading, block: readonly Sentence[]): Item[] {
  return block.flatMap((sentence) =>
    sentence.text.includes(';')
      ? piecesOf(reading, sentence, 0, /(;)/)
      : piecesOf(reading, sentence, 0, /(\n)/),
  );
}

/** The people of a list that follows its lead in one sentence: "Participants: A, director of X; B, mayor of Y." */
function itemsAfterColon(reading: Reading, lead: Sentence): Item[] {
  const from = headOf(lead.text).length + 1;
  const tail = lead.text.slice(from);
  if (tail.trim() === '' || PROSE.test(tail)) return [];
  return piecesOf(reading, lead, from, tail.includes(';') ? /(;)/ : /(,| and )/);
}

/** The people with whom the pieces of a sentence begin, from a place in it on; the marks are caught, so that offsets add up. */
function piecesOf(reading: Reading, sentence: Sentence, from: number, marks: RegExp): Item[] {
  let at = sentence.start + from;
  return sentence.text
    .slice(from)
    .split(marks)
    .flatMap((piece) => {
      const person = personIn(reading, sentence, at, at + piece.length);
      at += piece.length;
      return person ? [{ sentence, person }] : [];
    });
}

/** Those whom the lead itself names as in their company: "The president was joined by:". */
function companyOf(reading: Reading, lead: Sentence): Item[] {
  if (!/\b(?:joined by|met with|meeting with)\b/i.test(headOf(lead.text))) return [];
  const person = personIn(reading, lead, lead.start, lead.start + headOf(lead.text).length);
  return person ? [{ sentence: lead, person }] : [];
}

/** The person an item begins with, behind no more than a title and no comma. */
function personIn(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): PersonMention | undefined {
  const first = reading.names.find(
    (name): name is PersonMention =>
      name.kind === 'person' &&
      name.paragraph === sentence.paragraph &&
      name.start >= start &&
      name.end <= end,
  );
  if (!first || first.start - start > REACH) return undefined;
  const before = sentence.text.slice(start - sentence.start, first.start - sentence.start);
  return before.includes(',') ? undefined : first;
}

/** The speaker of a lead that says with whom the listed are: "the leaders who are here with me". */
function speakerIn(lead: Sentence): Seat[] {
  const told = /\b(?:with|joining|joined) (me|us)\b/i.exec(headOf(lead.text));
  const word = told?.[1];
  if (!told || !word) return [];
  const start = lead.start + told.index + told[0].length - word.length;
  const mention = pronounOf('me', lead.paragraph, start);
  return mention ? [{ mention }] : [];
}

function proposal(
  reading: Reading,
  item: Item,
  trigger: Sentence,
  rule: string,
  index: MentionIndex,
): Proposal {
  const { sentence, person } = item;
  const { paragraph, start, end } = trigger;
  const dates = reading.dates.filter(
    (date) => date.paragraph === paragraph && date.start >= start && date.end <= end,
  );
  return {
    rule,
    kind: 'meeting',
    status: 'happened',
    seats: [{ mention: person }, ...speakerIn(trigger)],
    setting: { places: [], dates, here: false },
    companions: 'lead',
    trigger: { paragraph, start, end },
    parse: parse(sentence, index),
  };
}
