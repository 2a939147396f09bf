import type { Reading } from '../reading/reading.js';

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{2,60})(?: \([^()]{1,40}\))?:/u;

/** A label in small letters, which only counts where it names somebody: "Ana Ruiz, Foreign Minister: Good morning." */
const SMALL_LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,4})(?:, [\p{L} ]{3,60})?: ?["“]?\p{Lu}/u;

/** Words with which a statement is led in that takes up the paragraphs below: "The minister, Ana Ruiz, said:". */
const LEAD_IN = /\b(?:said|added|stated|commented|declared|continued)(?: [\p{L} ]{1,30})?:["“]?$/u;

/** How many paragraphs such a statement may take up. */
const STATEMENT = 8;

/** Labels of those who ask, translate or lead through, and of spokespeople, who speak for others. */
export const BYSTANDER =
  /^(?:Q|QUESTION|QUESTIONER|MODERATOR|INTERPRETER|TRANSLATOR|REPORTER|STAFF|PARTICIPANTS?|AIDE|OPERATOR|HOST|ANCHOR)\b|^(?:MR|MS|MRS)\./;

/** Labels that give an office: those of people who receive each other. */
const OFFICIAL =
  /^(?:(?:THE|VICE|DEPUTY|ACTING|PRIME|FOREIGN|DEFEN[CS]E|CROWN|UNDER|ASSISTANT|HIGH|EXTERNAL|AFFAIRS|FINANCE|STATE|FIRST|FEDERAL|INTERIM|HIS|HER) )*(?:PRESIDENT|SECRETARY|MINISTER|CHANCELLOR|PREMIER|TAOISEACH|KING|QUEEN|PRINCE|EMIR|SULTAN|POPE|MAJESTY|EXCELLENCY|HIGHNESS|AMBASSADOR|COMMISSIONER|REPRESENTATIVE|GOVERNOR|GENERAL|LADY|CHAIRMAN|CHAIRPERSON|SPEAKER|ENVOY)\b/;

/** Titles of what was said by those standing together: "Remarks by A and B Before Their Meeting". */
export const TOGETHER =
  /\b(?:before|during|on|at|after|ahead of|following)\b.{0,40}\b(?:meeting|greeting|talks|dinner|lunch|signing|availability|conference)\b|\bjoint (?:press|news|statement)/i;

/** The label of who speaks, with which a paragraph of a transcript opens. */
export const labelOf = (text: string): string | undefined => LABEL.exec(text)?.[1];

/** The name with which a paragraph opens as with the label of who speaks. */
export const smallLabelOf = (text: string): string | undefined => SMALL_LABEL.exec(text)?.[1];

/** The paragraph that leads in the statement a paragraph belongs to. */
export const leadInBefore = ({ article }: Reading, paragraph: number): number | undefined =>
  article.paragraphs.findLast(
    ({ number, text }) =>
      number < paragraph && number >= paragraph - STATEMENT && LEAD_IN.test(text.trimEnd()),
  )?.number;

/** Whether a label is that of somebody in office. */
export const isOfficial = (label: string): boolean => OFFICIAL.test(label) && !BYSTANDER.test(label);

/** The label under which a paragraph is spoken: its own, or the last above. */
export function labelBefore(reading: Reading, paragraph: number): string | undefined {
  const blocks = reading.article.paragraphs;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || block.number > paragraph) continue;
    const label = labelOf(block.text);
    if (label) return label;
  }
  return undefined;
}
