import { addDays } from '../articles/calendar.js';
import type { Library } from '../library/library.js';
import { FORMS_OF_ADDRESS, NAME_PARTICLES } from '../reading/lexicon/honorifics.js';
import { askingOf } from './asking.js';
import { cut } from './chunks.js';
import type { Cut } from './cut.js';
import { asksOrigin, edgeOf, familiesOf, holeRoleOf, kindsOf, statusOf } from './kinds.js';
import type { Lexicon } from './lexicon.js';
import { mend } from './mend.js';
import type { Asked, GivenTime, Question } from './question.js';
import { resolve } from './resolve.js';
import { nationOf, placeOf } from './terms.js';
import { readTimes, type TimeFound } from './time.js';
import { fold, stem, tokenise, type Word } from './tokens.js';
import { ASIDE_OPENERS, CONTEXT_OPENERS, FACT_VERBS, FUNCTION_WORDS, LIGHT_VERBS, VERBS } from './words.js';

/** Nouns of encounters that tell nothing of which one. */
const PLAIN_NOUNS: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'talks',
  'encounter',
  'contact',
  'speech',
  'speeches',
  'remarks',
  'event',
]);

/** Splits "Biden-Xi" and "US-Soviet" where both halves are names or nations. */
function splitPairs(words: readonly Word[], lexicon: Lexicon): Word[] {
  return words.flatMap((word) => {
    const halves = word.text.split('-');
    const [a, b] = halves;
    if (
      halves.length !== 2 ||
      a === undefined ||
      b === undefined ||
      lexicon.named(word.fold).size > 0 ||
      nationOf(word.fold)
    )
      return [word];
    const known = (text: string): boolean =>
      (!NAME_PARTICLES.has(fold(text)) && lexicon.named(fold(text)).size > 0) ||
      nationOf(fold(text)) !== undefined;
    if (!known(a) || !known(b)) return [word];
    return [
      { ...word, text: a, fold: fold(a), end: word.start + a.length, possessive: false, pair: true as const },
      { ...word, text: b, fold: fold(b), start: word.start + a.length + 1 },
    ];
  });
}

const HOLES: ReadonlyMap<string, Asked> = new Map([
  ['who', 'who'],
  ['whom', 'who'],
  ['where', 'where'],
  ['when', 'when'],
]);

/** "where and when", "who will he meet and when": what is asked for besides. */
function alsoAsked(folds: readonly string[], asked: Asked): Asked[] {
  const others = folds.flatMap((word, i) => {
    const hole = HOLES.get(word);
    const joined =
      ['and', 'or', ','].includes(folds[i - 1] ?? '') || ['and', ','].includes(folds[i + 1] ?? '');
    return hole && joined && hole !== asked ? [hole] : [];
  });
  return [...new Set(others)];
}

/** Capitals tell nothing in a question that has them on every word or on none. */
function plainCase(words: readonly Word[]): readonly Word[] {
  const later = words.slice(1).filter((word) => /\p{L}/u.test(word.text));
  return later.some((word) => !word.capital) ? words : words.map((word) => ({ ...word, capital: false }));
}

/** A day without a year in a question about the past is the last one, not one to come. */
function pastOf(time: TimeFound, now: Date): TimeFound {
  if (!time.anyYear || time.from <= now.toISOString().slice(0, 10)) return time;
  const yearBack = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { ...time, from: yearBack(time.from), to: yearBack(time.to) };
}

function bounded(time: TimeFound, words: readonly Word[]): GivenTime {
  const before = words.filter((word) => word.end <= time.start).at(-1)?.fold;
  const { from, to, text, anyYear, anyWeek } = time;
  // Neither "before 5 May" nor "after 5 May" holds that day.
  if (before === 'before') return { from: '0000-01-01', to: addDays(from, -1), text: `before ${text}` };
  if (before === 'until' || before === 'till') return { from: '0000-01-01', to: from, text: `until ${text}` };
  if (before === 'after') return { from: addDays(to, 1), to: '9999-12-31', text: `after ${text}` };
  if (before === 'since') return { from, to: '9999-12-31', text: `since ${text}` };
  return { from, to, text, ...(anyYear ? { anyYear } : {}), ...(anyWeek ? { anyWeek } : {}) };
}

function timeOf(parsed: Cut, words: readonly Word[], zones: readonly string[]): GivenTime | null {
  const own = [...parsed.times]
    .filter(([, zone]) => zones.includes(zone))
    .map(([time]) => bounded(time, words));
  const [first, ...rest] = own;
  return first ? rest.reduce(joint, first) : null;
}

/** Days that two expressions share, or both where they share none: "on 5 May 2021 in May", "in 2005 and 2006". */
function joint(a: GivenTime, b: GivenTime): GivenTime {
  const days = [a.from, b.from, a.to, b.to].sort();
  const meets = a.from <= b.to && b.from <= a.to;
  const [from = a.from, to = a.to] = meets ? days.slice(1, 3) : [days[0], days[3]];
  return { from, to, text: `${a.text}, ${b.text}` };
}

/** A day told in a "before" or "after" clause, as the days on that side of it. */
function besideTime(time: GivenTime | null, folds: readonly string[]): GivenTime | null {
  if (!time) return null;
  const isDay = time.from === time.to;
  if (folds.includes('before'))
    return { ...time, from: '0000-01-01', to: isDay ? addDays(time.to, -1) : time.to };
  return folds.includes('after') || folds.includes('since') ? { ...time, to: '9999-12-31' } : time;
}

function contextOf(words: readonly Word[], used: ReadonlySet<string>, times: readonly TimeFound[]): string[] {
  const loose = words.filter((word) => {
    if (!/[\p{L}\p{N}]/u.test(word.text) || FUNCTION_WORDS.has(word.fold) || used.has(word.fold))
      return false;
    if (times.some((time) => time.start <= word.start && word.start < time.end)) return false;
    return (
      !VERBS.has(word.fold) &&
      !CONTEXT_OPENERS.has(word.fold) &&
      !ASIDE_OPENERS.has(word.fold) &&
      !PLAIN_NOUNS.has(word.fold)
    );
  });
  return [...new Set(loose.map((word) => stem(word.fold)))];
}

/** "Who sat beside A": only where it is told that somebody sat. */
function seatedIn(folds: readonly string[]): string[] {
  const isNear = folds.some((word) => ['beside', 'next', 'front', 'alongside', 'opposite'].includes(word));
  return isNear && folds.some((word) => word === 'sat' || word === 'sit' || word === 'sitting')
    ? ['sit']
    : [];
}

/** What people are on together. */
const JOURNEYS: ReadonlySet<string> = new Set(
  'delegation entourage team mission trip tour journey'.split(' '),
);

/** "who joined A on the delegation", "who went on A's trip": those who came along. */
function isCompanyAsked(asked: Asked, folds: readonly string[]): boolean {
  return (
    asked === 'who' &&
    folds.some((word, i) => word === 'on' && folds.slice(i + 1, i + 5).some((next) => JOURNEYS.has(next))) &&
    folds.some((word) => /^join/u.test(word) || word === 'was' || word === 'were' || word === 'went')
  );
}

/** "Who was at the palace on 5 May": those who were there, where a day is told. */
const PRESENT = /^\s{0,9}(?:and )?who (?:all )?(?:was|were) (?:at|in) /iu;

/** What follows words that leave a place out: "which cities besides Oslo". */
const BESIDES = /\b(?:besides|apart from|aside from|other than|in addition to) ([^?]*)/iu;

/** Reads a question as an encounter with a hole in it. Never throws; what it cannot read it leaves open. */
export function understand(text: string, now: Date, library: Library, lexicon: Lexicon): Question {
  const typed = tokenise(text).filter(({ fold: word }) => !FORMS_OF_ADDRESS.has(word));
  const asked = text.slice(0, typed.at(-1)?.end ?? 0);
  const isName = (word: string): boolean => lexicon.named(word).size > 0;
  const words = splitPairs(mend(plainCase(typed), isName), lexicon);
  const folds = words.map((word) => word.fold);
  const times = readTimes(asked, now).map((time) =>
    statusOf(folds) === 'happened' ? pastOf(time, now) : time,
  );
  const asking = askingOf(words);
  const parsed = cut(words, times, lexicon);
  const own = familiesOf(parsed);
  const time = timeOf(parsed, words, ['core', 'context']);
  const families = own.length === 0 && time && PRESENT.test(asked) ? ['attend' as const] : own;
  const resolver = { library, lexicon, lower: !words.slice(1).some((word) => word.capital) };
  const setting = { asked: asking.asked, resolver, visiting: families[0] === 'visit', day: time?.from };
  const {
    given,
    beside,
    places: told,
    elsewhere: other,
    hole,
    used,
    deed,
    delegation,
  } = resolve(parsed, setting);
  const besides = (BESIDES.exec(asked)?.[1] ?? '').trim();
  const named = families[0] === 'visit' ? placeOf(fold(besides.replace(/^the /iu, ''))) : undefined;
  const left = named ? [{ ...named, text: besides }] : [];
  const places = told.filter((place) => !besides.includes(place.text));
  const elsewhere = [...other, ...left, ...told.filter((place) => besides.includes(place.text))];
  const isEncounter =
    families.length > 0 || given.some(({ zone, kind }) => zone === 'core' && kind !== 'party');
  const isFact =
    folds.some((word, i) => FACT_VERBS.has(word) || (word === 'set' && folds[i + 1] === 'up')) &&
    !parsed.verbs.some((verb) => !LIGHT_VERBS.has(verb.fold));
  const isLead = families[0] === 'lead' && parsed.nouns.length === 0 && families.length === 1;
  const isWhoIs = asking.asked === 'who' && (families.length === 0 || isLead);
  return {
    text,
    asked: isEncounter && !isWhoIs && !isFact ? asking.asked : 'passage',
    wanted: asking.asked,
    also: alsoAsked(folds, asking.asked),
    given,
    beside,
    hole,
    places,
    elsewhere,
    time,
    nearby: besideTime(timeOf(parsed, words, ['aside']), folds),
    grain: asking.grain,
    families: delegation || isCompanyAsked(asking.asked, folds) ? ['accompany'] : families,
    kinds: kindsOf(families, folds, parsed),
    status: statusOf(folds),
    holeRole: holeRoleOf(asking.asked, parsed, folds),
    deed: families.length === 0 ? deed : seatedIn(folds),
    context: contextOf(words, used, times),
    origin: asking.asked === 'where' && families[0] === 'visit' && asksOrigin(folds),
    edge: edgeOf(folds),
    order: folds.includes('last') && asking.asked !== 'who' ? 'last' : null,
  };
}
