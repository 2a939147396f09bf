/** How a list of those present is led in, and what its items are called. */

/** Words before the colon that say that those listed were there. */
export const ATTENDANCE =
  /\b(?:participants?|attendees?|in attendance|attend(?:ed|ing)?|participat(?:ed|ing|e)|took part|taking part|joined by|joined (?:the|us|in)|(?:here|are) with (?:me|us)|joining (?:me|us)|present(?! day)|met with|meeting with|(?:speaking|spoke) at)\b/i;

/** A lead that only says what those listed are: "Faith Leaders:", "Panelists included:". */
export const THOSE_PRESENT =
  /^[^.:,;]{0,40}\b(?:leaders|lawmakers|legislators|officials|ministers|guests|delegates|panell?ists|speakers|representatives|mayors|governors)(?: included?| were)?:\s*$/i;

/** Words before the colon of lists of others: of bodies, of those who are named for a post, of what was done. */
export const NO_ATTENDANCE =
  /\b(?:nomin\w*|appoint\w*|author\w*|sign(?:ed|atory|atories)|winners?|recipients?|award\w*|jurisdictions?|countries|states|agencies|organi[sz]ations|companies|groups|register|absent|invited|declined|initiatives?|actions?|presented?|questions?|presenting|topics?|issues?|statements?)\b/i;

/** A label of part of such a list, "Attorneys General:", "From the ministry:". */
export const LABEL = /^[^.:;?!]{3,60}:$/;

/** Words that only an end of the list holds: its items have no verb of their own. */
export const PROSE = /\b(?:is|are|was|were|has|have|had|will|would|said|says|thanked|discussed)\b/;

/** Words before the colon that say that somebody met those listed. */
export const MET =
  /\b(?:met|meets?|received|receives|(?:held|had|hold|have|holds|conducted) (?:\w+ ){0,4}(?:meetings?|talks|bilaterals?|discussions|consultations|audiences?)|meetings? with|talks with|bilaterals? with|calls? on)\b/i;

/** What says so of each of them alone. */
export const ONE_BY_ONE =
  /\b(?:bilaterals?|separate(?:ly)?|individual(?:ly)?|one-on-one|meetings (?:with|on)|sidelines?|margins?|audiences|courtesy calls|in turn)\b/i;

/** What puts the meetings of a list, or one told again by its noun alone, ahead. */
export const AHEAD =
  /\b(?:will|shall|to (?:meet|hold|receive)|(?:is|are) to|scheduled|due|set|expected|upcoming|arranged|planned|plans?)\b/i;
