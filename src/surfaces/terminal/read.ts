import { dayText, spanText } from '../../answers/days.js';
import { type Encounter, placeLine } from '../../encounters/encounter.js';
import type { Shelf } from '../../library/library.js';
import { oneLine } from '../wording.js';
import { bracketed, type Marker, marked } from './marks.js';
import { colorsOf, type Terminal, writeLine } from './terminal.js';

/** `read`: how each article was read, as JSON lines or as pages for people. */
export function read(terminal: Terminal, shelves: readonly Shelf[], json: boolean): void {
  for (const shelf of shelves) {
    if (json) writeLine(terminal, readingRecord(shelf));
    else terminal.output.write(`${readingPage(terminal, shelf)}\n`);
  }
}

/** How one article was read, as `read --json` prints it. */
export function readingRecord({ reading, cast, encounters }: Shelf): object {
  const { article, names, places, dates } = reading;
  return {
    article: article.path,
    published: article.published,
    publishedBasis: article.publishedBasis,
    names,
    places,
    dates,
    entities: cast.entities.map(({ mentions: _, ...entity }) => entity),
    encounters,
  };
}

/** "planned meeting: A (Kazakhstan), B · Samarkand · 15 September 2022 (derived)". */
function headline({ kind, status, participants, place, date }: Encounter): string {
  const who = participants.map(({ name, of, role }) => {
    const known = [of, role].filter((part) => part !== undefined);
    return known.length > 0 ? `${name} (${known.join(', ')})` : name;
  });
  const where = place && placeLine(place).join(', ');
  const when = date && `${spanText(date.from, date.to)}${date.basis === 'derived' ? ' (derived)' : ''}`;
  const parts = [who.join(', '), where ?? 'place unknown', when ?? 'day unknown'];
  return `${status === 'happened' ? '' : `${status} `}${kind}: ${parts.join(' · ')}`;
}

/** How one article was read, as a page for people. */
export function readingPage(terminal: Terminal, { reading, cast, encounters }: Shelf): string {
  const paint = colorsOf(terminal);
  const { article } = reading;
  const day = article.published && `${dayText(article.published)} (${article.publishedBasis})`;
  const entities = cast.entities.flatMap(({ kind, name, of, spellings, reasons }) => [
    `${kind} ${paint.bold(oneLine(name))}${of ? ` (${of})` : ''}: ${oneLine(spellings.join(' · '))}`,
    ...reasons.map((reason) => paint.dim(`    ${oneLine(reason)}`)),
  ]);
  const found = encounters.flatMap((encounter) => [
    paint.bold(oneLine(headline(encounter))),
    ...encounter.evidence.map(({ paragraph, quote }) => `    ${paragraph}: “${oneLine(quote)}”`),
    paint.dim(`    by ${encounter.derivation.join(', then ')}`),
  ]);
  return [
    paint.bold(oneLine(article.title)),
    paint.dim(
      [article.path, article.source, day ?? 'day of publication unknown'].filter(Boolean).join(' · '),
    ),
    '',
    ...marked(reading, paint.isColorSupported ? painted(terminal) : bracketed),
    '',
    ...section(paint.bold('Who is who'), entities),
    ...section(paint.bold('Encounters'), found),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length > 0 ? lines : ['none found']).map((line) => `  ${line}`), ''];
}

/** Names in cyan, places in green, dates in yellow with their days. */
function painted(terminal: Terminal): Marker {
  const paint = colorsOf(terminal);
  return (text, kind, meaning) => {
    if (kind === 'date') return `${paint.yellow(text)}${paint.dim(` ${meaning}`)}`;
    const isPlace = ['country', 'city', 'region', 'venue'].includes(kind);
    return isPlace ? paint.green(text) : paint.cyan(text);
  };
}
