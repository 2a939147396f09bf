/** Articles of our own about invented people, over which questions and dialogues are asked. */
export const ARTICLES: readonly {
  readonly path: string;
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly text: readonly string[];
}[] = [
  {
    path: 'tallinn.md',
    title: 'Estonia and Finland talk rail',
    source: 'Northern Wire',
    published: '2024-03-13',
    text: [
      'Estonian President Mart Tamm met Finnish Prime Minister Aino Lahti in Tallinn on March 12, 2024. The two discussed a rail tunnel under the Gulf of Finland.',
      'Lahti was accompanied by Transport Minister Eero Salo.',
    ],
  },
  {
    path: 'nairobi.md',
    title: 'Estonian president in Kenya',
    source: 'Savanna News',
    published: '2024-05-07',
    text: [
      'Kenyan President Daniel Otieno received Estonian President Mart Tamm in Nairobi on May 6, 2024.',
      'Tamm arrived in Nairobi on May 5, 2024.',
    ],
  },
  {
    path: 'call.md',
    title: 'Poland and Estonia',
    source: 'Northern Wire',
    published: '2024-05-20',
    text: [
      'Polish Foreign Minister Pawel Zielinski spoke by telephone with Estonian President Mart Tamm on May 20, 2024.',
    ],
  },
  {
    path: 'tokyo.md',
    title: 'Kenya and Japan plan talks',
    source: 'Savanna News',
    published: '2024-06-01',
    text: [
      'Kenyan President Daniel Otieno will meet Japanese Prime Minister Kenji Morita in Tokyo on June 18, 2024.',
    ],
  },
  {
    path: 'helsinki.md',
    title: 'Tamm in Helsinki',
    source: 'Northern Wire',
    published: '2023-03-04',
    text: [
      'Finnish Prime Minister Aino Lahti met Estonian President Mart Tamm in Helsinki on March 3, 2023.',
    ],
  },
  {
    path: 'brasilia.md',
    title: 'Talks called off',
    source: 'Planalto Post',
    published: '2024-07-01',
    text: [
      'Brazilian President Paulo Nogueira cancelled a meeting with Chinese Foreign Minister Liu Wen on July 2, 2024.',
    ],
  },
  {
    path: 'founded.md',
    title: 'A forum on water',
    source: 'Lake Daily',
    published: '2024-08-10',
    text: ['The World Water Forum was founded in Marseille in 1996.'],
  },
  {
    path: 'rome.md',
    title: 'Nogueira in Rome',
    source: 'Lake Daily',
    published: '2024-09-03',
    text: [
      'Brazilian President Paulo Nogueira met Italian Prime Minister Carla Bellini in Rome on September 2, 2024.',
    ],
  },
  {
    path: 'milan.md',
    title: 'Nogueira in Milan',
    source: 'Planalto Post',
    published: '2024-09-04',
    text: [
      'Brazilian President Paulo Nogueira met Italian Prime Minister Carla Bellini in Milan on September 2, 2024.',
    ],
  },
  {
    path: 'ottawa.md',
    title: 'In the Canadian capital',
    source: 'Maple Wire',
    published: '2024-10-02',
    text: [
      'Finnish Ambassador Juhani Lahti met Canadian Foreign Minister Claire Tremaine in Ottawa on October 1, 2024.',
    ],
  },
];

/** What each turn says, and what its answer holds: words of its claims, days as ISO, or the outcome in brackets. */
export type Dialogue = readonly (readonly [says: string, holds: string])[];

const tallinn = ['Who did Tamm meet in Tallinn in March 2024?', 'Aino Lahti'] as const;
const helsinki = ['Who did Lahti meet in Helsinki?', 'Mart Tamm'] as const;
const nairobi = ['Who received Tamm in Nairobi?', 'Daniel Otieno'] as const;
const tokyo = ['Who will Otieno meet in Tokyo?', 'Kenji Morita'] as const;
const call = ['Who did Zielinski speak with by phone?', 'Mart Tamm'] as const;
const ottawa = ['Who met Claire Tremaine?', 'Juhani Lahti'] as const;
const rome = ['Where did Nogueira meet Bellini?', 'Rome'] as const;
const pair = ['Did Tamm meet Aino Lahti in 2024?', '[yes]'] as const;

/** Conversations whose later turns lean on the earlier ones. */
export const DIALOGUES: readonly Dialogue[] = [
  [tallinn, ['and where?', 'Tallinn']],
  [tallinn, ['where?', 'Tallinn']],
  [tallinn, ['where was that?', 'Tallinn']],
  [tallinn, ['when?', '2024-03-12']],
  [tallinn, ['And when?', '2024-03-12']],
  [tallinn, ['when was that', '2024-03-12']],
  [tallinn, ['when was it?', '2024-03-12']],
  [tallinn, ['when did they meet?', '2024-03-12']],
  [tallinn, ['where did they meet?', 'Tallinn']],
  [tallinn, ['who else was there?', 'Eero Salo']],
  [tallinn, ['Who else came?', 'Eero Salo']],
  [tallinn, ['show me the passage', 'met Finnish Prime Minister Aino Lahti in Tallinn']],
  [tallinn, ['show the source', 'met Finnish Prime Minister Aino Lahti in Tallinn']],
  [tallinn, ['what is the evidence?', 'met Finnish Prime Minister Aino Lahti in Tallinn']],
  [tallinn, ['and in Helsinki?', 'not-found']],
  [tallinn, ['what about Otieno?', 'not-found']],
  [helsinki, ['and where?', 'Helsinki']],
  [helsinki, ['when was that?', '2023-03-03']],
  [helsinki, ['and in Tallinn?', 'Mart Tamm']],
  [helsinki, ['show me the passage', 'met Estonian President Mart Tamm in Helsinki']],
  [nairobi, ['when was that?', '2024-05-06']],
  [nairobi, ['and when?', '2024-05-06']],
  [nairobi, ['where was that?', 'Nairobi']],
  [nairobi, ['show me the quote', 'received Estonian President Mart Tamm in Nairobi']],
  [tokyo, ['when?', '2024-06-18']],
  [tokyo, ['and where?', 'Tokyo']],
  [tokyo, ['when is that?', '2024-06-18']],
  [tokyo, ['show me the passage', 'will meet Japanese Prime Minister Kenji Morita']],
  [call, ['when was that?', '2024-05-20']],
  [call, ['when?', '2024-05-20']],
  [call, ['show me the passage', 'spoke by telephone']],
  [ottawa, ['where?', 'Ottawa']],
  [ottawa, ['and when was that?', '2024-10-01']],
  [rome, ['when was that?', '2024-09-02']],
  [rome, ['and when?', '2024-09-02']],
  [rome, ['show me the sources', 'in Rome on September 2, 2024']],
  [pair, ['and the year before?', '[yes]']],
  [pair, ['and the year before?', '[yes]'], ['where?', 'Helsinki']],
  [pair, ['and the year after?', 'not-found']],
  [pair, ['and in 2023?', '[yes]']],
  [pair, ['what about 2023?', '[yes]']],
  [pair, ['what about Otieno?', '[yes]']],
  [pair, ['what about Daniel Otieno?', '[yes]'], ['where?', 'Nairobi']],
  [pair, ['how about Zielinski?', 'not-found']],
  [pair, ['where?', 'Tallinn']],
  [pair, ['where was that?', 'Tallinn'], ['when?', '2024-03-12']],
  [pair, ['when was that?', '2024-03-12'], ['and where?', 'Tallinn']],
  [
    ['Did Tamm meet Aino Lahti?', '[yes]'],
    ['and in 2023?', '[yes]'],
    ['and where?', 'Helsinki'],
  ],
  [
    ['Did Nogueira meet Liu Wen?', '[no]'],
    ['show me the passage', 'cancelled a meeting'],
  ],
  [
    ['Did Nogueira meet Liu Wen?', '[no]'],
    ['what about Bellini?', '[yes]'],
  ],
  [
    ['Did Nogueira meet Liu Wen?', '[no]'],
    ['and Carla Bellini?', '[yes]'],
    ['when was that?', '2024-09-02'],
  ],
  [
    ['Where did Tamm meet Otieno?', 'Nairobi'],
    ['when was that?', '2024-05-06'],
  ],
  [
    ['When did Tamm meet Otieno?', '2024-05-06'],
    ['where?', 'Nairobi'],
  ],
  [
    ['Who met Otieno in Nairobi?', 'Mart Tamm'],
    ['When did he arrive there?', '2024-05-05'],
  ],
  [
    ['Who did Mart Tamm meet in Nairobi?', 'Daniel Otieno'],
    ['when did he arrive there?', '2024-05-05'],
  ],
  [
    ['Who did Lahti meet?', 'ambiguous'],
    ['Who did Aino Lahti meet in Helsinki?', 'Mart Tamm'],
    ['when?', '2023-03-03'],
  ],
  [
    ['Who did Juhani Lahti meet?', 'Claire Tremaine'],
    ['where did he meet her?', 'Ottawa'],
  ],
  [
    ['Who did Morita meet?', 'Daniel Otieno'],
    ['where?', 'Tokyo'],
    ['when?', '2024-06-18'],
  ],
  [
    ['Did Tamm speak with Zielinski?', '[yes]'],
    ['when was that?', '2024-05-20'],
  ],
  [
    ['Did Tamm speak with Zielinski?', '[yes]'],
    ['what about Morita?', 'not-found'],
  ],
  [
    ['Who did Angela Brandt meet?', 'not-found'],
    ['and where?', 'not-found'],
  ],
  [tallinn, ['Who did Nogueira meet in Rome?', 'Carla Bellini']],
  [tallinn, ['where?', 'Tallinn'], ['Who received Tamm in Nairobi?', 'Daniel Otieno'], ['where?', 'Nairobi']],
  [['Did Tamm meet Otieno or Nogueira?', '[yes] ']],
  [['Was it Otieno or Zielinski who met Morita?', 'not-found']],
  [['Did Tamm meet Otieno in Nairobi before May 6?', 'not-found']],
  [['Did Tamm meet Otieno in Nairobi before 6 May 2024?', 'not-found']],
  [['Did Tamm meet Otieno in Nairobi before 7 May 2024?', '[yes]']],
  [['Did Tamm meet Otieno in Nairobi after 6 May 2024?', 'not-found']],
  [['Who did Nogueira not meet?', 'Liu Wen']],
  [['Who did Tamm not meet?', 'not-found']],
];
