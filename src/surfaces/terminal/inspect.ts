import type { Library, Skipped } from '../../library/library.js';
import { oneLine } from '../wording.js';
import { type Terminal, writeLine } from './terminal.js';

/** `encounters`: one line for each encounter of each article. */
export function encounters(terminal: Terminal, library: Library): void {
  for (const encounter of library.encounters) writeLine(terminal, encounter);
}

/** `search`: the best passages, one line each, best first. */
export function search(terminal: Terminal, library: Library, query: string, limit: number): void {
  for (const { article, paragraph, score, text } of library.search(query, limit)) {
    writeLine(terminal, { article: article.path, paragraph, score, text });
  }
}

/** What `index` reports; counts, and the seconds it took. */
interface Report {
  readonly articles: number;
  readonly passages: number;
  readonly encounters: number;
  readonly people: number;
  readonly places: number;
  readonly skipped: readonly Skipped[];
  readonly seconds: number;
}

/** `index`: what the library holds, and what was skipped and why. */
export function index(terminal: Terminal, library: Library, seconds: number, json: boolean): void {
  const report: Report = {
    articles: library.articles.length,
    passages: library.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    encounters: library.encounters.length,
    people: library.roster.people.length,
    places: new Set(library.encounters.flatMap(({ place }) => (place ? [place.name] : []))).size,
    skipped: library.skipped,
    seconds: Math.round(seconds * 100) / 100,
  };
  if (json) writeLine(terminal, report);
  else terminal.output.write(reportPage(report));
}

function reportPage(report: Report): string {
  const { skipped, ...figures } = report;
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(12)}${value}`);
  const reasons = skipped.map(({ path, reason }) => `  ${oneLine(path)}: ${oneLine(reason)}`);
  return `${[...lines, `skipped     ${skipped.length}`, ...reasons].join('\n')}\n`;
}
