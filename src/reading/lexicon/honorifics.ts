const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of address before a name, folded. */
export const HONORIFICS = words(
  `mr mrs ms miss mister madam madame dr doctor prof sir dame lord lady sheikh sheikha shaikh sayyid sayed hajji haji mullah maulana
   rev reverend fr monsignor msgr comrade hon honorable honourable excellency highness majesty holiness eminence
   gen col maj lt capt sgt adm cmdr brig cpl pvt cmd sen rep gov pres amb messrs señor senor senora don dona
   general colonel major captain lieutenant sergeant admiral commander brigadier marshal`,
);

/** Honorifics that tell man from woman. */
export const MALE_HONORIFICS = words('mr mister sir lord king prince emperor sheikh señor senor');
export const FEMALE_HONORIFICS = words(
  'mrs ms miss madam madame lady dame queen princess empress sheikha senora',
);

/** Small words inside names of people; a capitalised word must follow. */
export const NAME_PARTICLES = words(
  'al el bin ben ibn bint abu abd ould von van der den de del della di da do dos das du la le los las y e zu zur ter ten af av bar san st ul ud us uz ur as ash at an ad zum',
);

/** Words after a surname. */
export const NAME_SUFFIXES = words('jr sr ii iii iv vi vii viii xi xii xiii xiv xv xvi esq');

/** Form of address with two words: possessive and rank ("His Excellency", "Her Majesty"). */
export const STYLES = words('excellency excellencies highness majesty holiness eminence honor honour grace');
