import { cut, plainLine } from './escape.js';
import { budget } from './limits.js';

/** What a message of ours answers: a command with its options as text. A plain question is `ask`. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const separator = ' · ';
const pageSuffix = / · page \d{1,4} of \d{1,4}$/;

/** An option's value on one line, without the sign that separates options. */
function value(text: string): string {
  return plainLine(text).replaceAll('·', '-');
}

/**
 * The call as it stands in the footer of an answer, for readers and for the buttons, which read it back after a
 * restart; undefined when it is too long for that.
 */
export function footerOf(asked: Asked): string | undefined {
  const options = Object.entries(asked.options).map(([name, text]) => `${name}: ${value(text)}`);
  const footer = [`/${asked.command}`, ...options].join(separator);
  return footer.length > budget.footer - 24 ? undefined : footer;
}

/** The footer of one page of several; a single page needs no more of the call than readers want to see. */
export function pageFooter(asked: Asked, page: number, pages: number): string {
  const texts = Object.values(asked.options).map(value);
  const footer = footerOf(asked) ?? cut([`/${asked.command}`, ...texts].join(separator), 100);
  return pages > 1 ? `${footer}${separator}page ${page + 1} of ${pages}` : cut(footer, 300);
}

/** A footer without its page. */
export function withoutPage(footer: string): string {
  return footer.replace(pageSuffix, '');
}

/** Reads the call back from a footer; undefined when it is none. */
export function readFooter(footer: string): Asked | undefined {
  const [command, ...options] = withoutPage(footer).split(separator);
  if (!command || !/^\/[a-z]{1,32}$/.test(command)) return undefined;
  const read = options.map((option): [string, string] => {
    const colon = option.indexOf(': ');
    return [option.slice(0, Math.max(0, colon)), option.slice(colon + 2)];
  });
  return read.some(([name]) => !/^[a-z]{1,32}$/.test(name))
    ? undefined
    : { command: command.slice(1), options: Object.fromEntries(read) };
}
