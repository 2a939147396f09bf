import { words } from './word-list.js';

/** Forms of address that tell of a name only that it is one, also where case and full stops are lost. */
export const FORMS_OF_ADDRESS = words('mr mrs ms mister dr doctor prof professor sir dame lord lady hon');

/** Forms of address before a name, folded. */
export const HONORIFICS = words(
  `${[...FORMS_OF_ADDRESS].join(' ')} miss madam madame sheikh sheikha shaikh sayyid sayed hajji haji mullah maulana
   prince princess ambassador shri smt datuk dato dato' datin tun tengku tunku tuanku encik puan ustaz pengiran hajah
   rev reverend fr monsignor msgr comrade honorable honourable excellency highness majesty holiness eminence
   gen col maj lt capt sgt adm cmdr brig cpl pvt cmd sen sens rep reps gov govs pres amb messrs señor senor senora hrh hm
   general colonel major captain lieutenant sergeant admiral commander brigadier marshal`,
);

/** Small words inside names of people; a capitalised word must follow. */
export const NAME_PARTICLES = words(
  'al el bin ben ibn bint abu abd ould von van der den de del della di da do dos das du la le los las y e zu zur ter ten af av san ul ud zum',
);

/** Words after a surname. */
export const NAME_SUFFIXES = words('jr sr ii iii iv vi vii viii xi xii xiii xiv xv xvi esq');

/** Roman numbers that are surnames as well: taken for numbers only in capitals ("Paul VI" but "Xi Jinping"). */
export const ROMAN_SURNAMES = words('vi xi');

/** Form of address with two words: possessive and rank ("His Excellency", "Her Majesty"). */
export const STYLES = words('excellency excellencies highness majesty holiness eminence honor honour grace');

/** Malay styles of two words: first word, with those that may follow it ("Datuk Seri", "Tan Sri"). */
export const MALAY_STYLES: Readonly<Record<string, readonly string[]>> = {
  datuk: ['seri', 'sri', 'amar', 'patinggi', 'wira', 'paduka'],
  dato: ['seri', 'sri', 'paduka', 'wira'],
  "dato'": ['seri', 'sri', 'paduka', 'wira'],
  datin: ['seri', 'sri', 'paduka'],
  tan: ['sri', 'seri'],
  toh: ['puan'],
  pengiran: ['muda', 'anak'],
};

/** Honorifics that are also names: taken for honorifics only with their full stop ("Sen. Levin" but "Hun Sen"). */
export const DOTTED_HONORIFICS = words(
  'sen sens rep reps gov govs hon fr pres amb rev adm col gen maj cmd pvt brig',
);
/** Offices that are letters: taken for offices only in capitals ("PM" but "3 pm"). */
export const LETTER_OFFICES = words('coas igp cdf pm fm mp mep ceo cm eam nsa dpm sm vp fs sg cds');
