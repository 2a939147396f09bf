import type { Command } from '../src/surfaces/command.js';
import admin from './admin.js';
import article from './article.js';
import ask from './ask.js';
import check from './check.js';
import help from './help.js';
import network from './network.js';
import sources from './sources.js';
import timeline from './timeline.js';
import when from './when.js';
import where from './where.js';
import who from './who.js';

/** Every slash command: what is deployed and what is run. A test compares it with the files of this folder. */
export const catalog: readonly Command[] = [
  ask,
  who,
  where,
  when,
  timeline,
  network,
  sources,
  article,
  check,
  help,
  admin,
];
