import type { Reading } from '../../reading/reading.js';
import { parse } from '../phrase/parse.js';
import { indexMentions } from '../phrase/units.js';
import type { Rule } from '../rules/rule.js';
import { readAttendance } from './gathering.js';
import { readNoun } from './noun.js';
import type { Proposal } from './proposal.js';
import { readVerb } from './verb.js';
import { readJourney, readVisitNoun } from './visit.js';

/** Lemmas that can trigger any rule: sentences without one are not parsed. */
function triggers(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap((rule) => rule.lemmas));
}

/** Everything the rules read in an article, in text order; of rules that read the same words the earliest wins. */
export function propose(reading: Reading, rules: readonly Rule[]): Proposal[] {
  const index = indexMentions(reading);
  const words = triggers(rules);
  return reading.sentences.flatMap((sentence) => {
    if (!sentence.tokens.some((token) => words.has(token.lemma) || words.has(token.text.toLowerCase())))
      return [];
    const parsed = parse(sentence, index);
    if (sentence.text.trimEnd().endsWith('?')) return [];
    return parsed.chunks.flatMap((chunk, i) => {
      for (const rule of rules) {
        const found =
          chunk.type === 'verb' && rule.frame === 'verb'
            ? (rule.kind === 'visit' ? readJourney : rule.kind === 'gathering' ? readAttendance : readVerb)(
                parsed,
                i,
                chunk,
                rule,
              )
            : chunk.type === 'noun' && rule.frame === 'noun'
              ? (rule.kind === 'visit' ? readVisitNoun : readNoun)(parsed, i, chunk, rule)
              : undefined;
        if (found) return [found];
      }
      return [];
    });
  });
}
