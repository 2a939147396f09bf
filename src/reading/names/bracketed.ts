import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { holdsClass, isTableName } from './core.js';
import type { Found } from './found.js';
import { honouredName } from './honoured.js';
import { person, titleText } from './make.js';
import type { NameMemory } from './memory.js';
import type { TitlePhrase } from './title-phrase.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** A name in brackets. */
interface Bracketed {
  readonly name: readonly [number, number];
  readonly end: number;
}

/** The name of two words or more, or with an honorific, that stands alone in brackets at word `at`. */
function bracketedName(line: Line, at: number): Bracketed | undefined {
  const { words } = line;
  const close = CLOSING[words[at]?.text ?? ''];
  const name = close ? honouredName(line, at + 1) : undefined;
  if (!name || words[name[1]]?.text !== close) return undefined;
  const [from, to] = name;
  const whole = to - from > 1 || from > at + 1;
  if (!whole || words[from]?.capitals !== words[to - 1]?.capitals) return undefined;
  if (isTableName(line, from, to) || holdsClass(words, from, to, Class.OrganisationHead | Class.ThingHead))
    return undefined;
  return { name, end: to + 1 };
}

/** Word behind what parts two members of a list from `at`: ", ", "and ", ", and "; `at` itself where nothing does. */
function pastJoin({ words }: Line, at: number): number {
  const comma = words[at]?.text === ',' ? 1 : 0;
  return at + comma + (words[at + comma]?.key === 'and' ? 1 : 0);
}

/**
 * An office whose holder follows in brackets, "the Chilean minister (Mateo Rojas)"; in the plural one for each country,
 * "the foreign ministers of Norway (Lena Brandt), Chile (Mateo Rojas) and Peru".
 */
export function bracketedHolders(line: Line, title: TitlePhrase, memory: NameMemory): Found | undefined {
  const first = bracketedName(line, title.end);
  if (!first || line.words[title.head]?.possessive) return undefined;
  const mentions: NameMention[] = [];
  const facts = { title: titleText(line, title) };
  const take = (start: number, { name, end }: Bracketed, of: string | undefined) => {
    memory.learnPerson(line.words, name[0], name[1]);
    mentions.push(person(line, [start, end], name, { ...facts, of }));
    return end;
  };
  let next = take(title.start, first, title.of);
  while (title.plural && mentions.length < 20) {
    const at = pastJoin(line, next);
    const home = at > next ? at + (line.words[at]?.key === 'the' ? 1 : 0) : next;
    const country = line.phrases[home];
    const holder =
      home > next && country?.kind === 'country' ? bracketedName(line, home + country.length) : undefined;
    if (!holder) break;
    next = take(at, holder, country?.name);
  }
  return { mentions, next };
}
