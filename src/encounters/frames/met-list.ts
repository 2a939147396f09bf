import type { NameMention } from '../../reading/mention.js';
import type { Reading } from '../../reading/reading.js';
import type { Sentence } from '../../reading/sentences.js';
import { parse } from '../phrase/parse.js';
import type { MentionIndex } from '../phrase/units.js';
import { AHEAD, MET, ONE_BY_ONE, PROSE } from '../rules/lists.js';
import { blocksOf, headOf, type Item, itemsAfterColon, itemsOf } from './listed.js';
import type { Proposal } from './proposal.js';

/** The hour with which an item of a programme opens. */
const HOUR = /^[ \t]*\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|h(?:rs?)?\b)|^[ \t]*\d{1,2}:\d{2}\b/im;

/** Whether a lead says that those listed below it were met one by one: by its words, or by the hours of its items. */
export function isRound(reading: Reading, block: readonly Sentence[], lead: Sentence): boolean {
  const head = headOf(lead.text);
  if (!MET.test(head)) return false;
  const [first] = block;
  const text = reading.article.paragraphs.find(({ number }) => number === lead.paragraph)?.text ?? '';
  const below = reading.article.paragraphs.find(({ number }) => number === lead.paragraph + 1)?.text ?? '';
  const timed = [text.slice(lead.end - (first?.start ?? 0)), below].some((words) => HOUR.test(words));
  return ONE_BY_ONE.test(head) || timed;
}

/** "Held bilateral meetings with:" or "met the following leaders:" with the hour of each: one meeting for each item of the list. */
export function readMetList(reading: Reading, index: MentionIndex): Proposal[] {
  const blocks = blocksOf(reading.sentences);
  return blocks.flatMap((block, b) => {
    const lead = block.find(({ text }) => /[:;]\s*$/.test(text) || MET.test(headOf(text)));
    const one = lead && /[:;]/.test(lead.text) ? hostOf(reading, lead) : undefined;
    if (!lead || !one || !isRound(reading, block, lead)) return [];
    const own = [
      ...itemsAfterColon(reading, lead),
      ...itemsOf(reading, block.slice(block.indexOf(lead) + 1)),
    ];
    const items = own.length > 0 ? own : below(reading, blocks, b + 1);
    return items.map((item) => meeting(reading, item, lead, one, index));
  });
}

/** Who met them: whom the lead names first, up to its colon. */
function hostOf(reading: Reading, lead: Sentence): NameMention | undefined {
  const end = lead.start + headOf(lead.text).length;
  return reading.names.find(
    ({ kind, paragraph, start }) =>
      paragraph === lead.paragraph &&
      start >= lead.start &&
      start < end &&
      (kind === 'person' || kind === 'role' || kind === 'pronoun'),
  );
}

/** The items of the paragraphs below a lead, up to the first that is prose. */
function below(reading: Reading, blocks: readonly (readonly Sentence[])[], from: number): Item[] {
  const found: Item[] = [];
  for (const block of blocks.slice(from)) {
    const items = itemsOf(reading, block);
    if (items.length * 2 <= block.length || block.some(({ text }) => PROSE.test(text))) break;
    found.push(...items);
  }
  return found;
}

function meeting(
  reading: Reading,
  { sentence, person }: Item,
  lead: Sentence,
  one: NameMention,
  index: MentionIndex,
): Proposal {
  const { paragraph, start } = lead;
  const end = start + headOf(lead.text).length;
  const within = (mention: { paragraph: number; start: number; end: number }) =>
    mention.paragraph === paragraph && mention.start >= start && mention.end <= end;
  return {
    rule: 'list of those met',
    kind: 'meeting',
    status: AHEAD.test(headOf(lead.text)) ? 'planned' : 'happened',
    seats: [{ mention: one }, { mention: person }],
    setting: {
      places: reading.places.filter((place) => within(place) && !place.attributive && !place.actor),
      dates: reading.dates.filter(within),
      here: false,
    },
    trigger: { paragraph, start, end },
    parse: parse(sentence, index),
  };
}
