import { words } from '../../reading/lexicon/word-list.js';

/** Nouns of occasions at which many come together; whoever is said to be there attends a gathering. */
export const OCCASIONS = words(
  'summit conference forum ceremony congress convention assembly symposium seminar workshop roundtable ministerial colloquium plenary plenum conclave gathering rally inauguration coronation funeral wedding parade celebration commemoration festival expo exposition exhibition fair gala banquet session event opening unveiling launch retreat jamboree consistory anniversary mass vigil premiere congresses synod jirga hearing sub-committee council dialogue dialog match swearing-in groundbreaking signing commencement graduation tournament memorial convocation',
);

/** Nouns that as often tell of a meeting of two: they count when described, or when the verb says that many were there. */
export const SITTINGS = words(
  'meeting talk consultation negotiation dinner luncheon lunch breakfast reception',
);

/** Words before "conference" and its like that make it a meeting with the press, or no event at all. */
export const NO_OCCASION = words(
  'news press media trading training question-and-answer answer photo telephone conference-call',
);

/** Part of an occasion: "the opening of the forum", "the start of a session". */
export const STAGES = words(
  'opening start beginning end close closing conclusion launch sideline margin occasion eve outset part day round series course',
);

/** Bodies that sit: to speak before one is to be at its sitting. */
export const SITTING_BODIES = words(
  'commission committee council assembly parliament congress bundestag senate knesset duma subcommittee panel house legislature plenary commons lords cabinet conference federation association union politburo group nations un',
);

/** Those who listen to a speech. */
export const LISTENERS = words(
  'student supporter worker delegate crowd audience lawmaker legislator senator parliamentarian troop soldier cadet businessman entrepreneur farmer scholar graduate pilgrim villager congregation mayor ambassador participant executive youth veteran official',
);

/** Verbs that say that an occasion comes about. */
export const HOLDING = words(
  'hold open begin start close end conclude convene take kick run last wrap resume gather meet schedule slate set due hosting stage',
);

/** Verbs that name who stands behind an occasion: "a forum organised by the ministry". */
export const HOSTING = words(
  'host organise organize sponsor convene chair co-host co-chair co-sponsor co-organize co-organise co-hosted co-chaired co-sponsored co-organized co-organised hold call preside',
);

/** Verbs with an occasion as subject that name who is there: "the summit brings together A and B". */
export const DRAWING = words('draw bring gather group attract feature include unite involve assemble');

/** Words that tell nothing of which occasion is meant. */
export const PLAIN_WORDS = words(
  'the a an this that these those its their his her our of and for in on at to by day one two three four five six seven eight nine ten week hour two-day three-day four-day five-day one-day first second third annual special brief joint next last new same also - , ( )',
);

/** Verbs by which several people come together without an object. */
export const ASSEMBLING = words('gather convene assemble congregate converge');

/** Verbs with those who gather as subject and the occasion as object: "leaders began their annual meeting". */
export const BEGINNING = words('begin start open hold end conclude close wrap convene resume finish kick');

/** Nouns that are occasions only with a word of their own: "memorial service". */
export const QUALIFIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['service', words('memorial funeral prayer thanksgiving church requiem remembrance')],
  ['final', words('cup championship league tournament')],
]);

/** What people say or do at an occasion, to which "at the forum" then belongs. */
export const ACTS = words(
  'announce propose praise sign present receive unveil launch urge express extend pledge cut lead raise lay light accept reiterate emphasize emphasise outline criticise criticize award honour honor congratulate greet perform meet call appeal vow promise reaffirm condemn thank testify open wave seat sit',
);
