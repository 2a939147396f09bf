import { GLAD } from '../phrase/lexicon.js';

/** The name of the rule by which those meet who address each other in a transcript. */
export const ADDRESSED = 'speak to each other';

const GLAD_WORDS = `(?:${[...GLAD].join('|')})`;

/** What those say to each other who stand face to face: greetings and thanks. */
const GREETINGS: readonly RegExp[] = [
  /\bthank(?:s| you)\b[^.?!]{0,40}\bfor (?:hosting|having|receiving|welcoming|inviting) (?:me|us)\b/i,
  /\bthank(?:s| you)\b[^.?!]{0,40}\bfor (?:(?:being|coming) here|(?:your|the) (?:\w+ ){0,3}(?:hospitality|welcome|reception))\b/i,
  new RegExp(
    `\\b${GLAD_WORDS}\\b[^.?!]{0,30}\\bto (?:see|meet|welcome|host|receive|have|be(?: here)?|join|sit down) (?:with )?you\\b(?! all| guys)`,
    'i',
  ),
  new RegExp(
    `\\b${GLAD_WORDS}\\b[^.?!]{0,50}\\bto (?:welcome|host|receive) (?!(?:everyone|everybody|all)\\b)`,
    'i',
  ),
  new RegExp(
    `\\b${GLAD_WORDS}\\b[^.?!]{0,30}\\bto (?:be (?:back )?(?:here|received|in)|have (?:him|her) here)\\b`,
    'i',
  ),
  /\b(?:like|want|wish) to (?:\w+ ){0,2}welcome (?!(?:everyone|everybody|all|the (?:media|press))\b)/i,
  /(?:^|[:,;] |\b(?:well|again|so|and|warm) )welcome(?: back| again| here)?(?: to\b|[,.!])/i,
];

/** What those tell who have just talked with each other. */
const TALKS: readonly RegExp[] = [
  /\band I (?:have |both |also |just ){0,2}(?:discussed|talked|spoke|exchanged views|reviewed|met)\b/i,
  /\bwe(?:['’]ve| have)? (?:just )?had (?:an? |some )(?:[\w-]+,? ){0,4}(?:talks?|discussions?|conversations?|exchange|meetings?)\b/i,
];

/** Words that show a greeting to be meant for a crowd or for a screen. */
const NOT_FACE_TO_FACE =
  /\b(?:everyone|everybody|ladies and gentlemen|all of you|you all|yesterday|last (?:week|month|year)|next (?:week|month|year)|by phone|on the phone|virtual(?:ly)?|online)\b/i;

/** A part of a sentence. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where in a sentence somebody greets or thanks the other face to face; undefined where nobody does. */
export const greetingIn = (text: string): Part | undefined => firstOf(GREETINGS, text);

/** Where in a sentence a speaker tells that the two have talked; undefined where none does. */
export const talksIn = (text: string): Part | undefined => firstOf(TALKS, text);

function firstOf(phrases: readonly RegExp[], text: string): Part | undefined {
  if (NOT_FACE_TO_FACE.test(text)) return undefined;
  for (const words of phrases) {
    const match = words.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}
