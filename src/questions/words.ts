import type { Family, PlaceGrain } from './question.js';

/** Words that open what surrounds the encounter: what follows ranks and does not filter. */
export const CONTEXT_OPENERS: ReadonlySet<string> = new Set(
  'about over regarding concerning amid despite as against without under discussing demanding urging asking according'.split(
    ' ',
  ),
);

/** Words that open a clause about another event: its place and day are not those of the encounter asked for. */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set(
  'before after following until ahead since while because whereas if'.split(' '),
);

/** Verbs of encounters with what they are about; every form is listed, folded. */
export const VERBS: ReadonlyMap<string, Family> = new Map(
  (
    [
      [
        'meet',
        'meet meets met meeting see sees saw seen seeing confer confers conferred consult consults consulted consulting dine dines dined dining lunch lunched negotiate negotiates negotiated negotiating encounter encountered chat chats chatted chatting mingle huddle huddled gather gathers gathered gathering converse conversed interview interviewed join joins joined joining brief briefs briefed briefing hug shake shook huddle sit sat sits sitting hold holds held holding have contact appear appeared appears discuss discusses discussed discussing urge urged tell told tells',
      ],
      [
        'host',
        'entertain entertains entertained entertaining receive receives received receiving greet greets greeted greeting welcome welcomes welcomed welcoming host hosts hosted hosting convene convened convenes co-host co-hosted co-hosts',
      ],
      ['speak', 'speak speaks spoke spoken speaking talk talks talked talking'],
      [
        'call',
        'phone phones phoned phoning telephone telephones telephoned telephoning call calls called calling ring rings rang rung ringing videoconference',
      ],
      [
        'visit',
        'visit visits visited visiting travel travels traveled travelled traveling travelling go goes went going gone fly flies flew flown flying arrive arrives arrived arriving land lands landed landing tour tours toured touring leave leaves left leaving depart departs departed return returns returned returning come comes came coming head heads headed heading stop stops stopped cross crosses crossed crossing set pay paid pays stay stayed',
      ],
      [
        'attend',
        'attend attends attended attending participate participates participated participating address addresses addressed addressing take takes took taken taking present part open opens opened opening inaugurate inaugurated inaugurates deliver delivers delivered delivering give gave given gives giving',
      ],
      ['accompany', 'accompany accompanies accompanied accompanying along escort escorted'],
      [
        'lead',
        'lead leads led leading headed chair chairs chaired chairing preside presided presides presiding co-chair co-chaired',
      ],
    ] as const
  ).flatMap(([family, forms]) => forms.split(' ').map((form): [string, Family] => [form, family])),
);

/** Verbs that tell of an encounter only with a noun beside them ("hold talks", "take part"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'hold holds held holding have has had take takes took taken taking set pay paid pays part appear appeared appears join joins joined joining tell told tells urge urged stop stops stopped come comes came stay stayed call calls called leave leaves left leaving lead leads led leading headed chair chairs chaired chairing discuss discusses discussed discussing present open opens opened opening deliver delivers delivered delivering give gave given gives giving preside presided presides presiding co-chair co-chaired'.split(
    ' ',
  ),
);

/** Nouns that name an encounter, with what they are about. */
export const EVENT_NOUNS: ReadonlyMap<string, Family> = new Map(
  (
    [
      [
        'meet',
        'meeting meetings talks talk summit discussion discussions dinner lunch luncheon breakfast banquet tea audience reception consultation consultations negotiation negotiations session sessions roundtable dialogue dialog encounter contact contacts handshake conference conferences interview briefing get-together tete-a-tete one-on-one bilateral trilateral',
      ],
      ['call', 'phone-call telephone videoconference phone calls'],
      ['visit', 'visit visits trip trips tour stopover travel journey arrival'],
      [
        'attend',
        'summits forum ceremony gathering gatherings event ministerial workshop symposium seminar rally convention assembly speech speeches remarks keynote lecture',
      ],
    ] as const
  ).flatMap(([family, nouns]) => nouns.split(' ').map((noun): [string, Family] => [noun, family])),
);

/** Words that carry the grammar of a question and no content of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the this that these those some any all both either each every another other others who whom whose which what where when why how did do does done has have had is are was were be been being am alone privately else will would shall should can could may might must 'd d ll s t in on at to of by with from for into onto near between among alongside and or but not no yes than then there here ahead it its he him his she her they them their i me my you your we our also ever really actually just still already yet once again much many often most more very so too out up down off back together apart someone anyone somebody anybody people person whoever anything something news article articles report know going due supposed meant scheduled expected planning plan plans planned wants want let please tell give show one ones during within throughout even either separately supposed reportedly next last recent recently first face person own same time times day days date dates year month week place city town country take hands night morning afternoon evening hour hours minutes".split(
    ' ',
  ),
);

/** Prepositions that part one noun phrase from the next. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at to by with from for into onto near between among alongside during within through outside inside around across via'.split(
    ' ',
  ),
);

/** Auxiliaries that part the subject from what goes before and after it. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "did do does has have had is are was were be been being will would shall should can could might must d 'd going due supposed meant scheduled expected planning to not ever already really actually also just set able".split(
    ' ',
  ),
);

/** Verbs whose object is what was said, or who was told. */
export const TELLING: ReadonlySet<string> = new Set(
  'discuss discusses discussed discussing tell tells told urge urged'.split(' '),
);

/** Auxiliaries after which a bare verb comes. */
export const MODALS: ReadonlySet<string> = new Set(
  'did do does will would shall should can could may might must to'.split(' '),
);

/** Words that speak of a plan. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  'will shall due supposed meant scheduled expected planned planning plans plan might going'.split(' '),
);

/** Heads that a person of any office fits. */
export const OPEN_HEADS: ReadonlySet<string> = new Set(
  'person people official leader politician figure man woman statesman dignitary counterpart representative authority chief head boss someone guest host visitor participant delegate diplomat member side party name personality'.split(
    ' ',
  ),
);

/** Heads of bodies and groups: a phrase that ends in one is a party, not a person. */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  'officials leaders politicians ministers presidents diplomats ambassadors envoys delegates delegation team group panel council committee commission board government governments army military forces police union authorities chiefs heads representatives members senators lawmakers legislators parliamentarians businessmen executives entrepreneurs scholars experts scientists economists workers families family survivors relatives veterans soldiers troops generals commanders rebels militants militias activists advocates students journalists reporters teachers farmers creditors investors bankers counterparts mayors governors bishops companies company people agencies agency organisation organization party parties movement side sides'.split(
    ' ',
  ),
);

/** Spellings that many type for a common word of questions. */
export const COMMON_TYPOS: ReadonlyMap<string, string> = new Map([
  ['wich', 'which'],
  ['whihc', 'which'],
  ['hwo', 'who'],
  ['hoo', 'who'],
  ['wo', 'who'],
  ['wen', 'when'],
  ['wher', 'where'],
  ['whre', 'where'],
  ['meat', 'meet'],
  ['mett', 'met'],
  ['vist', 'visit'],
  ['viste', 'visit'],
  ['wiht', 'with'],
  ['teh', 'the'],
]);

/** Prepositions in front of a place. */
export const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on to into from near onto through outside inside across around via within'.split(' '),
);

/** Adjectives that place a region inside a country. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central'.split(' '),
);

/** Those who are told of an encounter and take no part in it. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  'press reporters journalists cameras media public'.split(' '),
);

/** Nouns that ask for a place, with how fine. */
export const PLACE_NOUNS: ReadonlyMap<string, PlaceGrain> = new Map([
  ['city', 'city'],
  ['town', 'city'],
  ['capital', 'city'],
  ['province', 'city'],
  ['state', 'city'],
  ['country', 'country'],
  ['countries', 'country'],
  ['nation', 'country'],
  ['region', 'country'],
  ['place', 'venue'],
  ['venue', 'venue'],
  ['location', 'venue'],
  ['building', 'venue'],
  ['hotel', 'venue'],
  ['crossing', 'venue'],
  ['airport', 'venue'],
  ['palace', 'venue'],
  ['shrine', 'venue'],
  ['cities', 'city'],
  ['towns', 'city'],
  ['capitals', 'city'],
  ['nations', 'country'],
  ['regions', 'country'],
  ['places', 'venue'],
  ['venues', 'venue'],
  ['sites', 'venue'],
  ['site', 'venue'],
  ['destination', 'venue'],
  ['destinations', 'venue'],
  ['island', 'venue'],
  ['base', 'venue'],
  ['library', 'venue'],
  ['museum', 'venue'],
  ['temple', 'venue'],
  ['mosque', 'venue'],
  ['cathedral', 'venue'],
  ['monument', 'venue'],
  ['cemetery', 'venue'],
  ['university', 'venue'],
  ['school', 'venue'],
  ['hospital', 'venue'],
  ['factory', 'venue'],
  ['plant', 'venue'],
  ['port', 'venue'],
  ['stadium', 'venue'],
  ['castle', 'venue'],
  ['fort', 'venue'],
  ['church', 'venue'],
  ['mausoleum', 'venue'],
  ['ruins', 'venue'],
]);

/** Nouns that ask for a day. */
export const TIME_NOUNS: ReadonlySet<string> = new Set('day days date dates month year week time'.split(' '));

/** Verbs of those who tell of an encounter. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'confirm confirms confirmed announce announces announced say says said report reports reported stated claim claims claimed reveal revealed'.split(
    ' ',
  ),
);

/** Nouns that follow the name of a place: "Shandong Province". */
export const PLACE_SUFFIXES: ReadonlySet<string> = new Set(
  'province region state county prefecture district oblast city island'.split(' '),
);

/** Words of factual questions that answer for one another. */
export const FACT_SYNONYMS: readonly (readonly string[])[] = (
  'founded established created formed launched|chairs chaired chair heads headed head leads leader chairman president|' +
  'located based lies|born birth|died death killed|members member countries|costs cost price|began started begin start|' +
  'ended finished end|leave leaves left leaving depart departs departed departing departure|won win victory|owns owned owner|built constructed|signed agreed|capital'
)
  .split('|')
  .map((group) => group.split(' '));

/** Verbs of facts that are no encounters: with one of them a question asks for a passage. */
export const FACT_VERBS: ReadonlySet<string> = new Set(
  'founded established created formed launched located based born died killed cost costs won built constructed owns owned signed invented discovered elected appointed'.split(
    ' ',
  ),
);

/** Verbs that open a request: "list the meetings", "tell me who". */
export const LIST_OPENERS: ReadonlySet<string> = new Set(
  'list show tell give find describe summarise summarize'.split(' '),
);
