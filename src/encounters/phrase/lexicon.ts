/** Word lists of the shallow parse: closed classes and verb classes of news English, lemmas in lower case. */

import { KIN, SERVANTS } from '../../reading/lexicon/titles.js';
import { words } from '../../reading/lexicon/word-list.js';

/** Nouns of what one has when one meets somebody: "had the opportunity to meet", "it was an honour to welcome". */
export const HONOURS = words('opportunity chance honor honour pleasure privilege');

/** What a speaker calls it to meet somebody, or to be somewhere. */
export const GLAD: ReadonlySet<string> = new Set([
  ...HONOURS,
  ...words(
    'delight joy good great nice wonderful lovely fantastic delighted honored honoured pleased happy glad thrilled proud privileged grateful humbled',
  ),
]);

/** Clause openers that leave open whether the clause is true. */
export const HYPOTHETICALS = words('if unless whether lest until till provided');

/** Pronouns that open a relative clause and stand for the noun before them. */
export const RELATIVES = words('who which that whom');

/** Verbs of saying: they may stand before their subject, and what they introduce is reported. */
export const SPEECH_VERBS = words(
  'say tell add announce report state declare confirm reveal disclose note stress explain quote remark claim observe reiterate cite warn inform vow assert affirm comment insist reply acknowledge mention write recall indicate emphasize emphasise highlight hail',
);

/** Verbs and adjectives before "to" or a noun that announce: what follows is arranged. */
export const PLANNING = words(
  'plan schedule expect intend due set slate agree arrange decide prepare aim announce program book bind poise promise vow book confirm await anticipate look pencil',
);

/** Words before "to" or a noun that wish, ask or offer: what follows is not arranged. */
export const WISHING = words(
  'want hope wish like seek request ask urge call propose suggest offer demand ready willing prepared eager keen able unable try attempt need consider ponder mull favour favor support oppose recommend encourage press push appeal desire reluctant invite invitation chance opportunity possibility prospect proposal suggestion readiness willingness demand call wish hope idea need likely unlikely possible impossible fail love prefer discuss rule demand deserve explore envisage require advocate pledge insist',
);

/** Words before "to" or a noun that call off or deny. */
export const CANCELLING: ReadonlySet<string> = new Set([
  'call off',
  'rule out',
  'put off',
  'pull out',
  'turn down',
  'back out',
  ...words(
    'cancel postpone scrap deny refuse decline reject shelve abort scupper delay suspend skip avoid refusal cancellation postponement defer snub boycott dismiss miss drop transfer fail',
  ),
]);

/** Passives by which an encounter fell through, in articles and in questions. */
export const CALLED_OFF = /\b(?:cancell?ed|postponed|called off|put off|scrapped|shelved)\b/iu;

/** Verbs of travel: a purpose after them has their status. */
export const MOTION = words(
  'travel fly go come arrive visit return join head leave depart go drive be stop proceed move embark jet rush sit gather pay start begin continue convene reach land split slip sneak dash hurry shuttle',
);

/** Verbs of travel that say no more than that the traveller has set out: the purpose still lies ahead. */
export const SETTING_OUT: ReadonlySet<string> = new Set([
  ...words('arrive leave depart head reach land embark'),
  'fly out',
  'fly off',
  'set off',
  'set out',
  'take off',
  'jet off',
  'jet out',
]);

/** Verbs before "for" and "-ing" of what somebody else has done. */
export const THANKING = words('thank commend praise applaud');

/** Verbs that take "to" or "-ing" and add nothing to the truth of it. */
export const RAISING = words(
  'begin start continue manage get happen proceed use appear seem last finish conclude have hold spend host convene organise organize',
);

/** Verbs whose object, not their subject, does what "to" introduces. */
export const OBJECT_CONTROL = words(
  'invite ask urge tell order persuade send designate appoint instruct allow enable expect want encourage press call force lead dispatch assign direct name',
);

/** Modal verbs that leave open whether something happens. */
export const OPEN_MODALS = words('may might could should must can ought');

/** Nouns that are neither people nor bodies: "met with resistance", "met the deadline". */
export const ABSTRACT = words(
  'other others hour minute right affair labor labour issue resistance success approval criticism failure opposition need demand requirement target goal deadline challenge standard condition expectation obligation commitment criterion fate death skepticism scepticism response acceptance applause protest outrage indifference difficulty problem obstacle cost price match game team final round side resolution disaster interest objective quota bill expense eye end word trouble relief enthusiasm anger violence silence hostility reaction disapproval skeptic threat aspiration concern quorum talk meeting discussion negotiation consultation session summit conference ceremony pledge promise necessity engagement event activity programme program matter way time day week month year move step effort measure plan proposal attempt decision initiative topic subject question situation development report clash tie relation visit trip tour project agreement deal treaty law rule policy idea view',
);

/** Singular or collective heads that stand for people when they fill a seat. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...KIN,
  ...SERVANTS,
  ...words(
    'comrade official leader leadership minister delegation representative member envoy diplomat banker executive lawmaker senator congressman deputy governor mayor president premier king queen prince princess pope ambassador counterpart chief head chairman chairwoman chair director secretary commander general officer soldier troop student teacher journalist reporter survivor relative family victim worker farmer businessman businesswoman entrepreneur scholar expert scientist activist advocate leader team mission group panel committee council parliament government cabinet party faction rebel negotiator mediator ally partner colleague guest host visitor veteran editor adviser advisor aide spokesman legislator politician bishop cardinal patriarch cleric imam rabbi elder resident citizen friend wife husband son daughter parent staff people personnel youth woman man child refugee investor creditor bank company community society side party opposition union commission board authority emissary diplomat chancellor sultan emir sheikh police participant athlete artist actor lawyer judge prosecutor commissioner economist analyst observer monitor peacekeeper counsellor counselor donor stakeholder professional owner manager detective investigator inspector',
  ),
]);

/** Heads of parties whose journeys are news. */
export const TRAVELLING = words(
  'official leader minister diplomat delegation mission team envoy group detective investigator inspector negotiator mediator lawmaker senator congressman parliamentarian legislator prosecutor monitor astronaut couple entourage emissary',
);

/** Adjectives on an event noun that leave it open. */
export const OPEN_ADJECTIVES = words(
  'possible proposed potential hypothetical any prospective eventual would-be',
);

/** Adjectives on an event noun that put it ahead. */
export const AHEAD_ADJECTIVES = words('upcoming planned scheduled forthcoming next coming expected imminent');

/** Adjectives on an event noun that call it off. */
export const CANCELLED_ADJECTIVES = words('cancelled canceled postponed aborted scrapped');

/** Prepositions after which an event still lies ahead of what the clause tells. */
export const AHEAD_PREPOSITIONS = words('before ahead prior for pending');

/** Verbs that send someone to do something: it is arranged. */
export const DISPATCHING = words('designate send dispatch appoint assign instruct order');

/** Nouns of a spot in or by a place: their "of …", "in …" is where something happens. */
export const SITES = words(
  'capital city town village port resort region province state county district area suburb outskirts sideline margin fringe edge headquarters palace hotel residence office seat airport base building hall house ministry embassy mansion castle villa ranch retreat school university hospital museum church temple mosque monastery shrine island north south east west northwest southwest northeast southeast coast border centre center heart corner compound camp complex site venue stadium theatre theater room guesthouse lodge club yacht ship plane train zone sector enclave strip valley shore bank peninsula checkpoint crossing quarter settlement outpost',
);

/** Last words of names of buildings and bodies at whose seat people meet. */
const BUILDINGS = words(
  'house ministry department palace headquarters university embassy center centre hall pentagon kremlin capitol office parliament mansion hotel airport castle guesthouse residence museum institute club cathedral basilica church temple mosque room treasury chancellery secretariat vatican elysee consulate library school college stadium theatre theater lodge camp base',
);

/** Whether a name is that of a building or of a body with a seat: "State Department", "Department of State". */
export function isBuilding(name: string): boolean {
  const lower = name.toLowerCase();
  const last =
    lower
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .at(-1) ?? '';
  return (
    BUILDINGS.has(last) ||
    /^(?:the )?(?:department|ministry|house|university|embassy|palace|museum|church|office|museum|school) of /.test(
      lower,
    )
  );
}
