import type { Answer } from './answers/answer.js';
import { Conversations } from './answers/conversation.js';
import { indexEncounters } from './answers/encounter-index.js';
import { evidenceAnswer } from './answers/evidence.js';
import { followUp } from './answers/followUp.js';
import { respond } from './answers/respond.js';
import { invitation, NO_ARTICLES, remark, smallTalk } from './answers/smallTalk.js';
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

/** How many claims the checker at the door has taken out, for the eval. */
export interface Tally {
  readonly removed: number;
}

/** The one door: every surface and every test asks through it. */
export interface Assistant {
  readonly library: Library;
  ask(question: string, context: AskContext): Answer;
  tally(): Tally;
}

/** "What about …" in front of the new name, place or time. */
const EXCHANGE = /^\s{0,9}(?:(?:and|but|so|ok|okay|then)[ ,]{1,3}){0,2}(?:(?:what|how) about\s{1,9})/iu;

function failed(question: string): Answer {
  const text = 'Something went wrong while reading this question. Try other words.';
  return { question, outcome: 'error', verdict: null, answers: [], text, encounters: [], citations: [] };
}

/** Opens the door to a library: builds the indexes once, answers from them, and remembers each conversation's last turn. */
export function createAssistant(library: Library): Assistant {
  const lexicon = buildLexicon(library);
  const index = indexEncounters(library);
  const conversations = new Conversations();
  let removed = 0;
  // The tables of places and dates are read at their first use; the first question shall not wait for them.
  understand('Who met whom in Paris on 5 May 2021?', new Date(0), library, lexicon);

  function answer(text: string, { now, conversation }: AskContext): Answer {
    if (!/[\p{L}\p{N}]/u.test(text)) return remark(text, invitation(library));
    const talk = smallTalk(text, library);
    if (talk) return talk;
    if (library.articles.length === 0) return { ...remark(text, NO_ARTICLES), outcome: 'not-found' };
    const alone = { ...understand(text.replace(EXCHANGE, ''), now, library, lexicon), text };
    const turn = conversation === undefined ? undefined : conversations.last(conversation, now);
    const follow = turn ? followUp(alone, turn) : undefined;
    if (follow?.shows && follow.only) return evidenceAnswer(text, follow.only, library);
    const question = follow?.question ?? alone;
    const response = respond(question, { library, index, ...(follow?.only ? { only: follow.only } : {}) });
    removed += response.removed;
    if (conversation !== undefined) {
      const told = question.asked === 'who' || (follow?.only !== undefined && turn?.told === true);
      conversations.keep(conversation, { question, focus: response.focus, told }, now);
    }
    return response.answer;
  }

  return {
    library,
    tally: () => ({ removed }),
    ask(text, context) {
      // One catch for every surface: a fault in a rule costs one answer, never the conversation.
      try {
        return answer(text, context);
      } catch {
        return failed(text);
      }
    },
  };
}
