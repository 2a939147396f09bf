import type { Reading } from '../reading/reading.js';

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{2,60})(?: \([^()]{1,40}\))?:/u;

/** Labels of those who ask, translate or lead through, and of spokespeople, who speak for others. */
export const BYSTANDER =
  /^(?:Q|QUESTION|QUESTIONER|MODERATOR|INTERPRETER|TRANSLATOR|REPORTER|STAFF|PARTICIPANTS?|AIDE|OPERATOR|HOST|ANCHOR)\b|^(?:MR|MS|MRS)\./;

/** Labels that give an office: those of people who receive each other. */
const OFFICIAL =
  /^(?:(?:THE|VICE|DEPUTY|ACTING|PRIME|FOREIGN|DEFEN[CS]E|CROWN|UNDER|ASSISTANT|HIGH|EXTERNAL|AFFAIRS|FINANCE|STATE|FIRST|FEDERAL|INTERIM|HIS|HER) )*(?:PRESIDENT|SECRETARY|MINISTER|CHANCELLOR|PREMIER|TAOISEACH|KING|QUEEN|PRINCE|EMIR|SULTAN|POPE|MAJESTY|EXCELLENCY|HIGHNESS|AMBASSADOR|COMMISSIONER|REPRESENTATIVE|GOVERNOR|GENERAL|LADY|CHAIRMAN|CHAIRPERSON|SPEAKER|ENVOY)\b/;

/** Titles of what was said by those standing together: "Remarks by A and B Before Their Meeting". */
export const TOGETHER =
  /\b(?:before|during|at|after|ahead of|following)\b.{0,40}\b(?:meeting|greeting|talks|dinner|lunch|signing|availability|conference)\b|\bjoint (?:press|news|statement)/i;

/** The label of who speaks, with which a paragraph of a transcript opens. */
export const labelOf = (text: string): string | undefined => LABEL.exec(text)?.[1];

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
