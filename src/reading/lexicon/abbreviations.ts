/** Abbreviations that always have more of the sentence after them ("Gen. Liang", "St. Petersburg"). */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof gen lt col maj brig capt cmdr cmd adm sgt cpl pvt sen rep reps sens gov govs rev hon st ste mt ft pres ' +
    'sec amb fr sr br msgr supt insp det atty vs viz cf v e.g i.e approx ca dir dep asst min smt shri h.e engr arch atty sta sto'
  ).split(' '),
);

/** Initials of two letters, as Cyrillic letters are written in English: "Ts.Sukhbaatar", "Yu. Ushakov". */
export const LETTER_PAIRS: ReadonlySet<string> = new Set('ts kh ch sh zh dz dj yu ya ye'.split(' '));

/** Abbreviations that stand before a number or a name when they do not end the sentence ("Nov. 19", "No. 3"). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos art vol sec fig pp p para ch mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Abbreviations that may end a sentence: only a word that opens sentences shows that they do. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'co inc ltd corp plc bros jr etc dept est univ assn bn dlr dlrs mln bln pct a.m p.m ave blvd rd va calif fla mass mich minn ill pa conn ariz colo wash'.split(
    ' ',
  ),
);

/** Words that, capitalised after a full stop, open a sentence rather than go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by from for with to of after before ' +
    'during since until as if when while where who what which why how but and or so yet nor not no also both all some many most more ' +
    'although though because however meanwhile earlier later last next then now today yesterday under over about according asked ' +
    'between among through despite following speaking is was are were will would can could may might must should do does did has have had'
  ).split(' '),
);
