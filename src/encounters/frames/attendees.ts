import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { parse } from '../phrase/parse.js';
import { type MentionIndex, pronounOf } from '../phrase/units.js';
import { ATTENDANCE, LABEL, NO_ATTENDANCE, PROSE, THOSE_PRESENT } from '../rules/lists.js';
import type { Seat } from '../seats.js';
import { blocksOf, headOf, type Item, itemsAfterColon, itemsOf, personIn } from './listed.js';
import { isRound } from './met-list.js';
import type { Proposal } from './proposal.js';

/** A list of whom the words say that they were there, and one that only calls them leaders, governors …. */
const PRESENT = 'list of those present';
const LABELLED = 'list under a label';

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
    if (lead && isRound(reading, block, lead)) {
      open = false;
      continue;
    }
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

/** The lead of the next part of a list, when one paragraph of items stands between. */
function nextLead(blocks: readonly (readonly Sentence[])[], b: number): string | undefined {
  return leadOf(blocks[b + 2] ?? [])?.text;
}

/** Those whom the lead itself names as in their company: "The president was joined by:". */
function companyOf(reading: Reading, lead: Sentence): Item[] {
  if (!/\b(?:joined by|met with|meeting with)\b/i.test(headOf(lead.text))) return [];
  const person = personIn(reading, lead, lead.start, lead.start + headOf(lead.text).length);
  return person ? [{ sentence: lead, person }] : [];
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
