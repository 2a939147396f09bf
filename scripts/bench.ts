import { existsSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { linesOf } from '../evals/scorer.js';
import { readFolder } from '../src/articles/folder.js';
import { createAssistant } from '../src/assistant.js';
import { libraryOf, shelveAll } from '../src/library/build.js';

/**
 * Speed of the three things a user waits for: reading articles (beside bare wink-nlp on the same text, in this one run),
 * indexing them, and answering. Usage: node dist/scripts/bench.js [FOLDER OF A SET]
 */

const folder = process.argv[2] ?? '../shared/eval/readouts';
const now = new Date('2026-11-01T12:00:00Z');
const report = (name: string, value: string) => console.log(`${name.padEnd(34)}${value}`);
/** Processor seconds of this process so far: other programs on the machine do not change them. */
const cpu = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function bench(): Promise<void> {
  const { articles } = await readFolder([join(folder, 'articles')], { now });
  const bytes = articles.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + text.length, 0),
    0,
  );
  report('articles', `${articles.length}, ${(bytes / 1e6).toFixed(2)} million characters`);

  const nlp = winkNLP(model, ['sbd', 'pos']);
  const bareStart = cpu();
  for (const { paragraphs } of articles)
    for (const { text } of paragraphs) nlp.readDoc(text).tokens().out(nlp.its.pos);
  const bare = cpu() - bareStart;
  report(
    'bare wink-nlp (sentences, tags)',
    `${bare.toFixed(2)} s, ${(bytes / 1e6 / bare).toFixed(2)} million characters/s`,
  );

  const readStart = cpu();
  const { shelves, failed } = await shelveAll(articles);
  const read = cpu() - readStart;
  report(
    'reading, encounters included',
    `${read.toFixed(2)} s, ${(read / bare).toFixed(1)} times bare wink-nlp`,
  );

  const indexStart = cpu();
  const library = libraryOf(articles, shelves, failed);
  const assistant = createAssistant(library);
  report(
    'roster and indexes',
    `${(cpu() - indexStart).toFixed(2)} s, ${library.roster.people.length} people`,
  );

  const questions = linesOf<{ readonly q: string }>(join(folder, 'questions.jsonl'));
  const times = questions
    .map(({ q }) => {
      const start = performance.now();
      assistant.ask(q, { now });
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
  report('answers', `${times.length}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`);
  report('memory', `${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

if (existsSync(folder)) await bench();
else console.log(`No set at ${folder}: nothing to measure.`);
