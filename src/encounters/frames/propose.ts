import type { Reading } from '../../reading/reading.js';
import type { Chunk } from '../phrase/chunks.js';
import { type Parse, parse } from '../phrase/parse.js';
import { indexMentions } from '../phrase/units.js';
import type { Rule } from '../rules/rule.js';
import type { Seat } from '../seats.js';
import type { Setting } from '../zone.js';
import { readAddressed } from './addressed.js';
import { readAttendees } from './attendees.js';
import { readCompany } from './company.js';
import { readAttendance } from './gathering.js';
import { readJourney } from './journey.js';
import { readMetList } from './met-list.js';
import { readNoun } from './noun.js';
import { readAssembly, readOccasion } from './occasion.js';
import { readPresence, readWitness } from './presence.js';
import { readInPresence } from './present.js';
import type { Proposal } from './proposal.js';
import { readReceivers } from './receivers.js';
import type { RuleIndex } from './rule-index.js';
import { readSpeech } from './speech.js';
import { readTurned } from './turned.js';
import { readVerb } from './verb.js';
import { readVisitNoun } from './visit.js';

/** Everything the rules read in an article, in text order; of rules that read the same words the earliest wins. */
export function propose(reading: Reading, rules: RuleIndex): Proposal[] {
  const index = indexMentions(reading);
  const told = reading.sentences.flatMap((sentence) => {
    if (!rules.mayRead(sentence) || sentence.text.trimEnd().endsWith('?')) return [];
    const parsed = parse(sentence, index);
    return parsed.chunks.flatMap((chunk, i) => {
      const escorts = chunk.type === 'verb' ? readCompany(parsed, i, chunk) : [];
      if (chunk.type === 'noun') escorts.push(...readReceivers(parsed, i, chunk));
      for (const rule of rules.at(chunk)) {
        if (rule.kind === 'gathering' && escorts.some((escort) => escort.companions === 'meeting')) continue;
        const found = read(parsed, i, chunk, rule);
        if (rule.companions) escorts.push(...found);
        else if (found.length > 0) return [...escorts, ...found];
      }
      return escorts.length > 0 ? escorts : readGathering(parsed, i, chunk);
    });
  });
  return [
    ...told,
    ...readAttendees(reading, index),
    ...readMetList(reading, index),
    ...readAddressed(reading, index),
  ];
}

/** What one rule reads at one chunk; a rule that needs a place or a day yields nothing without. */
function read(parsed: Parse, i: number, chunk: Chunk, rule: Rule): readonly Proposal[] {
  const found = readChunk(parsed, i, chunk, rule);
  const named = rule.named && rule.frame === 'noun' ? found.filter(({ seats }) => seats.every(isOne)) : found;
  return rule.settled ? named.filter(({ setting }) => isSettled(setting)) : named;
}

/** Whether a seat is filled by name, office or pronoun. */
const isOne = ({ mention }: Seat) => ['person', 'role', 'pronoun'].includes(mention.kind);

const isSettled = ({ places, dates, here }: Setting) => places.length > 0 || dates.length > 0 || here;

function readChunk(parsed: Parse, i: number, chunk: Chunk, rule: Rule): readonly Proposal[] {
  if (chunk.type === 'verb' && rule.frame === 'verb') {
    const found = READERS[rule.kind](parsed, i, chunk, rule);
    return found.length > 0 ? found : readTurned(parsed, i, chunk, rule);
  }
  if (chunk.type === 'noun' && rule.frame === 'noun') {
    if (rule.companions) return readInPresence(parsed, i, chunk, rule);
    return NOUN_READERS[rule.kind](parsed, i, chunk, rule);
  }
  return [];
}

/** Readers of verb rules by the kind of encounter. */
const READERS = { visit: readJourney, gathering: readAttendance, meeting: readVerb, call: readVerb };

/** Readers of noun rules by the kind of encounter. */
const NOUN_READERS = { visit: readVisitNoun, gathering: readSpeech, meeting: readNoun, call: readNoun };

/** Gatherings that no single verb or noun rule tells: lists of those present, many who assemble, occasions held. */
function readGathering(parsed: Parse, i: number, chunk: Chunk): readonly Proposal[] {
  if (chunk.type === 'verb') {
    const present = readPresence(parsed, i, chunk);
    return present.length > 0 ? present : readAssembly(parsed, i, chunk);
  }
  if (chunk.type !== 'noun') return [];
  const witnessed = readWitness(parsed, i);
  return witnessed.length > 0 ? witnessed : readOccasion(parsed, i, chunk);
}
