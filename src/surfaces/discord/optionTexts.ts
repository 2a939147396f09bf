import type { Localisation, Texts } from './languages.js';

/** Describes an option that takes a person. */
export const person: Texts = [
  '人名，任何拼写均可',
  'Имя в любом написании',
  'Una persona, con cualquier grafía',
  'Une personne, dans toute orthographe',
  'Eine Person, in beliebiger Schreibweise',
];
const other: Texts = [
  '另一个人',
  'Второй человек',
  'La otra persona',
  'L’autre personne',
  'Die andere Person',
];
/** One of two people. */
export const first: Localisation = {
  name: ['第一人', 'первый', 'primera', 'première', 'erste'],
  description: person,
};
/** The other of two people. */
export const second: Localisation = {
  name: ['第二人', 'второй', 'segunda', 'seconde', 'zweite'],
  description: other,
};
/** Where. */
export const place: Localisation = {
  name: ['地点', 'место', 'lugar', 'lieu', 'ort'],
  description: [
    '城市、国家或地区',
    'Город, страна или регион',
    'Una ciudad, un país o una región',
    'Une ville, un pays ou une région',
    'Eine Stadt, ein Land oder eine Region',
  ],
};
/** From which day on. */
export const since: Localisation = {
  name: ['起始', 'с', 'desde', 'depuis', 'seit'],
  description: [
    '第一天，例如 2022-09-14 或 September 2022',
    'Первый день, например 2022-09-14 или September 2022',
    'Primer día, como 2022-09-14 o September 2022',
    'Premier jour, par exemple 2022-09-14 ou September 2022',
    'Erster Tag, etwa 2022-09-14 oder September 2022',
  ],
};
/** Up to which day. */
export const until: Localisation = {
  name: ['截止', 'по', 'hasta', 'jusqu-à', 'bis'],
  description: [
    '最后一天，例如 2022-09-16 或 2022',
    'Последний день, например 2022-09-16 или 2022',
    'Último día, como 2022-09-16 o 2022',
    'Dernier jour, par exemple 2022-09-16 ou 2022',
    'Letzter Tag, etwa 2022-09-16 oder 2022',
  ],
};
/** How an encounter stands. */
export const status: Localisation = {
  name: ['状态', 'статус', 'estado', 'statut', 'stand'],
  description: ['是否举行', 'Состоялась ли', 'Si tuvo lugar', 'Si elle a eu lieu', 'Ob es stattfand'],
  choices: {
    happened: ['已举行', 'состоялась', 'celebrado', 'a eu lieu', 'fand statt'],
    planned: ['计划中', 'запланирована', 'previsto', 'prévu', 'geplant'],
    cancelled: ['已取消', 'отменена', 'cancelado', 'annulé', 'abgesagt'],
  },
};
