import { remembered } from '../../reading/remembered.js';
import type { Sentence } from '../../reading/sentences.js';
import type { Chunk } from '../phrase/chunks.js';
import { BELONGING } from '../rules/company.js';
import { ASSEMBLING, DRAWING, OCCASIONS, SITTINGS } from '../rules/events.js';
import type { Rule } from '../rules/rule.js';

/** Words of gatherings that no rule lists. */
const GATHERING = [...OCCASIONS, ...SITTINGS, ...DRAWING, ...ASSEMBLING, 'presence', 'attendance'];

const NONE: readonly Rule[] = [];

/** Rules by the words that trigger them, so that a group of words meets only the few rules it can trigger. */
export class RuleIndex {
  private readonly byTrigger: Readonly<Record<Rule['frame'], Map<string, Rule[]>>> = {
    verb: new Map(),
    noun: new Map(),
  };
  private readonly order: ReadonlyMap<Rule, number>;
  private readonly words: ReadonlySet<string>;

  constructor(rules: readonly Rule[]) {
    this.order = new Map(rules.map((rule, i) => [rule, i]));
    this.words = new Set([...BELONGING, ...GATHERING, ...rules.flatMap((rule) => rule.lemmas)]);
    for (const rule of rules) {
      const triggers = this.byTrigger[rule.frame];
      for (const lemma of new Set(rule.lemmas)) triggers.set(lemma, [...(triggers.get(lemma) ?? []), rule]);
    }
  }

  /** Whether a sentence holds a word that can trigger anything: others are not parsed. A plural may be tagged as a name ("Talks between …"). */
  mayRead({ tokens }: Sentence): boolean {
    return tokens.some(({ lemma, text }) => this.words.has(lemma) || this.isTrigger(text));
  }

  private readonly isTrigger = remembered((text) => {
    const low = text.toLowerCase();
    return this.words.has(low) || this.words.has(low.replace(/s$/, ''));
  });

  /** The rules that a chunk's verb or head noun triggers by its lemma or its very form, in the order of all rules. */
  at(chunk: Chunk): readonly Rule[] {
    if (chunk.type === 'word') return NONE;
    const { lemma, low } = chunk.type === 'verb' ? chunk.main : chunk.head;
    const triggers = this.byTrigger[chunk.type];
    const byLemma = triggers.get(lemma) ?? NONE;
    const byForm = low === lemma ? NONE : (triggers.get(low) ?? NONE);
    if (byForm.length === 0) return byLemma;
    if (byLemma.length === 0) return byForm;
    const placeOf = (rule: Rule) => this.order.get(rule) ?? 0;
    return [...new Set([...byLemma, ...byForm])].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
