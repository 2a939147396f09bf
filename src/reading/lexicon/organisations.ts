import { words } from './word-list.js';

/** Bodies known by name or letters: spelling to the name that titles and questions use. */
export const ORGANISATIONS: readonly string[] = (
  'United Nations|UN|U.N.|European Union|EU|E.U.|European Commission|European Parliament|European Council|European Community|EC|EEC|European Central Bank|ECB|' +
  'NATO|North Atlantic Treaty Organization|OSCE|Organization for Security and Cooperation in Europe|OECD|OPEC|OPEC+|G7|G-7|G8|G-8|G20|G-20|G77|Group of Seven|Group of Eight|' +
  'Group of Twenty|ASEAN|Association of Southeast Asian Nations|APEC|Asia-Pacific Economic Cooperation|SAARC|SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|' +
  'CIS|Commonwealth of Independent States|CSTO|Eurasian Economic Union|BRICS|Quad|AUKUS|Arab League|League of Arab States|GCC|Gulf Cooperation Council|OIC|Organization of Islamic Cooperation|' +
  'Organization of the Islamic Conference|Organization of Islamic Conference|African Union|AU|ECOWAS|SADC|IGAD|East African Community|OAS|Organization of American States|Mercosur|MERCOSUR|CARICOM|UNASUR|CELAC|' +
  'Andean Community|IMF|International Monetary Fund|World Bank|WTO|World Trade Organization|WHO|World Health Organization|IAEA|International Atomic Energy Agency|ILO|UNESCO|UNICEF|UNHCR|' +
  'UNDP|FAO|WFP|World Food Programme|ICRC|Red Cross|Red Crescent|Interpol|INTERPOL|Europol|ICC|International Criminal Court|International Court of Justice|' +
  'Asian Development Bank|African Development Bank|Inter-American Development Bank|EBRD|Islamic Development Bank|UN Security Council|Security Council|General Assembly|UN General Assembly|' +
  'Commonwealth|Non-Aligned Movement|Human Rights Watch|Amnesty International|Greenpeace|Carnegie Center|' +
  'US State Department|Department of State|Defense Department|Justice Department|Treasury Department|Foreign Office|Home Office|Federal Reserve|CIA|FBI|NSC|NSA|DHS|DEA|' +
  'Joint Chiefs of Staff|National Security Council|Department of Justice|Department of Homeland Security|Department of Defense|Homeland Security|' +
  'Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Knesset|Duma|State Duma|Federation Council|Bundestag|Bundesrat|Diet|Lok Sabha|Rajya Sabha|' +
  "National Assembly|National People's Congress|NPC|CPPCC|Supreme Court|Supreme Soviet|Politburo|State Council|Central Committee|Loya Jirga|" +
  "Communist Party of China|CPC|CCP|Communist Party|People's Liberation Army|PLA|KMT|Kuomintang|Labour Party|Conservative Party|Liberal Democrats|Republican Party|Democratic Party|Likud|Kadima|Hamas|Fatah|Hezbollah|" +
  'Hizbollah|PLO|Palestine Liberation Organization|Taliban|Taleban|al-Qaeda|al Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Islamic State|ISIS|ISIL|Muslim Brotherhood|Sinn Fein|IRA|ETA|FARC|Houthi|Houthis|Ansar Allah|' +
  "Polisario Front|Polisario|African National Congress|ANC|BJP|Awami League|Workers' Party|Khmer Rouge|LTTE|Tamil Tigers|Kurdistan Workers' Party|PKK|SDF|Syrian Democratic Forces|Peshmerga|" +
  'Revolutionary Guards|IRGC|Islamic Jihad|Al-Shabaab|Boko Haram|Republican|Republicans|Democrat|Democrats'
).split('|');

/** Last words of the names of bodies: a run of capitalised words that ends in one (or holds one before "of") is a body. */
export const ORGANISATION_HEADS = words(`
  ministry department party council committee commission agency authority organization organisation union association federation
  league alliance front movement coalition bank fund corporation corp company co inc ltd plc group holdings institute foundation
  academy society parliament assembly congress senate court tribunal bureau office secretariat administration service services
  army forces force guard guards police navy command corps brigade brigades unit division board chamber club team trust network
  partnership initiative forum programme program project industries motors airlines airways systems technologies technology
  securities insurance energy petroleum oil steel electric telecom communications media studios university college
  communist labour democrats republicans militia guerrillas exchange cabinet government embassy consulate mission delegation
  caucus conference consortium community confederation congregation council enterprises international solutions laboratories pharmaceuticals bloc troika
  khural hural kurultai kenesh majlis mejlis
  gmbh ag sa spa nv ab oy llc lp llp politburo presidium regiment battalion squad task`);

/** Last words of names that are neither people nor bodies: events, texts, prizes, plans. */
export const THING_HEADS = words(`
  agenda investment bible koran quran gospel world
   agreement treaty accord accords protocol convention charter act law bill constitution amendment resolution declaration
  communique statement document report plan strategy policy doctrine initiative process summit meeting session talks games cup olympics expo
  prize award medal order day week month year decade war revolution crisis uprising conflict intifada spring festival championship
  tournament league open series fund road belt route pipeline corridor bridge dam canal wall line border river sea
  virus disease covid brexit flu fever vaccine rate index dollar yuan euro yen pound ruble rouble dlr dlrs project program programme
  section article chapter title part volume annex number phase stage round question answer note
  system network bomb missile aircraft ship submarine jet plane boeing airbus satellite station
  language speaking age era century millennium internet web online tv dialogue roadmap map framework pact compact deal mechanism
  standard standards bulletin release archive edition version`);
