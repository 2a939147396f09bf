/** News agencies, papers and broadcasters of the world: they report, they never take part. */
export const AGENCIES: readonly string[] = (
  'Xinhua News Agency|Xinhua|Agence France-Presse|Agence France Presse|AFP|Reuters|Reuter|Associated Press|United Press International|UPI|' +
  'ITAR-TASS|Itar-Tass|TASS|Tass|Interfax|RIA Novosti|Novosti|Sputnik|Kyodo News Agency|Kyodo News|Kyodo|Jiji Press|Jiji|Yonhap News Agency|Yonhap|' +
  'KCNA|Korean Central News Agency|Central News Agency|Bloomberg News|Bloomberg|Dow Jones Newswires|Dow Jones|DPA|dpa|Deutsche Presse-Agentur|' +
  'EFE|ANSA|Anadolu Agency|Anadolu|Anatolia News Agency|Anatolia|IRNA|Islamic Republic News Agency|ISNA|Mehr|Fars News Agency|Fars|Tasnim|KUNA|' +
  'Kuwait News Agency|WAM|Emirates News Agency|SPA|Saudi Press Agency|SANA|Syrian Arab News Agency|MENA|Middle East News Agency|Petra|QNA|' +
  'Qatar News Agency|BNA|Bahrain News Agency|PTI|Press Trust of India|UNI|ANI|APP|Associated Press of Pakistan|Antara|Bernama|VNA|Vietnam News Agency|' +
  'Kazinform|KazTAG|Kazakh International News Agency|Kabar|UzA|Trend|Azertac|Armenpress|Ukrinform|BelTA|PAP|CTK|MTI|Tanjug|Hina|BTA|Agerpres|Rompres|' +
  'ATA|Beta|Notimex|Prensa Latina|Telam|Agencia Brasil|Lusa|MAP|APS|TAP|PANA|NAN|News Agency of Nigeria|SAPA|ZIANA|Angop|Press Association|PA Media|' +
  'The New York Times|New York Times|NYT|Washington Post|Wall Street Journal|WSJ|Los Angeles Times|USA Today|Time magazine|Newsweek|Chicago Tribune|Boston Globe|' +
  'Washington Times|New York Post|Financial Times|The Economist|The Guardian|Guardian|Daily Telegraph|Sunday Telegraph|Sunday Times|The Independent|Daily Mail|The Sun|' +
  'The Times|Evening Standard|Irish Times|Le Monde|Le Figaro|Liberation|Der Spiegel|Spiegel|Die Welt|Die Zeit|Bild|Frankfurter Allgemeine Zeitung|' +
  'Sueddeutsche Zeitung|El Pais|El Mundo|Corriere della Sera|La Repubblica|La Stampa|Izvestia|Pravda|Kommersant|Nezavisimaya Gazeta|Haaretz|' +
  'Jerusalem Post|Yediot Aharonot|Yedioth Ahronoth|Maariv|Al-Ahram|Al Ahram|Al-Hayat|Asharq Al-Awsat|Al-Quds Al-Arabi|Al-Rai|Al-Jazeera|Al Jazeera|Al-Arabiya|Al Arabiya|Al-Manar|' +
  "People’s Daily|People's Daily|China Daily|Global Times|Guangming Daily|Jiefang Daily|South China Morning Post|Ming Pao|Ta Kung Pao|Wen Wei Po|" +
  'Straits Times|Bangkok Post|The Nation|Jakarta Post|Kompas|Manila Bulletin|Asahi Shimbun|Asahi|Yomiuri Shimbun|Yomiuri|Mainichi Shimbun|Mainichi|Nihon Keizai Shimbun|Nikkei|' +
  'Sankei Shimbun|Sankei|Chosun Ilbo|Dong-A Ilbo|JoongAng Ilbo|Korea Herald|Korea Times|Times of India|Hindustan Times|The Hindu|Indian Express|Dawn|Daily Star|' +
  'Sydney Morning Herald|The Australian|The Age|Globe and Mail|Toronto Star|Granma|Clarin|La Nacion|O Globo|Folha de Sao Paulo|El Universal|Reforma|' +
  'Hurriyet|Milliyet|Sabah|Cumhuriyet|Zaman|Daily Nation|Mail & Guardian|' +
  'BBC News|BBC|CNN|NBC News|NBC|CBS News|CBS|ABC News|ABC News|Fox News|MSNBC|NPR|C-SPAN|PBS|Sky News|ITV|Voice of America|VOA|Radio Free Europe|Radio Liberty|RFE/RL|' +
  'Radio Free Asia|RFA|Deutsche Welle|Voice of Germany|Radio France Internationale|RFI|France 24|Euronews|RT|China Central Television|CCTV|CGTN|China Radio International|CRI|' +
  'China News Service|NHK|KBS|MBC|YTN|Israel Radio|Army Radio|TRT|NTV|ORT|Rossiya 24|Rossiya|Channel One|Channel 10|Channel 2|RTE|RAI|TF1|ARD|ZDF|NDTV|Geo TV|PressTV|Press TV|Ekho Moskvy|' +
  'Politico|Axios|Huffington Post|BuzzFeed|Twitter|Facebook|YouTube|Telegram|MailOnline|Newsmax|Breitbart'
).split('|');

/** Last words that make a run of capitalised words the name of a paper, agency or station. */
export const AGENCY_HEADS: ReadonlySet<string> = new Set(
  'times post daily herald tribune gazette journal telegraph chronicle observer courier newspaper shimbun ilbo zeitung newswire newswires magazine weekly news'.split(
    ' ',
  ),
);

/** Common nouns that say that the name behind them is a medium ("the newspaper (Al-Rai)", "the daily La Prensa"). */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'newspaper newspapers daily weekly tabloid broadsheet magazine broadcaster channel'.split(' '),
);
