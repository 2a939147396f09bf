import { words } from './word-list.js';

/** Offices and functions that one person holds, singular: the last word of a title ("foreign minister"). */
export const OFFICES = words(`
  president presidency premier pm fm minister chancellor king queen monarch emir amir sultan sheikh shah emperor empress pope prince
  princess duke duchess secretary ambassador envoy emissary governor mayor senator congressman congresswoman chairman chairwoman
  chairperson chair co-chair chief commander general director director-general secretary-general governor-general attorney-general
  president-elect prime-minister vice-president vice-premier vice-minister vice-chairman spokesman spokeswoman spokesperson leader
  speaker representative commissioner judge justice ceo marshal colonel captain admiral lieutenant sergeant brigadier lawmaker
  legislator parliamentarian diplomat dictator founder head member adviser advisor counsellor counselor councillor councilor
  counsel researcher analyst professor expert economist coach author correspondent deputy undersecretary under-secretary
  under-secretary-general treasurer administrator coordinator negotiator nominee counterpart colleague guest host boss executive manager
  consul premier-designate ruler caliph imam ayatollah cardinal bishop archbishop patriarch rabbi mufti cleric archdeacon
  warlord strongman chieftain lawyer prosecutor banker businessman businesswoman entrepreneur tycoon historian scholar scientist journalist reporter
  editor columnist activist dissident strategist politician statesman mp mep tsar czar attaché attache rapporteur
  mediator facilitator assistant aide principal candidate rival opponent challenger incumbent successor predecessor
  superintendent inspector comptroller ombudsman legate nuncio plenipotentiary auditor intendant chief-of-staff dean rector provost
  widow wife husband son daughter brother sister father mother nephew uncle cousin whip majordomo premier-elect
  officer sec commandant generalissimo vice-governor vice-mayor official ministry-spokesman owner chairwoman-elect commander-in-chief
  vice-chair trustee lord lady baroness baron earl count countess viscount solicitor registrar archimandrite metropolitan
  custodian coas igp cdf cm eam nsa dpm sm vp fs sg cds secgen supremo presidentess ministress mandatary foreign-minister first-lady fellow player striker golfer actor actress singer writer novelist poet pilot astronaut doctor
  physician surgeon epidemiologist meteorologist taoiseach tanaiste`);

/** Plural of an office to its singular, where adding "s" is not enough. */
export const PLURAL_OFFICES: Readonly<Record<string, string>> = {
  chairmen: 'chairman',
  spokesmen: 'spokesman',
  congressmen: 'congressman',
  secretaries: 'secretary',
  deputies: 'deputy',
  emissaries: 'emissary',
  businessmen: 'businessman',
  wives: 'wife',
  ladies: 'lady',
  dignitaries: 'dignitary',
  statesmen: 'statesman',
  attorneys: 'attorney',
};

/** Words that qualify an office and belong to its title ("vice", "prime", "attorney general"). */
export const TITLE_MODIFIERS = words(`
  vice deputy prime chief first second assistant under associate attorney solicitor crown grand supreme state executive managing
  founding permanent special principal joint lead senior commanding lieutenant brigadier rear field air
  party government cabinet ministry parliamentary presidential royal federal general national-security foreign-policy
  press personal private house senate congressional police army navy military security intelligence nuclear
  honorary federal secretary minister president chairman police vice-foreign opposition majority minority whip
  staff ex-officio revolutionary district city regional provincial municipal county first-deputy co`);

/** Adjectives that stand before a title without being part of it; they tell of time and rank. */
export const TITLE_ADJECTIVES = words(`
  former ex ex- acting interim caretaker outgoing incoming visiting new newly elected then late current sitting incumbent
  top high ranking high-ranking high-level top-level ranking senior retired veteran prominent powerful influential long-time longtime
  designate elect-designate fellow young old longest-serving reformist hardline moderate conservative liberal communist socialist
  democratic republican centrist right-wing left-wing leftist pro-western rebel exiled jailed ousted deposed embattled
  supreme radical chief key leading great famous respected newly-elected re-elected newly-appointed appointed departing resident
  non-resident local regional international national foreign domestic political civil religious spiritual de facto
  ruling opposition western eastern northern southern european asian african arab islamic muslim christian jewish kurdish sunni shiite
  tamil tibetan catholic orthodox anglican
  nobel olympic billionaire millionaire`);

/** Fields of government and business that name an office ("foreign minister", "Minister of Planning and Investment"). */
export const PORTFOLIOS = words(`
  peace foreign exterior external interior internal home homeland security defence defense finance financial treasury budget economy
  economic trade commerce commercial industry industrial investment invest planning development infrastructure transport
  transportation energy oil petroleum gas mines mining minerals power water resources environment environmental climate change
  exteriors invest agriculture agricultural food fisheries forestry forests rural land lands housing urban works public health welfare family
  families children women gender youth sports sport culture cultural tourism education higher science technology innovation
  research information communications communication telecommunications post posts media labor labour employment manpower social
  affair affairs matters exterior exteriors relations cooperation international integration european eu justice law legal judicial constitutional parliamentary
  religious islamic awqaf endowments hajj immigration migration citizenship refugees veterans railways railway aviation civil
  shipping maritime ports commonwealth diaspora expatriates national state regional local government administration administrative reform reforms emergency
  emergencies situations disaster nuclear atomic space digital cyber intelligence policy strategic strategy political military
  operations personnel management services service revenue taxation customs statistics human rights equality nationalities
  peacekeeping disarmament humanitarian relief political-military arms control nonproliferation verification drug narcotics
  counterterrorism terrorism consular protocol privatization heritage antiquities arts pacific asian african near eastern
  western hemisphere southern central eurasian north south east global markets banking exchange reconciliation presidency amiri
  diwan council cabinet executive expatriates diaspora overseas integrity anticorruption safety quality supply supplies business civilian democracy unification recovery response partnerships acquisition readiness sustainment
  logistics accountability inclusion entrepreneurship competition infrastructure mobility sanitation irrigation livestock aquaculture wildlife
  hydrocarbons export exports promotion small enterprise enterprises electricity telecommunications petrochemicals gender diaspora archives issues exchequer engagement outreach border borders broadcasting coordination neighbourhood neighborhood reintegration decentralization urbanization`);

/** Offices that are plain functions: lower-case ones before a name are titles, alone they seldom point back. */
export const WEAK_OFFICES = words(`
  officer   member head general fellow guest host count judge justice assistant principal executive expert author editor player
  lady lord owner father mother brother sister son daughter wife husband widow uncle cousin nephew count official representative
  manager candidate rival opponent doctor boss chair deputy private host lead
  editor reporter correspondent journalist writer whip captain lead dean`);

/** People acting together, plural to singular: heads of parties such as "Chinese officials". */
export const PARTY_HEADS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'officials:official leaders:leader ministers:minister presidents:president representatives:representative envoys:envoy diplomats:diplomat ' +
    'ambassadors:ambassador delegates:delegate delegations:delegation delegation:delegation mission:mission team:team ' +
    'negotiators:negotiator mediators:mediator counterparts:counterpart lawmakers:lawmaker legislators:legislator ' +
    'parliamentarians:parliamentarian senators:senator congressmen:congressman members:member advisers:adviser advisors:advisor ' +
    'aides:aide commanders:commander generals:general chiefs:chief heads:head governors:governor mayors:mayor executives:executive ' +
    'businessmen:businessman businesspeople:businessperson entrepreneurs:entrepreneur investors:investor bankers:banker ' +
    'experts:expert scholars:scholar scientists:scientist economists:economist activists:activist students:student ' +
    'spokesmen:spokesman secretaries:secretary premiers:premier dignitaries:dignitary partners:partner allies:ally ' +
    'colleagues:colleague delegation-members:delegation soldiers:soldier troops:troop families:family relatives:relative ' +
    'survivors:survivor victims:victim refugees:refugee residents:resident workers:worker farmers:farmer citizens:citizen ' +
    'veterans:veteran rebels:rebel clerics:cleric elders:elder judges:judge lawyers:lawyer journalists:journalist ' +
    'reporters:reporter politicians:politician opponents:opponent chairmen:chairman directors:director ceos:ceo ' +
    'commissioners:commissioner monarchs:monarch kings:king princes:prince inspectors:inspector observers:observer ' +
    'stakeholders:stakeholder unionists:unionist authorities:authority panel:panel group:group troika:troika ' +
    'interlocutors:interlocutor donors:donor creditors:creditor banks:bank partners:partner principals:principal ' +
    'responders:responder nurses:nurse doctors:doctor teachers:teacher women:woman athletes:athlete players:player ' +
    'congresswomen:congresswoman lieutenants:lieutenant officers:officer official:official delegate:delegate ' +
    'mps:mp meps:mep dissidents:dissident nationals:national sheikhs:sheikh bishops:bishop cardinals:cardinal ' +
    'countries:country nations:nation side:side sides:side fighters:fighter guerrillas:guerrilla friends:friend islamists:islamist ' +
    'detectives:detective investigators:investigator peacekeepers:peacekeeper astronauts:astronaut parties:party people:people guests:guest donors:donor deputies:deputy prosecutors:prosecutor'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Party heads that stand for a party only with an adjective, a source or a leader ("a delegation led by", "Iraqi team"). */
export const LOOSE_PARTY_HEADS = words(
  'countries nations side sides friends people parties team group mission panel members banks women students workers families players residents citizens nationals heads chiefs partners authorities',
);

/** Offices in letters or clipped, and in another language's way, spelled out: what they are compared by. */
export const SPELLED_OUT: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  taoiseach: 'prime minister',
  fm: 'foreign minister',
  cm: 'chief minister',
  eam: 'foreign minister',
  coas: 'army chief',
  igp: 'inspector general of police',
  cdf: 'chief of defence forces',
  dpm: 'deputy prime minister',
  sm: 'senior minister',
  vp: 'vice president',
  nsa: 'national security adviser',
  fs: 'foreign secretary',
  sg: 'secretary general',
  secgen: 'secretary general',
  mp: 'member of parliament',
  mep: 'member of parliament',
  presidentess: 'president',
  mandatary: 'president',
};

/** Offices that are common surnames too. */
export const SURNAMES = words(
  'king prince bishop pope dean judge marshal baron earl count lord lady chancellor mayor major queen duke knight squire abbot',
);

/** Those who serve, speak for or stand beside somebody: "to", "of" or "for" behind them names another person. */
export const SERVANTS = words(
  'aide adviser advisor assistant spokesman spokeswoman spokesperson lawyer attorney counsel solicitor envoy emissary representative deputy ' +
    'negotiator messenger ally confidant confidante associate colleague friend supporter opponent critic rival ' +
    'bodyguard guard driver doctor physician interpreter translator strategist staffer minder counselor counsellor ' +
    'guest successor predecessor challenger adversary protege follower loyalist delegate mediator intermediary',
);

/** Family: "of" behind them names another person. */
export const KIN = words(
  'wife husband widow widower son daughter brother sister father mother nephew niece uncle aunt cousin grandson granddaughter ' +
    'grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law ' +
    'fiance fiancee heir parent child twin',
);
