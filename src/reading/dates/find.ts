import type { Article, Paragraph } from '../../articles/article.js';
import type { DateMention } from '../mention.js';
import type { Sentence } from '../sentences.js';
import { dayOfIso, isoOfDay } from './calendar.js';
import { type Direction, type Governor, governorOf } from './direction.js';
import type { DateRule, Grain, Groups, Meaning, Moment, Resolve } from './rule.js';
import { dateRules } from './rules.js';
import { triggersIn } from './triggers.js';

/** A rule's match in a sentence, not yet settled. Offsets are in the sentence. */
interface Match {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly resolve: Resolve;
}

/** A date told before, with whether it is only that of a statement. */
interface Told {
  readonly meaning: Meaning;
  readonly reporting: boolean;
}

/**
 * Every calendar expression of an article with the days it means, in text order. Relative expressions count from
 * `article.published`; without a day of publication they are left out rather than guessed.
 */
export function findDates(article: Article, sentences: readonly Sentence[]): DateMention[] {
  const published = article.published === null ? null : dayOfIso(article.published);
  const dayFirst = putsDayFirst(article.paragraphs);
  const told: Told[] = [];
  const found: DateMention[] = [];
  let chronicle = false;
  for (const sentence of sentences) {
    let neighbour: Meaning | null = null;
    const matches = matchesIn(sentence);
    for (const [i, match] of matches.entries()) {
      const [start, end] = [sentence.start + match.start, sentence.start + match.end];
      const governor = lazy(() => governorOf(sentence, start, end));
      const sharedYear = yearShared(sentence.text, match, matches[i + 1]);
      const here = new Here(published, dayFirst, told, neighbour, sharedYear, chronicle, governor);
      const meaning = match.resolve(here);
      if (!meaning) continue;
      const words = sentence.text.slice(match.start, match.end);
      if (sentence.paragraph > 0 && !found.some(({ paragraph }) => paragraph > 0))
        chronicle = opensChronicle(words, meaning, published);
      neighbour = meaning;
      if (!meaning.aside) told.push({ meaning, reporting: meaning.grain === 'day' && governor().reporting });
      found.push(mention(sentence, match, meaning));
    }
  }
  return found;
}

/** What is known at one match. */
class Here implements Moment {
  constructor(
    readonly published: number | null,
    readonly dayFirst: boolean,
    private readonly before: readonly Told[],
    readonly neighbour: Meaning | null,
    readonly sharedYear: number | null,
    private readonly chronicle: boolean,
    private readonly governor: () => Governor,
  ) {}

  get direction(): Direction {
    return this.governor().direction;
  }

  get lastOfChronicle(): number | null {
    const last = this.chronicle ? this.before.findLast(({ meaning }) => meaning.grain === 'day') : undefined;
    return last?.meaning.days.to ?? null;
  }

  told(...grains: Grain[]): Meaning | null {
    // A quarter or half still to come is a plan, and nothing is compared with it.
    const planned = ({ grain, days }: Meaning) =>
      (grain === 'quarter' || grain === 'half') && this.published !== null && days.from > this.published;
    const fits = ({ meaning }: Told) => grains.includes(meaning.grain) && !planned(meaning);
    const event = this.before.findLast((told) => fits(told) && !told.reporting) ?? this.before.findLast(fits);
    return event?.meaning ?? null;
  }
}

/** Days from which an account of what lies back counts its weekdays from its own days, and up to which it is one. */
const CHRONICLE = { from: 6, to: 60 };

/** Whether the first date of a text opens an account of days long before it appears: "left on Tuesday, 28 April". */
function opensChronicle(words: string, { grain, days }: Meaning, published: number | null): boolean {
  const back = published === null ? 0 : published - days.to;
  return (
    grain === 'day' && /^\w+day\b.*\p{Lu}/u.test(words) && back >= CHRONICLE.from && back <= CHRONICLE.to
  );
}

/** The year of the next date where the two are joined: "July and August 2005". */
function yearShared(text: string, match: Match, next: Match | undefined): number | null {
  if (!next || !/^,?\s(?:and|or|to|through|until)\s$/.test(text.slice(match.end, next.start))) return null;
  const year = /[a-z].*\b(\d{4})$/is.exec(text.slice(next.start, next.end));
  return year ? Number(year[1]) : null;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Matches of all rules in a sentence; of those that overlap the longest stands, then the rule named first. */
function matchesIn(sentence: Sentence): Match[] {
  const triggers = triggersIn(sentence.text);
  if (triggers.size === 0) return [];
  const tried = dateRules.filter((rule) => rule.on.every((trigger) => triggers.has(trigger)));
  const proposed = tried.flatMap((rule) => matchesOf(rule, sentence.text));
  proposed.sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(sentence.text.length);
  const kept = proposed.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function matchesOf(rule: DateRule, text: string): Match[] {
  const { pattern } = rule;
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const resolve = rule.read(groupsOf(match));
    if (resolve) found.push({ rule, start: match.index, end: pattern.lastIndex, resolve });
  }
  return found;
}

function groupsOf(match: RegExpExecArray): Groups {
  return (name) => match.groups?.[name] ?? match.groups?.[`${name}2`] ?? '';
}

function mention(sentence: Sentence, match: Match, meaning: Meaning): DateMention {
  const { days, within, anchor, basis } = meaning;
  return {
    paragraph: sentence.paragraph,
    start: sentence.start + match.start,
    end: sentence.start + match.end,
    text: sentence.text.slice(match.start, match.end),
    from: isoOfDay(days.from),
    to: isoOfDay(days.to),
    basis,
    rule: match.rule.name,
    ...(anchor && { anchor }),
    ...(within && { within: { from: isoOfDay(within.from), to: isoOfDay(within.to) } }),
  };
}

/** Whether an article writes 25/12/2006 somewhere, and 12/25/2006 nowhere. */
function putsDayFirst(paragraphs: readonly Paragraph[]): boolean {
  const seen = paragraphs.flatMap(({ text }) => [
    ...text.matchAll(/\b(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d\b/g),
  ]);
  return seen.some((match) => Number(match[1]) > 12) && !seen.some((match) => Number(match[2]) > 12);
}
