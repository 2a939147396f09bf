import type { Lexicon } from './lexicon.js';
import type { Family, Zone } from './question.js';
import { isOffice, nationOf, placeOf } from './terms.js';
import type { TimeFound } from './time.js';
import type { Word } from './tokens.js';
import {
  ASIDE_OPENERS,
  AUDIENCES,
  AUXILIARIES,
  CONTEXT_OPENERS,
  EVENT_NOUNS,
  FUNCTION_WORDS,
  GROUP_HEADS,
  LIGHT_VERBS,
  PREPOSITIONS,
  VERBS,
} from './words.js';

/** A noun phrase of a question with where it stands. */
export interface Chunk {
  readonly words: readonly Word[];
  readonly zone: Zone | 'aside';
  readonly prep?: string;
  readonly side: 'subject' | 'object';
  /** Whether the wh-word stands right before it: "which Cuban leaders". */
  readonly asked: boolean;
  /** Noun of the encounter that follows at once: "the Biden-Xi meeting". */
  readonly event?: string;
  /** Whether it follows an encounter verb, or "with" or "between", at once. */
  readonly direct: boolean;
  /** Whether "his", "her" or "their" stands before it. */
  readonly whose: boolean;
  /** Whether a comma parts it from the phrase before. */
  readonly apposed: boolean;
  /** Whether it tells where the one asked for comes from: "who from New Zealand". */
  readonly from: boolean;
}

/** A question cut into phrases, with the verbs and nouns of encounters met on the way. */
export interface Cut {
  readonly chunks: readonly Chunk[];
  readonly verbs: readonly {
    readonly fold: string;
    readonly family: Family;
    readonly at: number;
    readonly zone: Zone | 'aside';
  }[];
  readonly nouns: readonly {
    readonly fold: string;
    readonly family: Family;
    readonly at: number;
    readonly zone: Zone | 'aside';
  }[];
  /** The zone each calendar expression stands in. */
  readonly times: ReadonlyMap<TimeFound, Zone | 'aside'>;
}

const WH: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'what',
  'where',
  'when',
  'how',
  'why',
]);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its this that these those my our some any all both either each every one other another'.split(
    ' ',
  ),
);
const HEADINGS: ReadonlySet<string> = new Set(['to', 'for', 'into', 'off', 'back', 'home']);
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its my our'.split(' '));

class Cutter {
  readonly chunks: Chunk[] = [];
  readonly verbs: { fold: string; family: Family; at: number; zone: Zone | 'aside' }[] = [];
  readonly nouns: { fold: string; family: Family; at: number; zone: Zone | 'aside' }[] = [];
  readonly timeZones = new Map<TimeFound, Zone | 'aside'>();
  private open: Word[] = [];
  private zone: Zone | 'aside' = 'core';
  private prep: string | undefined;
  private afterWh = false;
  private direct = false;
  private seenVerb = false;
  private whose = false;
  private whoOpen = false;
  private comma = false;

  constructor(
    private readonly words: readonly Word[],
    private readonly times: readonly TimeFound[],
    private readonly lexicon: Lexicon,
  ) {}

  cut(): Cut {
    this.words.forEach((word, i) => this.step(word, i));
    this.close();
    return { chunks: this.chunks, verbs: this.verbs, nouns: this.nouns, times: this.timeZones };
  }

  private isName(word: Word, i: number): boolean {
    return i > 0 && word.capital && this.lexicon.named(word.fold).size > 0;
  }

  private inTime(word: Word): boolean {
    const time = this.times.find((found) => found.start <= word.start && word.start < found.end);
    if (time && !this.timeZones.has(time)) this.timeZones.set(time, this.zone);
    return time !== undefined;
  }

  private step(word: Word, i: number): void {
    const w = word.fold;
    if (this.inTime(word)) return this.close();
    if (!/[\p{L}\p{N}]/u.test(word.text))
      return word.text === '-' || word.text === '&' ? undefined : this.mark(w);
    if (this.isName(word, i) && !WH.has(w)) return void this.open.push(word);
    if (WH.has(w)) return this.wh(w);
    if (ASIDE_OPENERS.has(w) && this.aside(i)) return;
    if (CONTEXT_OPENERS.has(w) && this.seenVerb) return this.enter('context');
    if (w === 'of' && this.open.length > 0) return void this.open.push(word);
    if (this.contextPreposition(w, i)) return this.enter('context');
    if (PREPOSITIONS.has(w)) return this.preposition(w);
    const noun = EVENT_NOUNS.get(w);
    if (noun && this.nounHere(w, i)) return this.noun(w, noun, i);
    const verb = this.verbHere(w, i);
    if (verb && !word.possessive) return this.verb(w, verb, i);
    if (AUXILIARIES.has(w)) return this.auxiliary();
    if (w === 'and' || w === 'or' || w === 'alongside') return this.close(true);
    if (DETERMINERS.has(w)) return this.determiner(w);
    if (FUNCTION_WORDS.has(w)) return;
    this.open.push(word);
  }

  private mark(w: string): void {
    if (w === '"' || w === "'" || w === '“' || w === '”') return;
    this.close(w === ',');
    this.comma = w === ',';
  }

  private auxiliary(): void {
    this.close();
    this.afterWh = false;
    this.whoOpen = false;
  }

  private determiner(w: string): void {
    if (this.open.at(-1)?.fold === 'of') return;
    if (this.open.length > 0) this.close(true);
    this.whose = POSSESSIVES.has(w);
  }

  private wh(w: string): void {
    this.close();
    const relative = this.chunks.length > 0 || this.verbs.length > 0;
    this.afterWh = (w === 'which' || w === 'what' || w === 'whose') && (!relative || this.zone === 'core');
    if (w === 'who' && !relative) this.whoOpen = true;
    this.prep = undefined;
  }

  private aside(i: number): boolean {
    const next = this.words[i + 1];
    if (!next) return false;
    if (this.inTime(next)) return false;
    const after = this.words[i + 2];
    if (AUDIENCES.has(next.fold) || (after && DETERMINERS.has(next.fold) && AUDIENCES.has(after.fold)))
      return false;
    if (!this.seenVerb) return false;
    this.enter('aside');
    return true;
  }

  private enter(zone: Zone | 'aside'): void {
    this.close();
    if (this.zone !== 'aside') this.zone = zone;
    this.prep = undefined;
  }

  /** "on" and "to" open the context when no place, person or encounter follows. */
  private contextPreposition(w: string, i: number): boolean {
    if (!this.seenVerb || (w !== 'on' && w !== 'to')) return false;
    let j = i + 1;
    let determiner = false;
    while (this.words[j] && DETERMINERS.has(this.words[j]?.fold ?? '')) {
      determiner = true;
      j++;
    }
    const next = this.words[j];
    if (!next || this.inTime(next)) return false;
    const known =
      next.capital ||
      VERBS.has(next.fold) ||
      EVENT_NOUNS.has(next.fold) ||
      GROUP_HEADS.has(next.fold) ||
      isOffice(next.fold) ||
      nationOf(next.fold) !== undefined ||
      placeOf(next.fold) !== undefined ||
      this.lexicon.named(next.fold).size > 0;
    if (w === 'to')
      return (
        !known &&
        !determiner &&
        !this.words.slice(i + 1, i + 4).some((x) => isOffice(x.fold) || nationOf(x.fold))
      );
    const ahead = this.words.slice(j, j + 4);
    return !ahead.some((x) => EVENT_NOUNS.has(x.fold) || (FUNCTION_WORDS.has(x.fold) && x.fold === 'phone'));
  }

  private preposition(w: string): void {
    const phone = this.words.length;
    this.close();
    this.prep = w;
    this.direct = w === 'with' || w === 'between' || (w === 'to' && this.direct) || phone < 0;
  }

  /** "head" is an office unless somebody heads somewhere; one who heads no place leads. */
  private verbHere(w: string, i: number): Family | undefined {
    if (!w.startsWith('head')) return VERBS.get(w);
    if (HEADINGS.has(this.words[i + 1]?.fold ?? '')) return 'visit';
    return w === 'headed' || w === 'heading' ? 'lead' : undefined;
  }

  private nounHere(w: string, i: number): boolean {
    const before = this.words[i - 1]?.fold;
    if (!VERBS.has(w)) return true;
    return (
      this.open.length > 0 ||
      (before !== undefined && (DETERMINERS.has(before) || VERBS.has(before) || before === 'any'))
    );
  }

  private noun(w: string, family: Family, at: number): void {
    this.nouns.push({ fold: w, family, at, zone: this.zone });
    this.close(false, w);
    this.seenVerb = true;
    this.direct = false;
    this.prep = undefined;
  }

  private verb(w: string, family: Family, at: number): void {
    this.auxiliary();
    if (this.zone === 'context' && this.words[at - 1]?.fold !== 'to') this.zone = 'core';
    this.verbs.push({ fold: w, family, at, zone: this.zone });
    this.seenVerb = true;
    this.direct = !LIGHT_VERBS.has(w) || family === 'lead';
    this.prep = undefined;
  }

  private close(keep = false, event?: string): void {
    const words = this.open;
    this.open = [];
    if (words.length > 0) {
      this.chunks.push({
        words,
        zone: this.zone,
        side: this.seenVerb ? 'object' : 'subject',
        asked: this.afterWh,
        direct: this.direct,
        whose: this.whose,
        apposed: this.comma,
        from: this.whoOpen && this.prep === 'from',
        ...(this.prep === undefined ? {} : { prep: this.prep }),
        ...(event === undefined ? {} : { event }),
      });
      this.afterWh = false;
      this.comma = false;
      this.whose = false;
    }
    if (!keep && words.length > 0) {
      this.prep = undefined;
      this.direct = false;
    }
  }
}

/** Cuts the words of a question into noun phrases, verbs and nouns of encounters. */
export function cut(words: readonly Word[], times: readonly TimeFound[], lexicon: Lexicon): Cut {
  return new Cutter(words, times, lexicon).cut();
}
