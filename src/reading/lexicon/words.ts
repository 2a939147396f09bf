import { words } from './word-list.js';

/** Days, months and seasons: capitalised, never a name's last word. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter ramadan eid thanksgiving
  today yesterday tomorrow tonight gmt est edt utc cest bst noon`);

/** Words that are never a name, even with a capital: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs. */
export const FUNCTION_WORDS = words(`
  a an the this that these those he she it they we i you him her them us me my your his its our their hers ours theirs
  who whom whose which what when where why how whatever whoever there here and or but nor yet so for of in on at by to from with without within
  into onto over under above below between among amid amidst against about around across along after before since until till
  during through throughout toward towards upon off out up down via per than as if though although because while whereas unless
  is are was were be been being am has have had having do does did will would shall should can could may might must ought
  not no yes none neither either both each every all some any many much more most few fewer less least several such same other another others
  only also just even still already again ever never always often sometimes soon later earlier then now thus hence therefore also
  however moreover meanwhile furthermore nevertheless nonetheless instead otherwise besides indeed perhaps maybe quite very too
  according despite regarding concerning including following speaking asked asking saying adding noting citing quoting given
  let like unlike near once twice thank thanks well yeah ok okay please sorry hello hi
  i'm i've i'll i'd we're we've we'll we'd they're they've they'll you're you've it's that's there's he's she's let's who's what's here's don't
  didn't doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't
  today's during ahead apart aside together separately recently currently previously finally initially originally additionally
  two three four five six seven eight nine ten eleven twelve dozens hundreds thousands`);

/** Verbs whose subject is a person or a body, past and present forms. */
export const PERSON_VERBS = words(`
  said says say told tells added adds stressed noted expressed urged called reiterated pointed voiced vowed warned
  replied responded answered asked declared announced explained insisted believed believes thinks hoped hopes hailed praised
  met meets meet arrived arrives left leaves visited visits travelled traveled flew flies received receives hosted hosts welcomed welcomes greeted
  greets thanked thanks congratulated invited invites accepted attended attends addressed spoke speaks talked talks discussed conferred signed
  resigned denied confirmed admitted acknowledged agreed disagreed argued complained recalled remarked commented observed
  wrote quoted predicted suggested proposed pledged promised refused rejected accused blamed criticized criticised condemned
  underlined underscored emphasized emphasised highlighted affirmed reaffirmed assured informed briefed concluded
  apologized apologised joked quipped smiled laughed shook hugged kissed wore died married graduated testified
  will would has had was is also did does can could should may might told succeeded replaced led chaired heads headed
  departed returned paid made held began started opened took delivered gave went came stood sat`);

/** Verbs and prepositions whose object is a person when nothing says otherwise. */
export const PERSON_GOVERNORS = words(
  'met meet meets meeting with told received receives greeted welcomed hosted thanked congratulated by succeeded between',
);

/** Third-person pronouns that point back, with number and gender. */
export const PRONOUNS: Readonly<
  Record<string, { number: 'one' | 'two' | 'many'; gender?: 'male' | 'female'; person: 1 | 3 }>
> = {
  he: { number: 'one', gender: 'male', person: 3 },
  him: { number: 'one', gender: 'male', person: 3 },
  himself: { number: 'one', gender: 'male', person: 3 },
  she: { number: 'one', gender: 'female', person: 3 },
  herself: { number: 'one', gender: 'female', person: 3 },
  they: { number: 'many', person: 3 },
  them: { number: 'many', person: 3 },
  themselves: { number: 'many', person: 3 },
  both: { number: 'two', person: 3 },
  i: { number: 'one', person: 1 },
  me: { number: 'one', person: 1 },
  myself: { number: 'one', person: 1 },
  we: { number: 'many', person: 1 },
  us: { number: 'many', person: 1 },
  ourselves: { number: 'many', person: 1 },
};

/** Nouns that with "two", "both" or "three" stand for people named before ("the two leaders", "both sides"). */
export const GROUP_NOUNS = words(`
  leaders sides presidents ministers men women countries parties premiers officials delegations diplomats heads secretaries
  governments nations states pair duo chiefs statesmen envoys politicians generals counterparts friends allies chancellors kings rivals leader side`);

/** Months that are surnames as well ("Theresa May"). */
export const MONTH_SURNAMES = words('april may june august march');

/** Determiners of a role: which one it is, or whose. */
export const DETERMINERS = words('the a an his her its their our my your this another some');

/** Peoples, faiths and wings, singular and plural: capitalised words that are no one's name. */
export const PEOPLES = words(`
  sunni sunnis shiite shiites shia shias shi'ite shi'ites alawite alawites kurd kurds kurdish arab arabs arabic muslim muslims islamic
  islamist islamists christian christians catholic catholics protestant protestants orthodox jew jews jewish hindu hindus buddhist
  buddhists sikh sikhs druze tutsi tutsis hutu hutus hausa yoruba igbo zulu pashtun pashtuns hazara hazaras uighur uighurs uyghur uyghurs
  rohingya tibetan tibetans tamil tamils sinhalese chechen chechens basque basques catalan african africans asian asians european
  europeans western westerners eastern northern southern latino latinos hispanic black white native indigenous aboriginal maori
  marxist marxists communist communists socialist socialists maoist maoists nazi nazis republican republicans democrat democrats
  democratic liberal conservative tory tories zionist baathist bolivarian persian persians anglo german-speaking english-speaking
  caspian caribbean mediterranean atlantic pacific baltic balkan arctic antarctic nordic scandinavian slavic`);

/** Small words that are surnames where a given name follows them ("He Lifeng", "An Jiyao"). */
export const SMALL_SURNAMES = words('he to an so do you her ha mai may no on in yi than');

/** Words of the language that are surnames or given names where a name follows them ("Park Jin", "Grant Holm"). */
export const NAMES_LIKE_WORDS = words(`
  park pak moon sun sung young long law lam low ban han song hung bang king rice bush will grant bill drew rob sue rose hope josh skip ward
  wade peg wisdom christian rich mark frank grace joy faith max victor rex ray robin jade lance miles said summer`);

/** Second halves of given names that are words of their own: "Min-ho", "Tae-young". */
export const NAME_SYLLABLES = words(
  'ho un won sung chan young sun song min tan gun do mi ok il ran ting ping long wan',
);

/** What people own as people: nouns after a possessive that make the owner a person ("Mubarak's visit"). */
export const DEEDS = words(`
  visit trip tour stay arrival departure meeting meetings talks speech remarks statement comments words successor predecessor
  wife husband son daughter brother father mother widow spokesman spokeswoman aide aides lawyer entourage convoy motorcade
  counterpart resignation death funeral birthday health hand family home deputy adviser advisers announcement call letter message`);

/** Offices that are used like names, with "the" before them. */
export const OFFICE_NAMES: ReadonlySet<string> = new Set(['dalai lama', 'panchen lama', 'aga khan']);
