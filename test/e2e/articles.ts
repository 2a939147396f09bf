import type { Article } from '../../src/articles/article.js';

/** An article from its text; blocks between blank lines are paragraphs. */
export function article(
  path: string,
  title: string,
  published: string,
  text: string,
  more: Partial<Article> = {},
): Article {
  const paragraphs = text.split('\n\n').map((block, i) => ({ number: i + 1, text: block }));
  return {
    path,
    title,
    source: 'Harbour Post',
    published,
    publishedBasis: 'stated',
    url: `https://harbour.example/${path}`,
    paragraphs: [{ number: 0, text: title }, ...paragraphs],
    ...more,
  };
}

const guests = [
  ...[
    'Adel Karim',
    'Bruno Costa',
    'Chidi Okafor',
    'Dmitri Volkov',
    'Elena Marin',
    'Farid Nasser',
    'Goran Petric',
  ],
  ...[
    'Hana Suzuki',
    'Ivan Kolar',
    'Jonas Weber',
    'Karim Haddad',
    'Luis Ortega',
    'Marta Nowak',
    'Nadia Rahal',
  ],
  ...[
    'Oscar Lind',
    'Pavel Dvorak',
    'Rosa Jimenez',
    'Stefan Baum',
    'Tomas Silva',
    'Viktor Orlov',
    'Walid Amin',
  ],
  ...['Yusuf Demir', 'Zoran Babic', 'Anton Lukin'],
];

/** One host, one guest a day: more than fits on two pages. */
const longYear = guests.map(
  (guest, i) => `President Amara Diallo met ${guest} in Dakar on ${i + 1} March 2024.`,
);

/** Articles about invented people, plain enough that every reading of them agrees. */
export const articles: readonly Article[] = [
  article(
    'brandt-mwangi.md',
    'Notes from Nairobi',
    '2024-05-04',
    'German Chancellor Lena Brandt met Kenyan President Daudi Mwangi in Nairobi on 3 May 2024.\n\n' +
      'Reporters were told that the two spoke about trade.',
  ),
  article(
    'brandt-rojas.md',
    'Notes from Lima',
    '2024-06-11',
    'Peruvian President Mateo Rojas met German Chancellor Lena Brandt in Lima on 10 June 2024.',
  ),
  article(
    'rojas-mwangi.md',
    'Plans for the summer',
    '2024-07-01',
    'President Mateo Rojas will meet President Daudi Mwangi in Geneva on 20 July 2024.',
    { url: null, source: null },
  ),
  article('diallo.md', 'A year of guests in Dakar', '2024-04-01', longYear.join('\n\n')),
];
