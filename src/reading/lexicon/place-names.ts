/** Other, older and shortened names of cities, each with the name the city table uses and its country. */
export const CITY_ALIASES: readonly (readonly [alias: string, name: string, country: string])[] = [
  ['Astana', 'Astana', 'Kazakhstan'],
  ['Nur-Sultan', 'Nur-Sultan', 'Kazakhstan'],
  ['Nursultan', 'Nur-Sultan', 'Kazakhstan'],
  ['Peking', 'Beijing', 'China'],
  ['Canton', 'Guangzhou', 'China'],
  ['Bombay', 'Mumbai', 'India'],
  ['Calcutta', 'Kolkata', 'India'],
  ['Madras', 'Chennai', 'India'],
  ['Bangalore', 'Bengaluru', 'India'],
  ['Kiev', 'Kyiv', 'Ukraine'],
  ['Kharkov', 'Kharkiv', 'Ukraine'],
  ['Lvov', 'Lviv', 'Ukraine'],
  ['Odessa', 'Odesa', 'Ukraine'],
  ['Rangoon', 'Yangon', 'Myanmar'],
  ['Nay Pyi Taw', 'Naypyidaw', 'Myanmar'],
  ['Naypyitaw', 'Naypyidaw', 'Myanmar'],
  ['Saigon', 'Ho Chi Minh City', 'Vietnam'],
  ['Ho Chi Minh', 'Ho Chi Minh City', 'Vietnam'],
  ['Ashkhabad', 'Ashgabat', 'Turkmenistan'],
  ['Ashgabad', 'Ashgabat', 'Turkmenistan'],
  ['Alma-Ata', 'Almaty', 'Kazakhstan'],
  ['Frunze', 'Bishkek', 'Kyrgyzstan'],
  ['Leningrad', 'Saint Petersburg', 'Russia'],
  ['St. Petersburg', 'Saint Petersburg', 'Russia'],
  ['St Petersburg', 'Saint Petersburg', 'Russia'],
  ['Stalingrad', 'Volgograd', 'Russia'],
  ['New York', 'New York', 'United States'],
  ['New York City', 'New York', 'United States'],
  ['Washington', 'Washington', 'United States'],
  ['Washington D.C.', 'Washington', 'United States'],
  ['Washington, D.C.', 'Washington', 'United States'],
  ['Washington DC', 'Washington', 'United States'],
  ['Mexico City', 'Mexico City', 'Mexico'],
  ['Ulaanbaatar', 'Ulan Bator', 'Mongolia'],
  ['Ulan Bator', 'Ulan Bator', 'Mongolia'],
  ['Sanaa', "Sana'a", 'Yemen'],
  ['Phnom Penh', 'Phnom Penh', 'Cambodia'],
  ['Nam Vang', 'Phnom Penh', 'Cambodia'],
  ['Siem Riep', 'Siem Reap', 'Cambodia'],
  ['Viangchan', 'Vientiane', 'Laos'],
  ['Vieng Chan', 'Vientiane', 'Laos'],
  ['Cologne', 'Köln', 'Germany'],
  ['Munich', 'Munich', 'Germany'],
  ['Frankfurt', 'Frankfurt', 'Germany'],
  ['Danzig', 'Gdańsk', 'Poland'],
  ['Constantinople', 'Istanbul', 'Turkey'],
  ['Mecca', 'Mecca', 'Saudi Arabia'],
  ['Jeddah', 'Jeddah', 'Saudi Arabia'],
  ['Jiddah', 'Jeddah', 'Saudi Arabia'],
  ['Tel Aviv', 'Tel Aviv', 'Israel'],
  ['Jerusalem', 'Jerusalem', 'Israel'],
  ['Tripoli', 'Tripoli', 'Libya'],
  ['Alexandria', 'Alexandria', 'Egypt'],
  ['Sharm el-Sheikh', 'Sharm el-Sheikh', 'Egypt'],
  ['Sharm El Sheikh', 'Sharm el-Sheikh', 'Egypt'],
  ['Benghazi', 'Benghazi', 'Libya'],
  ['Cordoba', 'Córdoba', 'Argentina'],
  ['Birmingham', 'Birmingham', 'United Kingdom'],
  ['Cambridge', 'Cambridge', 'United Kingdom'],
  ['Panmunjom', 'Panmunjom', 'South Korea'],
  ['Davos', 'Davos', 'Switzerland'],
  ['Vatican City', 'Vatican City', 'Vatican'],
  ['Kathmandu', 'Kathmandu', 'Nepal'],
  ['Kabul', 'Kabul', 'Afghanistan'],
  ['Kandahar', 'Kandahar', 'Afghanistan'],
  ['Brussels', 'Brussels', 'Belgium'],
  ['Geneva', 'Geneva', 'Switzerland'],
  ['Hanoi', 'Hanoi', 'Vietnam'],
  ['Santo Domingo', 'Santo Domingo', 'Dominican Republic'],
  ['Santiago', 'Santiago', 'Chile'],
  ['San Jose', 'San José', 'Costa Rica'],
  ['Valencia', 'Valencia', 'Spain'],
  ['The Hague', 'The Hague', 'Netherlands'],
];

/** Capitals that texts of their time still mean, with their country. */
export const FORMER_CAPITALS: readonly (readonly [name: string, country: string])[] = [
  ['Nur-Sultan', 'Kazakhstan'],
  ['Yangon', 'Myanmar'],
  ['Almaty', 'Kazakhstan'],
  ['Bonn', 'West Germany'],
  ['Belgrade', 'Yugoslavia'],
  ['Moscow', 'Soviet Union'],
];

/** Names of cities that are words of the language or names of people first: taken for a city only where a country stands beside them. */
export const WORDS_BEFORE_CITIES: ReadonlySet<string> = new Set(
  (
    'of date mobile reading nice man most much along split bath orange temple male same sale over deal born hope union victoria ' +
    'independence liberty enterprise commerce progress summit march may august eden central universal imports best hall lay ' +
    'salt ford page boom peer roman van bar ban bor as is an at to by so am la le los las san santa sur norte centro porto salem ' +
    'police laws defence defense ash kim li lee park ho wu hu he she ma lu song long tang wang yang liu chu marina grand ' +
    'high point south north east west northern southern eastern western new old upper lower big little great green lake river mount ' +
    'fort bay beach island port coast hill hills valley springs grove garden gardens forest wood woods field plains prairie center ' +
    'centre city town village country county state colony mission concord harmony hercules normal general corona ' +
    'paramount madison jackson lincoln clinton bush carter johnson nixon jordan clayton taylor wilson franklin hamilton marshall ' +
    'mitchell campbell douglas warren tyler lawrence arnold burke walker parker media data bus bo boa como baker mary martin ' +
    'george santos costa silva da melo carlos pedro juan jose luis david christian vladimir kirov'
  ).split(' '),
);
