import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { libraryOf } from '../src/library/build.js';
import { type Built, build, measure, measureAnswers, questionsOf } from './measure.js';
import { type Figures, Scorer } from './scorer.js';
import { sets } from './sets.js';
import { tableOf } from './table.js';

const { values } = parseArgs({
  options: {
    eval: { type: 'string', default: '../shared/eval' },
    set: { type: 'string', multiple: true },
    show: { type: 'string', default: '0' },
    'no-floors': { type: 'boolean', default: false },
  },
});

const print = (text: string) => void process.stdout.write(`${text}\n`);

/** Figures that fell below their floor, in words. */
function belowFloors(columns: ReadonlyMap<string, Figures>, path: string): string[] {
  const floors = z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(floors).flatMap(([name, wanted]) =>
    Object.entries(wanted).flatMap(([figure, floor]) => {
      const reached = columns.get(name)?.[figure];
      return reached !== undefined && reached < floor
        ? `${name} ${figure}: ${reached.toFixed(3)}, floor ${floor}`
        : [];
    }),
  );
}

/** All sets with questions as one library: whether a thousand other articles mislead the answers. */
function together(parts: readonly Built[], scorer: Scorer): Figures {
  const asked = parts.filter(({ set }) => set.questions);
  const libraries = asked.map(({ library }) => library);
  const articles = libraries.flatMap((library) => library.articles);
  const shelves = libraries.flatMap((library) =>
    library.articles.flatMap(({ path }) => library.shelf(path) ?? []),
  );
  const library = libraryOf(articles, shelves, []);
  const questions = asked.flatMap(({ set, folder }) => questionsOf(join(folder, set.questions ?? '')));
  const folders = asked.map(({ folder }) => join(folder, 'articles'));
  return measureAnswers('together', false, library, questions, folders, scorer, 0, print);
}

async function run(): Promise<number> {
  const folder = resolve(values.eval);
  const script = join(folder, 'score.mjs');
  if (!existsSync(script)) {
    print(`No development sets at ${folder}: nothing to evaluate.`);
    return 0;
  }
  const scorer = new Scorer(script, mkdtempSync(join(tmpdir(), 'attache-eval-')));
  const chosen = sets.filter(({ name }) => !values.set || values.set.includes(name));
  const columns = new Map<string, Figures>();
  const parts: Built[] = [];
  for (const set of chosen.filter(({ name }) => existsSync(join(folder, name)))) {
    const built = await build(folder, set);
    parts.push(built);
    columns.set(set.name, measure(built, scorer, Number(values.show), print));
  }
  if (!values.set || values.set.includes('together')) columns.set('together', together(parts, scorer));
  print(tableOf(columns));
  print(`\nAnswers, encounters and gold as scored: ${scorer.folder}`);
  if (values['no-floors']) return 0;
  const fallen = belowFloors(columns, 'evals/floors.json');
  for (const line of fallen) print(`BELOW ITS FLOOR  ${line}`);
  return fallen.length > 0 ? 1 : 0;
}

process.exitCode = await run();
