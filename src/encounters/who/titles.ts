import { SPELLED_OUT } from '../../reading/lexicon/titles.js';

/** Words that speak of the holder of an office without its full name: what they may stand for. */
const COVERS: Readonly<Record<string, RegExp>> = {
  leader:
    /leader|president|premier|minister|chancellor|king|queen|emir|sultan|chairman|prime|chief|pope|lama|secretary|taoiseach/,
  premier: /premier|prime minister|\bpm\b/,
  pm: /premier|prime minister|\bpm\b/,
  minister: /minister|secretary/,
  envoy: /envoy|ambassador|representative|emissary|negotiator/,
  emissary: /envoy|ambassador|representative|emissary/,
  diplomat: /envoy|ambassador|representative|foreign minister|secretary of state|diplomat|consul/,
  official:
    /official|minister|secretary|president|chief|director|head|spokes|commissioner|councilor|councillor|deputy/,
  secretary: /secretary/,
  pontiff: /pope/,
  monarch: /king|queen|sultan|emir|emperor/,
  lawmaker: /senator|congress|representative|lawmaker|deputy|speaker|member/,
  politician: /leader|minister|president|senator|politician/,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  chief: /chief|head|director|commander/,
  head: /chief|head|director/,
  commander: /commander|general|chief/,
  general: /general|(?:army|air|naval|defen[cs]e|military) (?:chief|staff|commander)/,
  guest: /./,
  visitor: /./,
};

/** Offices by what the constitution calls them: "the head of state" is whoever reigns or presides. */
const HEADS: Readonly<Record<string, RegExp>> = {
  'head of state':
    /^(?:.* )?(?:president|king|queen|emperor|emir|sultan|pope|grand duke|monarch|supreme leader)$/,
  'head of government': /^(?:.* )?(?:prime minister|chancellor|taoiseach)$/,
};

/** Those whom nobody calls "Dr. X" by surname alone. */
export const HEAD_OF_STATE = /^(?:president|king|queen|emir|sultan|prime minister|premier)$/;

/** Plain words for one ministry under several names. */
const FOREIGN =
  /\b(?:foreign affairs|external affairs|external relations|foreign relations|exteriors?|external)\b/;

/** A title spelled out and in one order, to compare: "EAM", "minister of foreign affairs" → "foreign minister". */
export function plainTitle(title: string): string {
  const spelled = title
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => SPELLED_OUT[word] ?? word)
    .join(' ')
    .replace(FOREIGN, 'foreign');
  const staff = spelled.replace(/^chief of (?:the )?(\w+) staff\b.*$|^(\w+) chief of staff$/, '$1$2 chief');
  return staff.replace(/^(minister|secretary) (?:of|for) (?:the )?(\w+)$/, '$2 $1');
}

/** Whether a word for an office ("the minister") can stand for someone who holds `held` ("foreign minister"). */
export function titleCovers(word: string, held: string): boolean {
  const short = plainTitle(word);
  const long = plainTitle(held);
  if (long === short || long.includes(short)) return true;
  if (HEADS[short]) return HEADS[short].test(long) && !/\bvice\b|\bdeputy\b/.test(long);
  const head = short.split(/\s+/).at(-1) ?? short;
  return short === head && (COVERS[head]?.test(long) ?? false);
}

const MALE =
  /^(mr|sir|lord|prince|king|pope|cardinal|sheikh|senor|monsieur|herr|father|imam|rabbi|sultan)\b/i;
const FEMALE = /^(mrs|ms|miss|madam|madame|lady|dame|princess|queen|senora|frau|sheikha|sister)\b/i;

/** Gender that an honorific or title shows. */
export function genderOf(words: string): 'male' | 'female' | undefined {
  if (FEMALE.test(words.trim())) return 'female';
  return MALE.test(words.trim()) ? 'male' : undefined;
}
