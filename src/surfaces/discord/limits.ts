/** Discord's limits on what a bot sends, in characters unless said otherwise (Discord API reference, 2025). */
export const limits = {
  content: 2000,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Over all text of all embeds of a message. */
  embedTotal: 6000,
  buttonLabel: 80,
  buttonsPerRow: 5,
  rows: 5,
  customId: 100,
  /** Autocomplete: choices, and characters of a choice's name or value. */
  choices: 25,
  choice: 100,
  /** Address of a link. */
  url: 512,
} as const;

/**
 * What one of our messages takes up at most. The parts are chosen so that every sum stays below Discord's limits:
 * description + footer = 5,100 < 6,000; passage rows + navigation row = 5 rows.
 */
export const budget = {
  content: limits.content,
  description: 4000,
  footer: 1100,
  /** Characters of a paragraph shown around its quote. */
  passage: 3000,
  /** Rows of passage buttons on one page; the last row is for pages and thumbs. */
  passageRows: 4,
  /** Lines on one page: about two screens of a phone. */
  lines: 10,
  /** Characters of one line before it is split at a sentence. */
  line: 1500,
  /** Characters of a question; the rest of a longer one is not read. */
  question: 1000,
  /** Characters of a message that is checked, the texts of its link previews included. */
  checked: 8000,
} as const;

/** Passage buttons on one page. */
export const passagesPerPage = budget.passageRows * limits.buttonsPerRow;
