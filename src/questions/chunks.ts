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
  LIST_OPENERS,
  PREPOSITIONS,
  REPORTING_VERBS,
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
/** Question words that open a clause once the encounter has been told: "when they were in progress". */
const CLAUSE_WH: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how']);
/** Auxiliaries after which a bare verb comes. */
const MODALS: ReadonlySet<string> = new Set(
  'did do does will would shall should can could may might must to'.split(' '),
);
/** Words after which a verb's form is a noun: "a return". */
const ARTICLES: ReadonlySet<string> = new Set('a an the his her their its my our'.split(' '));
/** Verbs whose object is what was said, or who was told. */
const TELLING: ReadonlySet<string> = new Set(
  'discuss discusses discussed discussing tell tells told urge urged'.split(' '),
);
/** Longest word after which a full stop may only mark an abbreviation: "Dr.", "Gen.". */
const ABBREVIATION = 3;
/** Marks that do not part words. */
const JOINERS: ReadonlySet<string> = new Set(['-', '&', '/', '"', "'", '“', '”', '‘', '’']);
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
  /** Whether an auxiliary asks for a bare verb still to come: "did A visit B". */
  private awaitsVerb = false;
  private discussed = false;
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
    const isOpener = this.seenVerb && (ASIDE_OPENERS.has(w) || CONTEXT_OPENERS.has(w));
    if (i === 0 && LIST_OPENERS.has(w)) return;
    if (this.inTime(word)) this.close();
    else if (!/[\p{L}\p{N}]/u.test(word.text)) this.mark(word.text);
    else if (this.isName(word, i) && !WH.has(w)) this.open.push(word);
    else if (WH.has(w) && !(this.seenVerb && CLAUSE_WH.has(w))) this.wh(w);
    else if (this.opensAside(w, i)) this.enter('aside');
    else if (isOpener || this.opensContext(w, i)) this.enter('context', w);
    else if (w === 'of') this.of(word);
    else if (PREPOSITIONS.has(w)) this.preposition(w, i);
    else if (REPORTING_VERBS.has(w)) this.reporting();
    else this.other(word, i);
  }

  private other(word: Word, i: number): void {
    const w = word.fold;
    const noun = EVENT_NOUNS.get(w);
    const verb = word.possessive || (word.capital && i > 0) ? undefined : this.verbHere(w, i);
    if (noun && this.nounHere(w, i)) this.noun(w, noun, i);
    else if (verb) this.verb(w, verb, i);
    else if (AUXILIARIES.has(w)) this.auxiliary(w);
    else if (w === 'and' || w === 'or' || w === 'alongside') this.close(true);
    else if (DETERMINERS.has(w)) this.determiner(w);
    else if (!FUNCTION_WORDS.has(w)) this.open.push(word);
  }

  private of(word: Word): void {
    if (this.open.length > 0) this.open.push(word);
    else this.prep = 'of';
  }

  /** "did the State Department confirm that …": who confirms takes no part. */
  private reporting(): void {
    this.auxiliary('');
    this.chunks.forEach((chunk, at) => {
      if (!chunk.asked) this.chunks[at] = { ...chunk, zone: 'context' };
    });
    this.seenVerb = false;
  }

  private mark(w: string): void {
    if (JOINERS.has(w)) return;
    const last = this.open.at(-1);
    if (w === '.' && last?.capital && (last.text.length <= ABBREVIATION || last.text.includes('.'))) return;
    this.close(w === ',');
    this.comma = w === ',';
  }

  private auxiliary(w: string): void {
    this.close();
    this.awaitsVerb ||= MODALS.has(w);
    this.afterWh = false;
    this.whoOpen = false;
  }

  private determiner(w: string): void {
    if (w === 'that' && this.awaitsVerb && this.open.length > 0) return this.enter('context');
    if (this.open.at(-1)?.fold === 'of') return;
    if (this.open.length > 0) this.close(true);
    this.whose = POSSESSIVES.has(w);
  }

  private wh(w: string): void {
    this.close();
    if (this.awaitsVerb) return this.enter('context');
    const relative = this.chunks.length > 0 || this.verbs.length > 0;
    this.afterWh = (w === 'which' || w === 'what' || w === 'whose') && (!relative || this.zone === 'core');
    if (w === 'who' && !relative) this.whoOpen = true;
    this.prep = undefined;
  }

  /** Whether a clause about another event starts here: not "before 2006", not "before the press". */
  private opensAside(w: string, i: number): boolean {
    if (!this.seenVerb || !(ASIDE_OPENERS.has(w) || CLAUSE_WH.has(w))) return false;
    const [next, after] = [this.words[i + 1], this.words[i + 2]];
    if (!next || this.inTime(next)) return false;
    return !AUDIENCES.has(next.fold) && !(DETERMINERS.has(next.fold) && AUDIENCES.has(after?.fold ?? ''));
  }

  private enter(zone: Zone | 'aside', by = ''): void {
    this.close();
    if (this.zone !== 'aside') this.zone = zone;
    this.discussed = by.startsWith('discuss');
    this.prep = undefined;
  }

  /** "on" and "to" open the context when no place, person or encounter follows. */
  private opensContext(w: string, i: number): boolean {
    if (!this.seenVerb || (w !== 'on' && w !== 'to')) return false;
    if (w === 'on' && this.words[i - 1]?.fold.startsWith('call')) return false;
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

  private preposition(w: string, i: number): void {
    const before = this.words[i - 1]?.fold ?? '';
    const isMaker = w === 'by' && before.endsWith('ed') && !VERBS.has(before);
    this.close();
    const next = this.words[i + 1];
    const isPlace =
      next !== undefined && ['city', 'venue'].includes(placeOf(next.fold, next.capital)?.kind ?? '');
    if (this.discussed && (w === 'with' || isPlace)) this.zone = 'core';
    if (isMaker) this.enter('context');
    this.prep = w;
    this.direct =
      w === 'with' ||
      w === 'between' ||
      ((w === 'to' || w === 'on') && this.direct) ||
      before.startsWith('call');
  }

  /** "head" is an office unless somebody heads somewhere; one who heads no place leads. */
  private verbHere(w: string, i: number): Family | undefined {
    const [before, next] = [this.words[i - 1], this.words[i + 1]];
    if (before && ARTICLES.has(before.fold)) return undefined;
    if (w === 'going' && next?.fold === 'ahead') return undefined;
    if (w === 'going' && next?.fold === 'to' && VERBS.has(this.words[i + 2]?.fold ?? '')) return undefined;
    if (!w.startsWith('head')) return VERBS.get(w);
    if (HEADINGS.has(next?.fold ?? '')) return 'visit';
    return w === 'headed' || w === 'heading' ? 'lead' : undefined;
  }

  private nounHere(w: string, i: number): boolean {
    const before = this.words[i - 1]?.fold;
    if (!VERBS.has(w)) return true;
    if (this.awaitsVerb) return false;
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
    this.auxiliary('');
    this.awaitsVerb = false;
    const isPurpose =
      this.words[at - 1]?.fold === 'to' && this.verbs.some((verb) => !LIGHT_VERBS.has(verb.fold));
    if (this.zone === 'context' && !isPurpose) this.zone = 'core';
    this.verbs.push({ fold: w, family, at, zone: isPurpose ? 'context' : this.zone });
    this.seenVerb = true;
    this.direct = !LIGHT_VERBS.has(w) || family === 'lead';
    this.prep = undefined;
    if (isPurpose || TELLING.has(w)) this.enter('context', w);
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
