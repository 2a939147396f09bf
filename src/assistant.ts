import type { Answer } from './answers/answer.js';
import { indexEncounters } from './answers/encounter-index.js';
import { respond } from './answers/respond.js';
import type { Library } from './library/library.js';
import { buildLexicon } from './questions/lexicon.js';
import { understand } from './questions/understand.js';

/** What surrounds a question. */
export interface AskContext {
  /** The present instant; "today" in a question is read from it. */
  readonly now: Date;
  /** Key of the conversation whose last turns follow-ups refer to; none for a lone question. */
  readonly conversation?: string;
}

/** The one door: every surface and every test asks through it. */
export interface Assistant {
  readonly library: Library;
  ask(question: string, context: AskContext): Answer;
}

/** Opens the door to a library: builds the indexes once, answers from them. */
export function createAssistant(library: Library): Assistant {
  const lexicon = buildLexicon(library);
  const index = indexEncounters(library);
  return {
    library,
    ask(question, { now }) {
      return respond(understand(question, now, library, lexicon), library, index).answer;
    },
  };
}
