import type { Encounter } from '../encounters/encounter.js';
import type { Library } from '../library/library.js';
import type { Person } from '../library/roster.js';
import { foldedWords } from '../questions/tokens.js';
import type { Answer } from './answer.js';

/** What small talk is about. */
type Manner = 'greeting' | 'thanks' | 'farewell' | 'apology' | 'help';

/** Whole messages that ask nothing about the news, without names of the bot, fillers and marks. */
const SMALL_TALK: Readonly<Record<Manner, readonly string[]>> = {
  greeting: [
    ...'hello|hi|hey|hiya|howdy|greetings|welcome|hallo|good day|good morning|good afternoon|good evening'.split(
      '|',
    ),
    ...'morning|evening|how are you|how are you doing|how do you do|how is it going|whats up|what is up'.split(
      '|',
    ),
    ...'nice to meet you|pleased to meet you|test|testing|ping|are you there|anybody there|anyone there'.split(
      '|',
    ),
  ],
  thanks: [
    ...'thanks|thank you|many thanks|thanks a lot|thanks very much|thank you very much|thank you so much'.split(
      '|',
    ),
    ...'thx|ty|cheers|great|good|nice|cool|perfect|excellent|wonderful|well done|good job|nice work|good work'.split(
      '|',
    ),
    ...'good bot|ok|okay|all right|alright|got it|i see|great job|that helps|very good|awesome'.split('|'),
  ],
  farewell:
    'bye|goodbye|good bye|bye bye|see you|see you later|good night|farewell|ciao|until next time'.split('|'),
  apology: 'sorry|i am sorry|my mistake|never mind|nevermind|forget it|pardon|excuse me'.split('|'),
  help: [
    ...'help|help me|i need help|can you help|can you help me|please help me|how can you help|how can you help me'.split(
      '|',
    ),
    ...'who are you|what are you|what is your name|whats your name|who made you'.split('|'),
    ...'are you a bot|are you a robot|are you human|are you an ai|are you a person|what is attache'.split(
      '|',
    ),
    ...'what can you do|what can you do for me|what do you do|what do you know|what can i ask|what can i ask you'.split(
      '|',
    ),
    ...'what should i ask|what may i ask|what can i do|what can i do here|how does this work|how do you work'.split(
      '|',
    ),
    ...'how do i use this|how do i use you|how to use this|how do i ask|how does it work|usage|commands'.split(
      '|',
    ),
    ...'instructions|manual|menu|start|examples|give me an example|give me examples|tell me about yourself'.split(
      '|',
    ),
    ...'introduce yourself|what are your commands|what questions can i ask|what kind of questions can i ask'.split(
      '|',
    ),
    ...'what else can you do|what can you tell me|what do you have'.split('|'),
  ],
};

/** What each is answered with, before the invitation. */
const OPENINGS: Readonly<Record<Manner, string>> = {
  greeting: 'Hello!',
  thanks: 'You are welcome.',
  farewell: 'Goodbye!',
  apology: 'No harm done.',
  help: 'I am Attaché.',
};

/** Words around small talk that change nothing in it. */
const FILLERS: ReadonlySet<string> = new Set(
  'there attache please again all everybody everyone bot well so then and oh friend sir madam very today much'.split(
    ' ',
  ),
);

const MANNERS: ReadonlyMap<string, Manner> = new Map(
  (Object.keys(SMALL_TALK) as Manner[]).flatMap((manner) =>
    SMALL_TALK[manner].flatMap((said) => [[said, manner] as const, [bare(said), manner] as const]),
  ),
);

function bare(said: string): string {
  return said
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

/** Most words of small talk: a greeting and what follows it. */
const MOST_WORDS = 9;

/** The manner of a message that is small talk through and through, sentence by sentence; else undefined. */
function mannerOf(text: string): Manner | undefined {
  if (text.length > 120) return undefined;
  const parts = text
    .split(/[.,;:!?\n]+/u)
    .map((part) => foldedWords(part.replace(/['’]/gu, '')).join(' '))
    .filter((part) => part !== '');
  const manners = parts.map(
    (part) => MANNERS.get(part) ?? MANNERS.get(bare(part)) ?? (bare(part) === '' ? null : undefined),
  );
  if (parts.join(' ').split(' ').length > MOST_WORDS || manners.includes(undefined)) return undefined;
  const told = manners.flatMap((manner) => manner ?? []);
  return told.includes('help') ? 'help' : told[0];
}

/** The people of an encounter, each once. */
function peopleOf(encounter: Encounter, { roster }: Library): Person[] {
  return [...new Set(encounter.participants.flatMap((one) => roster.personOf(encounter, one) ?? []))];
}

/** Two questions that the library can answer: about whoever met most, and where two others met. */
function examples(library: Library): string[] {
  const held = library.encounters.filter(({ kind, status }) => kind === 'meeting' && status === 'happened');
  const pairs = held
    .map((encounter) => ({ encounter, people: peopleOf(encounter, library) }))
    .filter(({ people, encounter }) => people.length === 2 && encounter.participants.length === 2);
  const [known] = pairs
    .flatMap(({ people }) => people)
    .sort((a, b) => b.encounters - a.encounters || (a.name < b.name ? -1 : 1));
  const apart = pairs.filter(({ people }) => known && !people.includes(known));
  const placed = [...apart, ...pairs].find(({ encounter }) => encounter.place !== null);
  const [a, b] = placed?.people ?? [];
  return [
    ...(known ? [`“Who met ${known.name}?”`] : []),
    ...(a && b ? [`“Where did ${a.name} meet ${b.name}?”`] : []),
  ];
}

/** A kind sentence on what can be asked, with examples from the library. */
export function invitation(library: Library): string {
  if (library.articles.length === 0) return NO_ARTICLES;
  const own = examples(library);
  const such = own.length > 0 ? own.join(' or ') : '“Who did A meet in B in May 2021?”';
  return `Ask me who met whom, where and when, and I answer from the articles I have read, such as ${such}`;
}

/** Said where there is nothing to answer from. */
export const NO_ARTICLES = 'I have read no articles, so I cannot answer: name a folder that holds some.';

/** Answers a greeting, thanks, or a question about the assistant itself; undefined for anything else. */
export function smallTalk(text: string, library: Library): Answer | undefined {
  const manner = mannerOf(text);
  return manner && remark(text, `${OPENINGS[manner]} ${invitation(library)}`);
}

/** An answer that tells nothing from the articles. */
export function remark(question: string, text: string): Answer {
  return {
    question,
    outcome: 'not-understood',
    verdict: null,
    answers: [],
    text,
    encounters: [],
    citations: [],
  };
}
