import { convert } from 'html-to-text';
import { Parser } from 'htmlparser2';
import { type About, isoDay, type Parted } from './frontMatter.js';

/** Where a page may say something about itself, best first; `ld:` is JSON-LD, `tag:` the text of an element. */
const sources: Readonly<Record<keyof About, readonly string[]>> = {
  title: ['og:title', 'ld:headline', 'twitter:title', 'tag:title', 'tag:h1'],
  source: ['og:site_name', 'ld:publisher', 'application-name', 'dc.publisher'],
  published: [
    'article:published_time',
    'ld:datePublished',
    'datePublished',
    'og:published_time',
    'dc.date',
    'dcterms.date',
    'dc.date.issued',
    'date',
    'pubdate',
    'publishdate',
    'tag:time',
  ],
  url: ['canonical', 'og:url', 'ld:url'],
};

/** Parts of a page that are not the article. */
const apart = [
  'nav',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'svg',
  'img',
];

/** Text of an article page as paragraphs between blank lines, with title, source, day and address where the page states them. */
export function partHtml(html: string): Parted {
  const facts = factsOf(html);
  const about: Record<string, string> = {};
  for (const [field, keys] of Object.entries(sources)) {
    const values = keys.flatMap((key) => facts.get(key.toLowerCase()) ?? []);
    const value = field === 'published' ? values.map(isoDay).find(Boolean) : values[0];
    if (value) about[field] = value;
  }
  return { about, body: bodyOf(html) };
}

function bodyOf(html: string): string {
  const text = (selectors: string[]) =>
    convert(html, {
      wordwrap: false,
      baseElements: { selectors, returnDomByDefault: true },
      limits: { maxInputLength: html.length, maxDepth: 200 },
      selectors: [
        ...apart.map((selector) => ({ selector, format: 'skip' })),
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'table', format: 'block' },
        { selector: 'ul', options: { itemPrefix: ' ' } },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
          selector,
          options: { uppercase: false },
        })),
      ],
    }).trim();
  return [['article'], ['main'], ['body']].map(text).find(Boolean) ?? '';
}

/** Every fact a page states about itself: names of meta and link elements, JSON-LD fields and texts of a few tags. */
function factsOf(html: string): Map<string, string> {
  const facts = new Map<string, string>();
  const add = (key: string, value: unknown) => {
    const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (line && !facts.has(key.toLowerCase())) facts.set(key.toLowerCase(), line);
  };
  let open: { readonly tag: string; text: string } | null = null;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { name, property, itemprop, content, rel, href, datetime, type } = attributes as Partial<
        Record<string, string>
      >;
      if (tag === 'meta') add(property ?? name ?? itemprop ?? '', content);
      else if (tag === 'link' && rel === 'canonical') add('canonical', href);
      else if (tag === 'time') add('tag:time', datetime);
      else if (tag === 'title' || tag === 'h1') open = { tag: `tag:${tag}`, text: '' };
      else if (tag === 'script' && type === 'application/ld+json') open = { tag: 'ld', text: '' };
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(tag) {
      if (open?.tag === 'ld' && tag === 'script')
        for (const [key, value] of linkedData(open.text)) add(key, value);
      else if (open?.tag === `tag:${tag}`) add(open.tag, open.text);
      else return;
      open = null;
    },
  });
  parser.end(html);
  return facts;
}

/** Fields of the first object of JSON-LD that has a headline; broken JSON states nothing. */
function linkedData(json: string): [string, unknown][] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat();
  const page = graph.filter(isRecord).find((node) => node['headline']);
  if (!page) return [];
  const publisher = page['publisher'];
  return [
    ['ld:headline', page['headline']],
    ['ld:datePublished', page['datePublished']],
    ['ld:publisher', isRecord(publisher) ? publisher['name'] : publisher],
    ['ld:url', page['url']],
  ];
}
