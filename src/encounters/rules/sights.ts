import { words } from '../../reading/lexicon/word-list.js';
import type { Rule } from './rule.js';

const sight = {
  kind: 'meeting',
  frame: 'verb',
  links: ['with', 'alongside'],
  named: true,
  escorted: true,
} as const;

/** What is looked at on a visit, and where one goes together: no towns or countries, which are journeys. */
const SIGHTS = words(
  'hospital clinic school kindergarten academy college university campus institute laboratory lab factory plant mill mine shipyard ' +
    'farm ranch vineyard winery orchard greenhouse port harbor harbour airport station terminal bridge dam canal road railway metro ' +
    'tunnel site complex park garden zoo museum gallery exhibition exhibit expo fair pavilion stand temple church cathedral mosque ' +
    'synagogue monastery shrine pagoda palace castle fortress citadel ruin tomb mausoleum cemetery grave monument memorial statue ' +
    'market bazaar mall store shop showroom bakery brewery theatre theater opera concert circus stadium arena library archive ' +
    'orphanage shelter camp village settlement district area zone quarter base barracks ship vessel destroyer frigate submarine ' +
    'headquarters studio office centre center workshop warehouse refinery refinery wall tower cave waterfall lake reserve beach island ' +
    'exhibition parade play premiere match race festival',
);

/** People look at something together: "toured the hospital with Y", "went to the palace with Y", "was shown around the plant by Y". */
export const SIGHT_RULES: readonly Rule[] = [
  {
    ...sight,
    name: 'see a sight with',
    lemmas: [
      'visit',
      'tour',
      'inspect',
      'view',
      'explore',
      'survey',
      'see',
      'watch',
      'attend',
      'open',
      'inaugurate',
    ],
    object: [...SIGHTS],
  },
  {
    ...sight,
    name: 'go to a sight with',
    lemmas: ['go', 'come', 'travel', 'walk', 'drive', 'stroll'],
    particle: 'to',
    object: [...SIGHTS],
  },
  ...['around', 'round', 'through'].map(
    (particle): Rule => ({
      kind: 'meeting',
      frame: 'verb',
      name: 'show around',
      lemmas: ['show', 'guide', 'take', 'escort', 'lead', 'conduct'],
      particle,
      links: [''],
      voice: 'passive',
      named: true,
      subject: 'host',
      other: 'guest',
    }),
  ),
];
