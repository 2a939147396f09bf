import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { home } from '../../config.js';
import type { Library } from '../../library/library.js';
import type { Command } from '../command.js';
import { startBot } from '../discord/bot.js';
import { deployCommands } from '../discord/deploy.js';
import { askedToStop, eventLog } from '../discord/run.js';
import { openHarness } from '../page/harness.js';
import type { Terminal } from '../terminal/terminal.js';

/** What the page is opened with. */
export interface PageParts {
  readonly library: Promise<Library>;
  readonly catalog: readonly Command[];
  /** Folder that dropped articles are saved to when the user asks for it. */
  readonly folder: string;
  /** Whether to open the page in the user's browser. */
  readonly open: boolean;
}

const openers = new Map([
  ['darwin', 'open'],
  ['win32', 'explorer'],
]);

/** Opens an address in the user's browser, where there is one; the address is printed in any case. */
function openInBrowser(url: string): void {
  const opener = spawn(openers.get(process.platform) ?? 'xdg-open', [url], {
    stdio: 'ignore',
    detached: true,
  });
  opener.on('error', () => undefined);
  opener.unref();
}

/** Runs a local Discord, the bot on it and the page that shows both, until the process is asked to stop. */
export async function page(terminal: Terminal, { library, catalog, folder, open }: PageParts): Promise<void> {
  const { config, now } = terminal;
  const log = eventLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const stop = askedToStop();
  const opening = openHarness({
    library,
    assets: join(home, 'dist', 'page'),
    folder,
    port: config.port,
    now,
    async runBot({ apiUrl, token, assistant, onReply }) {
      const local = { ...config, apiUrl, token, guild: undefined };
      await deployCommands(local, catalog);
      return startBot(local, { assistant, catalog, log, now, onReply });
    },
  });
  const server = await Promise.race([opening, stop]);
  if (!server) return void opening.then((late) => late.close()).catch(() => undefined); // Asked before it was open.
  terminal.output.write(`Attaché is at ${server.url} (Ctrl-C ends it)\n`);
  if (open && terminal.output.isTTY) openInBrowser(server.url);
  await stop;
  await server.close();
}
