import { extname } from 'node:path';
import { formats, readBytes } from '../../articles/file.js';
import { type Assistant, createAssistant } from '../../assistant.js';
import { libraryOf, shelve } from '../../library/build.js';
import type { Library } from '../../library/library.js';
import type { DropResult } from './protocol.js';

/** An assistant whose library grows while it answers. */
export interface LiveAssistant extends Assistant {
  /** Reads an article and answers from it at once; one of the same path is replaced. */
  add(name: string, bytes: Uint8Array, now: Date): DropResult;
  /** Calls back whenever the library has changed, until the returned function is called. */
  onGrowth(tell: () => void): () => void;
}

/** Makes an assistant on a library that articles can be added to. */
export function liveAssistant(start: Library): LiveAssistant {
  let current = createAssistant(start);
  const listeners = new Set<() => void>();
  return {
    get library() {
      return current.library;
    },
    ask: (question, context) => current.ask(question, context),
    tally: () => current.tally(),
    add(name, bytes, now) {
      if (!formats.has(extname(name).toLowerCase()))
        return { reason: `it is no article file (${[...formats].join(', ')})` };
      const { article, skipped } = readBytes(bytes, name, now);
      if (!article) return { reason: skipped?.reason ?? 'it holds no text' };
      const shelf = shelve(article);
      const { library } = current;
      const others = library.articles.filter(({ path }) => path !== article.path);
      const shelves = others.flatMap(({ path }) => library.shelf(path) ?? []);
      current = createAssistant(libraryOf([...others, article], [...shelves, shelf], library.skipped));
      for (const tell of listeners) tell();
      return { path: article.path, encounters: shelf.encounters.length };
    },
    onGrowth(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
