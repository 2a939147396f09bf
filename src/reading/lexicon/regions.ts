/** A region of the news: the countries it holds (usual names), or the country it lies in. */
export interface RegionEntry {
  readonly name: string;
  readonly aliases?: string;
  /** Usual names of its countries, joined by "|". */
  readonly countries?: string;
  /** Region or sub-region of world-countries whose countries it holds. */
  readonly of?: string;
  /** The country it is a part of, for provinces and territories. */
  readonly within?: string;
}

const GULF = 'Saudi Arabia|Kuwait|Qatar|Bahrain|United Arab Emirates|Oman';
const LEVANT = 'Lebanon|Syria|Jordan|Israel|Palestine';
const CENTRAL_ASIA = 'Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan';
const CAUCASUS = 'Armenia|Azerbaijan|Georgia';
const NORTH_AFRICA = 'Morocco|Algeria|Tunisia|Libya|Egypt|Sudan|Western Sahara|Mauritania';
const WESTERN_BALKANS = 'Albania|Bosnia and Herzegovina|Kosovo|Montenegro|North Macedonia|Serbia';

/** Regions above the country: continents, their parts, and the names that diplomacy uses. */
export const REGIONS: readonly RegionEntry[] = [
  { name: 'Africa', of: 'Africa' },
  { name: 'Asia', of: 'Asia' },
  { name: 'Europe', of: 'Europe', aliases: 'European continent' },
  { name: 'Americas', of: 'Americas' },
  { name: 'Oceania', of: 'Oceania' },
  { name: 'Caribbean', of: 'Caribbean' },
  { name: 'South America', of: 'South America' },
  { name: 'Central America', of: 'Central America' },
  { name: 'North America', of: 'North America', countries: 'Mexico' },
  {
    name: 'Latin America',
    of: 'South America',
    countries:
      'Mexico|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Cuba|Dominican Republic|Haiti|Puerto Rico',
  },
  { name: 'Central Asia', countries: CENTRAL_ASIA, aliases: 'Central Asian region' },
  {
    name: 'South Asia',
    of: 'Southern Asia',
    aliases: 'Southern Asia|South Asian region|Indian subcontinent',
  },
  {
    name: 'Southeast Asia',
    of: 'South-Eastern Asia',
    aliases: 'South-East Asia|South East Asia|South-Eastern Asia',
  },
  { name: 'East Asia', of: 'Eastern Asia', aliases: 'Eastern Asia|Far East|Northeast Asia|North East Asia' },
  { name: 'West Asia', of: 'Western Asia', aliases: 'Western Asia' },
  {
    name: 'Asia-Pacific',
    of: 'Asia',
    countries: 'Australia|New Zealand|Papua New Guinea|Fiji',
    aliases: 'Asia Pacific|Indo-Pacific',
  },
  {
    name: 'Middle East',
    countries: `${GULF}|${LEVANT}|Iran|Iraq|Yemen|Egypt|Turkey`,
    aliases: 'Mideast|Near East',
  },
  { name: 'Gulf', countries: `${GULF}|Iran|Iraq`, aliases: 'Persian Gulf|Arabian Gulf|Gulf region' },
  { name: 'Levant', countries: LEVANT },
  { name: 'Arabian Peninsula', countries: `${GULF}|Yemen` },
  {
    name: 'Arab world',
    countries: `${GULF}|${NORTH_AFRICA}|Lebanon|Syria|Jordan|Palestine|Iraq|Yemen|Somalia|Djibouti`,
  },
  { name: 'Caucasus', countries: CAUCASUS, aliases: 'South Caucasus|Transcaucasus' },
  { name: 'Eurasia', countries: `${CENTRAL_ASIA}|${CAUCASUS}|Russia|Belarus|Ukraine|Moldova|Turkey` },
  {
    name: 'Balkans',
    countries: `${WESTERN_BALKANS}|Bulgaria|Croatia|Slovenia|Romania|Greece`,
    aliases: 'Western Balkans|Balkan region',
  },
  { name: 'Baltic states', countries: 'Estonia|Latvia|Lithuania', aliases: 'Baltics|Baltic republics' },
  { name: 'Scandinavia', countries: 'Denmark|Norway|Sweden' },
  { name: 'Nordic countries', countries: 'Denmark|Norway|Sweden|Finland|Iceland', aliases: 'Nordics' },
  { name: 'Benelux', countries: 'Belgium|Netherlands|Luxembourg' },
  {
    name: 'Western Europe',
    of: 'Western Europe',
    countries:
      'United Kingdom|Ireland|Spain|Portugal|Italy|Denmark|Norway|Sweden|Switzerland|Austria|Germany',
  },
  {
    name: 'Eastern Europe',
    of: 'Eastern Europe',
    countries: 'Poland|Hungary|Czech Republic|Slovakia|Romania|Bulgaria',
  },
  {
    name: 'Central Europe',
    of: 'Central Europe',
    countries: 'Germany|Austria|Poland|Hungary|Czech Republic|Slovakia|Switzerland|Slovenia',
  },
  { name: 'Northern Europe', of: 'Northern Europe' },
  { name: 'Southern Europe', of: 'Southern Europe' },
  { name: 'Southeast Europe', of: 'Southeast Europe', aliases: 'Southeastern Europe|South-Eastern Europe' },
  { name: 'North Africa', countries: NORTH_AFRICA, aliases: 'Northern Africa|Maghreb' },
  { name: 'West Africa', of: 'Western Africa', aliases: 'Western Africa' },
  { name: 'East Africa', of: 'Eastern Africa', aliases: 'Eastern Africa' },
  { name: 'Central Africa', of: 'Middle Africa', aliases: 'Middle Africa' },
  {
    name: 'Sub-Saharan Africa',
    of: 'Western Africa',
    countries:
      'Kenya|Ethiopia|Uganda|Tanzania|Rwanda|South Africa|Zimbabwe|Zambia|Angola|Cameroon|DR Congo|Sudan|Chad',
  },
  { name: 'Southern Africa', of: 'Southern Africa', countries: 'Zimbabwe|Zambia|Mozambique|Malawi|Angola' },
  { name: 'Horn of Africa', countries: 'Ethiopia|Eritrea|Somalia|Djibouti' },
  { name: 'Sahel', countries: 'Mali|Niger|Burkina Faso|Chad|Mauritania|Senegal|Sudan' },
  { name: 'Great Lakes region', countries: 'Rwanda|Burundi|Uganda|DR Congo|Tanzania|Kenya' },
  { name: 'Pacific', of: 'Oceania', aliases: 'Pacific islands|South Pacific|Pacific region' },
  { name: 'Northern Triangle', countries: 'Guatemala|Honduras|El Salvador' },
  { name: 'Andes', countries: 'Colombia|Ecuador|Peru|Bolivia|Chile' },
  { name: 'Korean Peninsula', countries: 'North Korea|South Korea', aliases: 'Koreas|two Koreas' },
];

/** Parts of countries that the news calls by name. */
export const PROVINCES: readonly RegionEntry[] = (
  [
    [
      'United States',
      'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Washington State|District of Columbia|Long Island|Manhattan|New England|Midwest|Silicon Valley',
    ],
    ['Palestine', 'West Bank|Gaza|Gaza Strip|East Jerusalem'],
    ['Syria', 'Golan Heights|Idlib'],
    ['Iraq', 'Kurdistan|Iraqi Kurdistan|Kurdistan Region|Anbar'],
    [
      'India',
      'Kashmir|Jammu and Kashmir|Ladakh|Punjab|Kerala|Gujarat|Assam|Tamil Nadu|Bihar|Uttar Pradesh|West Bengal|Maharashtra|Karnataka|Rajasthan|Goa',
    ],
    ['Pakistan', 'Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan'],
    ['Afghanistan', 'Helmand|Panjshir|Nangarhar'],
    [
      'China',
      'Tibet|Xinjiang|Inner Mongolia|Guangdong|Guangxi|Sichuan|Yunnan|Fujian|Zhejiang|Jiangsu|Hainan|Hunan|Hubei|Henan|Hebei|Heilongjiang|Jilin|Liaoning|Shandong|Shanxi|Shaanxi|Gansu|Qinghai|Ningxia|Guizhou|Jiangxi|Anhui|Manchuria',
    ],
    [
      'Russia',
      'Chechnya|Dagestan|Tatarstan|Siberia|Ingushetia|Kaliningrad Region|Urals|Russian Far East|North Ossetia',
    ],
    ['Ukraine', 'Crimea|Donbas|Donbass'],
    ['Georgia', 'Abkhazia|South Ossetia'],
    ['Azerbaijan', 'Nagorno-Karabakh|Nagorno Karabakh|Nakhchivan|Nakhichevan'],
    ['Moldova', 'Transnistria|Transdniestria|Gagauzia'],
    ['Serbia', 'Vojvodina'],
    ['Bosnia and Herzegovina', 'Republika Srpska'],
    ['United Kingdom', 'Ulster|Cornwall|Carbis Bay'],
    ['Spain', 'Catalonia|Basque Country|Andalusia|Galicia'],
    ['France', 'Corsica|Normandy|Brittany|Provence'],
    ['Germany', 'Bavaria|Saxony|Lower Saxony|Hesse|North Rhine-Westphalia|Baden-Württemberg|Brandenburg'],
    ['Italy', 'Sicily|Sardinia|Tuscany|Lombardy|Puglia|Apulia'],
    ['Greece', 'Crete'],
    ['Canada', 'Quebec|Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick'],
    ['Australia', 'New South Wales|Queensland|Tasmania|Northern Territory|Western Australia|South Australia'],
    ['Indonesia', 'Bali|Aceh|Java|Sumatra|Papua|West Papua|Kalimantan|Sulawesi|Lombok'],
    ['Malaysia', 'Sabah|Sarawak|Borneo'],
    ['Philippines', 'Mindanao|Luzon|Cebu Island'],
    ['Japan', 'Hokkaido|Okinawa|Kyushu|Honshu'],
    ['Myanmar', 'Rakhine|Kachin|Shan State'],
    ['Sudan', 'Darfur|South Kordofan'],
    ['Ethiopia', 'Tigray|Oromia|Ogaden'],
    ['DR Congo', 'Katanga|North Kivu|South Kivu|Ituri'],
    ['Nigeria', 'Niger Delta|Biafra'],
    ['Somalia', 'Somaliland|Puntland'],
    ['Mexico', 'Chiapas|Yucatan'],
    ['Brazil', 'Amazonas|Bahia'],
    ['Egypt', 'Sinai'],
    ['Denmark', 'Greenland'],
  ] as const
).flatMap(([within, names]) => names.split('|').map((name) => ({ name, within })));
