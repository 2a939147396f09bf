import type { Person } from '../library/roster.js';
import type { Given, Question } from '../questions/question.js';
import { belongs } from '../questions/terms.js';
import { alike } from '../reading/similarity.js';
import type { Answer, Choice } from './answer.js';
import { seatFits } from './fit.js';
import type { Match } from './match.js';

/** How many times more encounters one bearer of a name must have to be taken for the one meant. */
const DOMINANT = 3;

/** Whether two names may be one person's, so that asking back would split hairs. */
function mayBeOne(a: Person, b: Person): boolean {
  return a.name.split(' ').length === 1 || b.name.split(' ').length === 1 || alike(a.name, b.name).score > 0;
}

/** "Saudi Crown Prince Abdullah": of all Abdullahs, those of the country told, as far as there are any. */
function ofCountry(given: Given, counts: readonly [Person, number][]): readonly [Person, number][] {
  const { of } = given;
  const own = of === undefined ? [] : counts.filter(([person]) => person.of.some((one) => belongs(one, of)));
  return own.length > 0 ? own : counts;
}

function bearers(given: Given, matches: readonly Match[]): Map<Person, number> {
  const counts = new Map<Person, number>();
  for (const { named } of matches) {
    for (const { person } of named.filter((seat) => seatFits(seat, given))) {
      if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  return counts;
}

function outshines(person: Person, others: readonly [Person, number][]): boolean {
  return others.every(([other]) => person.encounters >= DOMINANT * other.encounters);
}

/** Of the bearers of a name, the one whom the articles tell of far more than of any other; else the one that fits most often. */
function foremost(counts: readonly [Person, number][]): readonly [Person, number] | undefined {
  const known = counts.find(([person]) => {
    const others = counts.filter(([other]) => other !== person && !mayBeOne(person, other));
    return others.length > 0 && outshines(person, others);
  });
  return known ?? counts[0];
}

function detail(person: Person): string {
  const office = person.offices.at(-1);
  const parts = [
    person.of[0],
    office?.title,
    `${person.encounters} ${person.encounters === 1 ? 'encounter' : 'encounters'}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** What is left of matches once an ambiguous name is settled, or the people to choose from. */
export interface Settled {
  readonly matches: readonly Match[];
  readonly choices: readonly Person[];
  readonly given?: Given;
}

/** Settles names that fit several people: by far the most told is taken, otherwise all are offered. */
export function settle(question: Question, matches: readonly Match[]): Settled {
  let left = matches;
  for (const given of question.given) {
    const isOpen = given.kind === 'person' || (given.kind === 'office' && given.of !== undefined);
    if (given.zone !== 'core' || !isOpen) continue;
    const all = [...bearers(given, left)].sort((a, b) => b[1] - a[1] || b[0].encounters - a[0].encounters);
    const counts = ofCountry(given, all);
    if (counts.length < all.length) {
      const kept = new Set(counts.map(([person]) => person));
      const outside = new Set(all.flatMap(([person]) => (kept.has(person) ? [] : [person])));
      left = left.filter(
        ({ named }) => !named.some(({ person }) => person !== undefined && outside.has(person)),
      );
    }
    const first = foremost(counts);
    if (!first) continue;
    const rivals = counts.filter(([person]) => !mayBeOne(first[0], person));
    const [second] = rivals;
    if (!second) continue;
    const isClear = first[1] >= DOMINANT * second[1] || outshines(first[0], rivals);
    if (!isClear) return { matches: left, choices: [first[0], ...rivals.map(([person]) => person)], given };
    const others = new Set(rivals.map(([person]) => person));
    left = left.filter(
      ({ named }) => !named.some(({ person }) => person !== undefined && others.has(person)),
    );
  }
  return { matches: left, choices: [] };
}

/** Asks back which of several people is meant. */
export function askBack(question: Question, choices: readonly Person[], given: Given): Answer {
  const told: Choice[] = choices
    .slice(0, 10)
    .map((person) => ({ name: person.name, detail: detail(person) }));
  const lines = told.map(({ name, detail: more }) => `- ${name} (${more})`);
  return {
    question: question.text,
    outcome: 'ambiguous',
    verdict: null,
    answers: [],
    text: [`“${given.text}” may be several people. Which one?`, ...lines].join('\n'),
    encounters: [],
    citations: [],
    choices: told,
  };
}
