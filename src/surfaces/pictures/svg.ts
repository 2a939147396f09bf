type Value = string | number;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of an article made safe inside SVG; control characters and lone surrogates, which XML forbids, become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}

/** An SVG element as text. Children are SVG already; words go through {@link label}. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: string[]
): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('');
  return children.length ? `<${name}${head}>${children.join('')}</${name}>` : `<${name}${head}/>`;
}

/** A line of text at a baseline point, `size` in pixels. */
export function label(
  x: number,
  y: number,
  text: string,
  style: Readonly<Record<string, Value>> = {},
): string {
  return element('text', { x, y, ...style }, escapeXml(text));
}

/** A whole drawing on a plain ground, width and height in pixels. */
export function drawing(width: number, height: number, ...children: string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'DejaVu Sans',
      'font-size': fontSize,
      fill: ink.text,
    },
    element('rect', { width, height, fill: ink.ground }),
    ...children,
  );
}

/** Smallest size used in a picture: legible in Discord's preview at 1,200 pixels of width. */
export const fontSize = 14;

/** Width of every picture, in pixels. */
export const pictureWidth = 1200;

/** Colours with a contrast of at least 4.5 : 1 on the ground, told apart without hue by shape and fill. */
export const ink = {
  ground: '#ffffff',
  text: '#1f2328',
  quiet: '#57606a',
  rule: '#d0d7de',
  accent: '#0b57d0',
  cancelled: '#b3261e',
} as const;

/** Width in pixels of a text in DejaVu Sans, estimated on the wide side so that labels never touch. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text)
    ems += /[\p{Lu}MWmw—]/u.test(sign) ? 0.78 : /[iljtfr.,:;'| ]/.test(sign) ? 0.4 : 0.63;
  return ems * size;
}

/** Text cut with an ellipsis so that it fits a width in pixels. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
