import {
  CLAUSE_WH,
  DETERMINERS,
  excepts,
  isNoBreak,
  isNounAt,
  isPlaceNext,
  type Look,
  OWNERS,
  opensAside,
  opensContext,
  verbAt,
} from './clauses.js';
import type { Chunk, Cut, EventWord } from './cut.js';
import type { Lexicon } from './lexicon.js';
import type { Family, Zone } from './question.js';
import type { TimeFound } from './time.js';
import type { Word } from './tokens.js';
import {
  ASIDE_OPENERS,
  AUXILIARIES,
  CONTEXT_OPENERS,
  EVENT_NOUNS,
  FUNCTION_WORDS,
  LIGHT_VERBS,
  LIST_OPENERS,
  MODALS,
  PREPOSITIONS,
  REPORTING_VERBS,
  TELLING,
  VERBS,
} from './words.js';

const WH: ReadonlySet<string> = new Set('who whom whose which what where when how why'.split(' '));

/** Walks through the words of a question once, with what has been seen so far. */
class Cutter implements Look {
  readonly chunks: Chunk[] = [];
  readonly verbs: EventWord[] = [];
  readonly nouns: EventWord[] = [];
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
  /** Whether the noun phrase asked for is still open: "which leaders from A and B". */
  private inHole = false;
  /** Whether somebody has been said to be somewhere: "where was A before he flew to B". */
  private seenBe = false;
  private comma = false;

  constructor(
    readonly words: readonly Word[],
    private readonly times: readonly TimeFound[],
    private readonly lexicon: Lexicon,
  ) {}

  cut(): Cut {
    for (const [i, word] of this.words.entries()) this.step(word, i);
    this.close();
    return { chunks: this.chunks, verbs: this.verbs, nouns: this.nouns, times: this.timeZones };
  }

  isName(word: Word): boolean {
    return this.lexicon.named(word.fold).size > 0;
  }

  isTime(word: Word): boolean {
    return this.timeOf(word) !== undefined;
  }

  private timeOf(word: Word): TimeFound | undefined {
    return this.times.find((found) => found.start <= word.start && word.start < found.end);
  }

  private step(word: Word, i: number): void {
    const w = word.fold;
    const isOpener =
      (ASIDE_OPENERS.has(w) && w !== 'ahead') || CONTEXT_OPENERS.has(w) || opensContext(this, i);
    const time = this.timeOf(word);
    if (i === 0 && LIST_OPENERS.has(w)) return;
    if (time) this.time(time);
    else if (!/[\p{L}\p{N}]/u.test(word.text)) this.mark(word.text);
    else if (i > 0 && word.capital && this.isName(word) && !WH.has(w)) this.open.push(word);
    else if (WH.has(w) && !(this.seenVerb && CLAUSE_WH.has(w))) this.wh(w);
    else if ((this.seenVerb || this.seenBe) && opensAside(this, i))
      this.enter(w === 'when' || w === 'while' ? 'context' : 'aside');
    else if (this.seenVerb && isOpener) this.enter('context', w);
    else if (excepts(this, i)) this.preposition('besides', i);
    else if (w === 'of') this.of(word);
    else if (PREPOSITIONS.has(w)) this.preposition(w, i);
    else if (REPORTING_VERBS.has(w)) this.reporting(this.words[i + 1]?.fold);
    else this.other(word, i);
  }

  private other(word: Word, i: number): void {
    const w = word.fold;
    const noun = EVENT_NOUNS.get(w);
    const verb = verbAt(this, i);
    if (noun && isNounAt(this, i, this.open.length > 0, this.awaitsVerb)) this.noun(w, noun, i);
    else if (verb) this.verb(w, verb, i);
    else if (AUXILIARIES.has(w)) this.auxiliary(w);
    else if (w === 'and' || w === 'or' || w === 'alongside') this.close(true);
    else if (DETERMINERS.has(w)) this.determiner(w);
    else if (!FUNCTION_WORDS.has(w)) this.open.push(word);
  }

  private time(time: TimeFound): void {
    if (!this.timeZones.has(time)) this.timeZones.set(time, this.zone);
    this.close();
  }

  private of(word: Word): void {
    if (this.open.length > 0) this.open.push(word);
    else this.prep = 'of';
  }

  /** "did the State Department confirm that …": who confirms takes no part. */
  private reporting(next: string | undefined): void {
    this.auxiliary('');
    // "was said to have gone": the one told of is the one who went.
    if (next === 'to') return;
    for (const [at, chunk] of this.chunks.entries()) {
      if (!chunk.asked) this.chunks[at] = { ...chunk, zone: 'context' };
    }
    this.seenVerb = false;
  }

  private mark(w: string): void {
    if (isNoBreak(w, this.open.at(-1))) return;
    this.close(w === ',');
    this.comma = w === ',';
  }

  private auxiliary(w: string): void {
    this.close();
    this.awaitsVerb ||= MODALS.has(w);
    this.seenBe ||= w === 'was' || w === 'were' || w === 'been';
    this.afterWh = false;
    this.inHole = false;
    this.whoOpen = false;
  }

  private determiner(w: string): void {
    if (this.open.at(-1)?.fold === 'of') return;
    if (w === 'that' && this.awaitsVerb && this.open.length > 0) this.enter('context');
    else if (this.open.length > 0) this.close(true);
    this.whose = OWNERS.has(w);
  }

  private wh(w: string): void {
    this.close();
    if (this.awaitsVerb) {
      this.enter('context');
      return;
    }
    const relative = this.chunks.length > 0 || this.verbs.length > 0;
    this.afterWh = (w === 'which' || w === 'what' || w === 'whose') && (!relative || this.zone === 'core');
    if (w === 'who' && !relative) this.whoOpen = true;
    this.prep = undefined;
  }

  private enter(zone: Zone | 'aside', by = ''): void {
    this.close();
    if (this.zone !== 'aside') this.zone = zone;
    this.discussed = by.startsWith('discuss');
    this.prep = undefined;
  }

  private preposition(w: string, i: number): void {
    const before = this.words[i - 1]?.fold ?? '';
    const isMaker = w === 'by' && before.endsWith('ed') && !VERBS.has(before);
    this.close();
    if (this.discussed && (w === 'with' || isPlaceNext(this, i))) this.zone = 'core';
    if (isMaker) this.enter('context');
    this.prep = w;
    this.direct =
      w === 'with' ||
      w === 'between' ||
      ((w === 'to' || w === 'on') && this.direct) ||
      before.startsWith('call');
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
    const before = this.words[at - 1]?.fold ?? '';
    const isSecond = this.verbs.some((verb) => !LIGHT_VERBS.has(verb.fold) || TELLING.has(verb.fold));
    const isParticiple =
      w.endsWith('ing') &&
      !AUXILIARIES.has(before) &&
      !PREPOSITIONS.has(before) &&
      this.chunks.at(-1)?.side === 'object';
    const isPurpose = isSecond && (before === 'to' || isParticiple);
    if (this.zone === 'context' && !isPurpose) this.zone = 'core';
    this.verbs.push({ fold: w, family, at, zone: isPurpose ? 'context' : this.zone });
    this.seenVerb = true;
    this.direct = !LIGHT_VERBS.has(w) || family === 'lead' || family === 'visit';
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
        asked: this.afterWh || (this.inHole && this.prep === 'from'),
        direct: this.direct,
        whose: this.whose,
        apposed: this.comma,
        from: this.whoOpen && this.prep === 'from',
        ...(this.prep === undefined ? {} : { prep: this.prep }),
        ...(event === undefined ? {} : { event }),
      });
      this.inHole ||= this.afterWh;
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
