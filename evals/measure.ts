import { basename, join } from 'node:path';
import type { Answer } from '../src/answers/answer.js';
import { createAssistant } from '../src/assistant.js';
import { buildLibrary } from '../src/library/build.js';
import type { Library } from '../src/library/library.js';
import { type Figures, linesOf, type Scorer } from './scorer.js';
import { type EvalSet, isBlind } from './sets.js';

/** The present of every evaluation, so that two runs agree. */
export const now = new Date('2026-11-01T12:00:00Z');

/** A set's library with the seconds it took to build. */
export interface Built {
  readonly set: EvalSet;
  /** Folder of the set. */
  readonly folder: string;
  readonly library: Library;
  readonly seconds: number;
}

/** A question of a set; what else it holds is the scorer's. */
export interface Question {
  readonly id: string;
  readonly q: string;
  readonly may?: readonly (string | readonly string[])[];
}

/** The questions of a file. Some name whom an answer may add as bare strings where the scorer wants lists of spellings. */
export function questionsOf(path: string): Question[] {
  return linesOf<Question>(path).map(({ may = [], ...rest }) => ({
    ...rest,
    may: may.map((names) => (typeof names === 'string' ? [names] : names)),
  }));
}

const articleKey = (path: string) => basename(path).replace(/\.\w+$/, '');

/** Reads a set's articles. */
export async function build(evalFolder: string, set: EvalSet): Promise<Built> {
  const folder = join(evalFolder, set.name);
  const start = performance.now();
  const library = await buildLibrary([join(folder, 'articles')], { now });
  return { set, folder, library, seconds: (performance.now() - start) / 1000 };
}

/** Every figure of a set; with `show`, the scorer's failures of the part that may be looked at go to `print`. */
export function measure(built: Built, scorer: Scorer, show: number, print: (page: string) => void): Figures {
  const { set, folder, library, seconds } = built;
  for (const { path, reason } of library.skipped) print(`${set.name}: skipped ${path}: ${reason}`);
  const questions = set.questions ? questionsOf(join(folder, set.questions)) : [];
  return {
    articles: library.articles.length,
    skipped: library.skipped.length,
    indexSeconds: seconds,
    ...(set.questions
      ? measureAnswers(
          set.name,
          set.hasBlindSixth,
          library,
          questions,
          [join(folder, 'articles')],
          scorer,
          show,
          print,
        )
      : {}),
    ...(set.encounters ? measureEncounters(built, join(folder, set.encounters), scorer, show, print) : {}),
    ...(set.dates ? measureDates(built, join(folder, set.dates), scorer, show, print) : {}),
  };
}

/** Asks every question and scores the answers, those about the blind sixth apart. */
export function measureAnswers(
  name: string,
  hasBlindSixth: boolean,
  library: Library,
  questions: readonly Question[],
  articleFolders: readonly string[],
  scorer: Scorer,
  show: number,
  print: (page: string) => void,
): Figures {
  const assistant = createAssistant(library);
  const times: number[] = [];
  const answers = questions.map(({ id, q }) => {
    const start = performance.now();
    const answer = assistant.ask(q, { now });
    times.push(performance.now() - start);
    return { ...answer, id };
  });
  const open = questions.filter(({ id }) => !hasBlindSixth || !isBlind(id));
  const blind = questions.filter(({ id }) => hasBlindSixth && isBlind(id));
  const options = (part: string, asked: readonly Question[]) => ({
    questions: scorer.write(`${name}-${part}-questions`, asked),
    answers: scorer.write(`${name}-answers`, answers),
    articles: articleFolders.join(','),
  });
  if (show > 0) print(scorer.page('answers', options('open', open), show));
  return {
    ...scorer.figures('answers', options('open', open)),
    ...(blind.length > 0 ? prefixed('blind', scorer.figures('answers', options('blind', blind))) : {}),
    ...endings(answers),
    meanMs: times.reduce((sum, ms) => sum + ms, 0) / Math.max(1, times.length),
    worstMs: Math.max(0, ...times),
  };
}

function endings(answers: readonly Answer[]): Figures {
  const count = (fits: (answer: Answer) => boolean) => answers.filter(fits).length;
  return {
    passages: count(
      ({ outcome, answers: claims }) => outcome === 'answered' && claims[0]?.kind === 'passage',
    ),
    notUnderstood: count(({ outcome }) => outcome === 'not-understood'),
    errors: count(({ outcome }) => outcome === 'error'),
  };
}

function measureEncounters(
  { set, library }: Built,
  goldPath: string,
  scorer: Scorer,
  show: number,
  print: (page: string) => void,
): Figures {
  const gold = linesOf<{ readonly key: string }>(goldPath);
  const options = (part: string, wanted: (key: string) => boolean) => ({
    gold: scorer.write(
      `${set.name}-${part}-gold`,
      gold.filter(({ key }) => wanted(key)),
    ),
    encounters: scorer.write(
      `${set.name}-${part}-encounters`,
      library.encounters.filter(({ article }) => wanted(articleKey(article))),
    ),
  });
  const open = options('open', (key) => !set.hasBlindSixth || !isBlind(key));
  if (show > 0) print(scorer.page('encounters', open, show));
  return {
    ...prefixed('pairs', scorer.figures('encounters', open)),
    ...(set.hasBlindSixth
      ? prefixed('blind.pairs', scorer.figures('encounters', options('blind', isBlind)))
      : {}),
  };
}

function measureDates(
  { set, library }: Built,
  goldPath: string,
  scorer: Scorer,
  show: number,
  print: (page: string) => void,
): Figures {
  const read = library.articles.map(({ path }) => ({
    article: path,
    dates: library.shelf(path)?.reading.dates ?? [],
  }));
  const options = { gold: goldPath, read: scorer.write(`${set.name}-read`, read) };
  if (show > 0) print(scorer.page('dates', options, show));
  return prefixed('dates', scorer.figures('dates', options));
}

function prefixed(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]));
}
