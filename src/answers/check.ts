import type { Encounter, Participant } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import { cited } from './account.js';
import type { Answer, Claim } from './answer.js';
import { CitationBook } from './cite.js';
import { readClaims } from './claimed.js';
import { type Conflict, conflictsOf, daysConflict, likeness, placesConflict, silenceOf } from './compare.js';
import { entryOf } from './encounter-index.js';
import { isNamed } from './named.js';
import { derivedNote, encounterPhrase, listed, marks } from './wording.js';

/** What the articles say to one claim of a text. */
export interface Finding {
  /** The claim as read in the text. */
  readonly claimed: Encounter;
  readonly verdict: 'supported' | 'partly' | 'contradicted' | 'not-found';
  /** On what the articles disagree; empty unless contradicted. */
  readonly conflicts: readonly Conflict[];
  /** What the articles leave open of a claim that is partly supported. */
  readonly silent: readonly ('day' | 'place')[];
  /** The encounters of the articles that support or contradict it, at most three. */
  readonly told: readonly Encounter[];
  /** People of the claim whom no article names. */
  readonly unknown: readonly string[];
}

const mostTold = 3;

/** Encounters of the library in which every given test finds a seat of its own. */
function sharing(library: Library, tests: readonly ReturnType<typeof likeness>[]): Encounter[] {
  return library.encounters.filter((encounter) => {
    const taken = new Set<Participant>();
    return tests.every((fits) => {
      const seat = encounter.participants.find((one) => !taken.has(one) && fits(encounter, one));
      if (seat) taken.add(seat);
      return seat !== undefined;
    });
  });
}

/** Encounters of one of the people on the claimed day and in the claimed place, but with somebody else. */
function withOthers(claimed: Encounter, library: Library, tests: readonly ReturnType<typeof likeness>[]) {
  if (!claimed.date || !claimed.place || tests.length < 2) return [];
  return library.encounters.filter(
    (told) =>
      told.kind === claimed.kind &&
      told.date !== null &&
      told.place !== null &&
      told.participants.length > 1 &&
      !daysConflict(claimed.date, told.date) &&
      !placesConflict(claimed.place, told.place) &&
      tests.some((fits) => told.participants.some((one) => fits(told, one))),
  );
}

/** An encounter of the same people with what speaks against the claim and what it leaves open. */
interface Rated {
  readonly told: Encounter;
  readonly conflicts: readonly Conflict[];
  readonly silent: readonly ('day' | 'place')[];
}

/** Encounters of the same people, best first; one without a place says nothing where another of those days has one. */
function ranked(claimed: Encounter, shared: readonly Encounter[]): Rated[] {
  const rated = shared.map((told) => ({
    told,
    conflicts: conflictsOf(claimed, told),
    silent: silenceOf(claimed, told),
  }));
  const isElsewhere = rated.some(
    ({ told, conflicts }) => claimed.date && told.date && conflicts.length === 1 && conflicts[0] === 'place',
  );
  return rated
    .filter(({ told }) => !isElsewhere || told.place !== null)
    .sort((a, b) => a.conflicts.length - b.conflicts.length || a.silent.length - b.silent.length);
}

/** Sets one claimed encounter beside the articles. */
function judge(claimed: Encounter, library: Library): Finding {
  const actors = claimed.participants.filter(({ role }) => role !== 'companion');
  const tests = actors.map((participant) => likeness(participant, library));
  const [best, ...others] = ranked(claimed, sharing(library, tests));
  if (best) {
    const isAsGood = (one: Rated) =>
      one.conflicts.length === best.conflicts.length && one.silent.length === best.silent.length;
    const isBorne = best.conflicts.length === 0;
    // Who once telephoned may have met on another day.
    const isBeside = !claimed.date && best.conflicts.length === 1 && best.conflicts[0] === 'kind';
    return {
      claimed,
      verdict: isBeside
        ? 'not-found'
        : !isBorne
          ? 'contradicted'
          : best.silent.length > 0
            ? 'partly'
            : 'supported',
      conflicts: isBeside ? [] : best.conflicts,
      silent: isBorne ? best.silent : [],
      told: [best, ...others.filter(isAsGood)].slice(0, mostTold).map((one) => one.told),
      unknown: [],
    };
  }
  const instead = withOthers(claimed, library, tests);
  const unknown = actors.filter(
    (one, i) => one.kind === 'person' && !isKnown(library, tests[i]) && !isNamed(one.name, library),
  );
  return {
    claimed,
    verdict: instead.length > 0 ? 'contradicted' : 'not-found',
    conflicts: instead.length > 0 ? ['person'] : [],
    silent: [],
    told: instead.slice(0, mostTold),
    unknown: unknown.map(({ name }) => name),
  };
}

function isKnown(library: Library, fits: ReturnType<typeof likeness> | undefined): boolean {
  return library.encounters.some((told) => told.participants.some((one) => fits?.(told, one)));
}

/** Reads the encounters that a text claims and judges each. `now` is the instant the text was written. */
export function judgeText(text: string, library: Library, now: Date): Finding[] {
  return readClaims(text, library, now).encounters.map((claimed) => judge(claimed, library));
}

const difference: Record<Conflict, string> = {
  day: 'another day',
  place: 'another place',
  person: 'another person',
  kind: 'another kind of contact',
  planned: 'it as planned only',
  cancelled: 'it as called off or denied',
  held: 'it as having taken place',
};

function sentence({ verdict, conflicts, silent, told, unknown }: Finding): string {
  if (verdict === 'supported') return 'Supported';
  if (verdict === 'partly') return `Partly supported: the articles do not give that ${listed(silent)}`;
  if (verdict === 'contradicted')
    return `Contradicted: the articles give ${listed(conflicts.map((one) => difference[one]))}`;
  if (told.length > 0) return 'Not found, but another kind of contact';
  return unknown.length > 0
    ? `Not found: no article names ${listed(unknown)}.`
    : 'Not found in the articles.';
}

function headline(findings: readonly Finding[]): string {
  const count = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  const parts = [
    [count('supported'), 'supported'],
    [count('partly'), 'partly supported'],
    [count('contradicted'), 'contradicted'],
    [count('not-found'), 'not found'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return `${findings.length === 1 ? 'One claim of a meeting' : `${findings.length} claims of meetings`}: ${told.join(', ')}.`;
}

/** What comes of all claims together: one contradicted makes it a no, only all supported a yes. */
function outcomeOf(findings: readonly Finding[]): Pick<Answer, 'outcome' | 'verdict'> {
  if (findings.length === 0) return { outcome: 'not-understood', verdict: null };
  const all = (verdict: Finding['verdict']) => findings.every((one) => one.verdict === verdict);
  if (all('not-found')) return { outcome: 'not-found', verdict: null };
  if (findings.some(({ verdict }) => verdict === 'contradicted'))
    return { outcome: 'answered', verdict: 'no' };
  return { outcome: 'answered', verdict: all('supported') ? 'yes' : null };
}

/** Every claim of a meeting in a text beside the articles, as an answer with citations. */
export function checkText(text: string, library: Library, now: Date): Answer {
  const { encounters, unread } = readClaims(text, library, now);
  const findings = encounters.map((claimed) => judge(claimed, library));
  const book = new CitationBook(library);
  const claims: Claim[] = [];
  const rows = findings.flatMap((finding) => {
    const [{ quote }] = finding.claimed.evidence;
    const told = finding.told.flatMap((encounter) => {
      const citations = cited(encounter, book);
      if (!citations) return [];
      const phrase = encounterPhrase(entryOf(encounter, library));
      claims.push({ kind: 'passage', text: phrase, status: encounter.status, citations });
      return `${phrase} ${marks(citations)}`;
    });
    const said = sentence(finding);
    return [`“${quote}”`, told.length > 0 ? `- ${said}. ${told.join('; ')}.` : `- ${said}`];
  });
  return {
    question: text,
    ...outcomeOf(findings),
    answers: claims,
    text: [
      findings.length === 0 ? 'I find no claim of a meeting in that text.' : headline(findings),
      ...rows,
      ...unread.flatMap((quote) => [
        `“${quote}”`,
        '- Not checked: I cannot read who is said to have met here.',
      ]),
      ...derivedNote(findings.flatMap(({ told }) => told)),
    ].join('\n'),
    encounters: findings.flatMap(({ told }) => told),
    citations: book.citations,
  };
}
