import type { NameMention } from '../mention.js';
import { Class } from '../word-classes.js';
import type { Line } from '../words.js';
import { holdsClass, nameEnd } from './core.js';
import { isLocative, isSubject } from './evidence.js';
import type { Found } from './found.js';
import { agency, organisation, sliceOf } from './make.js';
import type { NameMemory } from './memory.js';
import { personFound } from './person-found.js';

/** A medium, body or seat of power of more than one word that a table knows, before anything else is tried. */
export function tableAt(line: Line, at: number, memory: NameMemory): Found | undefined {
  const phrase = line.phrases[at];
  if (!phrase || phrase.length < 2 || !/^(agency|organisation|venue)$/.test(phrase.kind)) return undefined;
  return tableName(line, at, memory);
}

/** A name of the tables: media and bodies are mentions, places are left to the reading of places. */
export function tableName(line: Line, at: number, memory: NameMemory): Found | undefined {
  const phrase = line.phrases[at];
  const first = line.words[at];
  if (!phrase || !first) return undefined;
  const next = at + phrase.length;
  if (phrase.kind === 'agency' && phrase.length === 1 && memory.isPerson(first))
    return personFound(line, at, [at, next], memory, {});
  if (phrase.kind === 'agency' && isAbbreviation(line, at)) {
    memory.learnBody(line.words, at, at + 1);
    return { mentions: [], next };
  }
  if (phrase.kind === 'agency' && memory.isBody(first))
    return { mentions: [organisation(line, at, next)], next };
  if (phrase.kind === 'agency') return { mentions: [agency(line, at, next)], next };
  if (phrase.length === 1 && phrase.kind !== 'demonym' && memory.isSurname(first) && !isLocative(line, at)) {
    return personFound(line, at, [at, next], memory, {});
  }
  const speaks =
    phrase.kind === 'venue' &&
    isSubject(line, next) &&
    !isLocative(line, line.words[at - 1]?.key === 'the' ? at - 1 : at);
  if (phrase.kind !== 'organisation' && !speaks) return { mentions: [], next };
  return { mentions: [organisation(line, at, next)], next };
}

/** Letters in brackets shorten the name before them, whatever agency has the same letters: "Darfur Peace Agreement (DPA)". */
function isAbbreviation(line: Line, at: number): boolean {
  return (
    at > 3 &&
    line.words[at]?.capitals === true &&
    line.words[at - 1]?.text === '(' &&
    line.words[at - 2]?.capital === true
  );
}

/** "the Omanis", "Iraqis": a people's plural noun, as a party. */
export function peopleAt(line: Line, at: number): Found | undefined {
  const the = line.words[at]?.key === 'the' ? 1 : 0;
  const phrase = line.phrases[at + the];
  const end = at + the + (phrase?.length ?? 1);
  const noun = line.words[end - 1];
  if (phrase?.kind !== 'demonym' || !noun?.key.endsWith('s') || noun.possessive) return undefined;
  const next = line.words[end];
  if (next && !next.mark && (next.capital || next.pos === 'NOUN' || next.pos === 'ADJ')) return undefined;
  if (/(ese|ss|sh)$/.test(noun.key)) return undefined;
  return {
    mentions: [{ kind: 'party', ...sliceOf(line, at, end), head: 'people', plural: true, of: phrase.name }],
    next: end,
  };
}

/** "Southern African Development Community": a body whose name begins with a people or a point of the compass. */
export function peopleBody(line: Line, at: number, memory: NameMemory): Found | undefined {
  let from = at;
  while (
    (((line.words[from]?.classes ?? 0) & Class.People) !== 0 || line.phrases[from]?.kind === 'demonym') &&
    line.words[from]?.capital
  )
    from++;
  if (from === at) return undefined;
  const to = nameEnd(line, from);
  if (to === from || !holdsClass(line.words, to - 1, to, Class.OrganisationHead))
    return { mentions: [], next: from };
  return body(line, at, to, memory);
}

/** A run that holds a body's word: the whole name with its small links; events and buildings are no mentions. */
export function body(line: Line, at: number, to: number, memory: NameMemory): Found {
  const { words } = line;
  let end = to;
  while (/^(of|for|and|on)$/.test(words[end]?.key ?? '')) {
    const the = words[end + 1]?.key === 'the' ? 1 : 0;
    const next = nameEnd(line, end + 1 + the);
    if (
      next === end + 1 + the ||
      (words[end]?.key === 'and' &&
        !holdsClass(words, end + 1, next, Class.OrganisationHead | Class.Portfolio))
    )
      break;
    end = next;
  }
  const last = words[to - 1];
  if (last && (last.classes & Class.AgencyHead) !== 0) return { mentions: [agency(line, at, to)], next: to };
  if (!holdsClass(words, at, end, Class.OrganisationHead)) return { mentions: [], next: end };
  memory.learnBody(words, at, to);
  return { mentions: [organisation(line, at, end, line.phrases[at]?.country)], next: end };
}

export function bodyOrNothing(line: Line, at: number, to: number, memory: NameMemory): Found | undefined {
  const first = line.words[at];
  const mentions: NameMention[] = [];
  if (
    first &&
    line.heading === null &&
    first.capitals &&
    to - at === 1 &&
    first.text.length < 7 &&
    !first.ordinary &&
    !first.text.includes('-')
  ) {
    mentions.push(organisation(line, at, to));
    memory.learnBody(line.words, at, to);
  }
  return { mentions, next: to };
}
