import type { Command } from '../src/surfaces/command.js';
import ask from './ask.js';
import help from './help.js';
import sources from './sources.js';
import when from './when.js';
import where from './where.js';
import who from './who.js';

/** Every slash command: what is deployed and what is run. A test compares it with the files of this folder. */
export const catalog: readonly Command[] = [ask, who, where, when, sources, help];
