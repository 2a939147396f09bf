import type { Readable, Writable } from 'node:stream';
import cliProgress from 'cli-progress';
import colors from 'picocolors';
import type { Config } from '../../config.js';

type Colors = ReturnType<typeof colors.createColors>;

/** What a subcommand talks to: results go to `output` alone, all else to `errors`. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly config: Config;
  /** The present instant. */
  now(): Date;
}

/** The command line was used wrongly: exit status 2. */
export class UsageError extends Error {}

/** Colours of the output; none when it is no terminal, or when the user wants none. */
export function colorsOf(terminal: Terminal): Colors {
  return colors.createColors(terminal.output.isTTY === true && colors.isColorSupported);
}

/** Writes one value as a JSON line. */
export function writeLine(terminal: Terminal, value: unknown): void {
  terminal.output.write(`${JSON.stringify(value)}\n`);
}

/** A count on its way to a total. */
export interface Progress {
  at(done: number, total: number): void;
  end(): void;
}

/** A bar where standard error is a terminal; else a line at each tenth when `lines` asks for them. */
export function progressOn(terminal: Terminal, label: string, lines: boolean): Progress {
  return terminal.errors.isTTY ? bar(terminal, label) : tenths(terminal, label, lines);
}

function bar(terminal: Terminal, label: string): Progress {
  const drawn = new cliProgress.SingleBar(
    { stream: terminal.errors as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true },
    {
      ...cliProgress.Presets.shades_classic,
      format: `${label} {bar} {value}/{total} · {eta_formatted} left`,
    },
  );
  let started = false;
  return {
    at(done, total) {
      if (!started) drawn.start(total, done);
      else drawn.update(done);
      started = true;
    },
    end: () => drawn.stop(),
  };
}

function tenths(terminal: Terminal, label: string, lines: boolean): Progress {
  let told = 0;
  return {
    at(done, total) {
      const tenth = Math.floor((10 * done) / Math.max(total, 1));
      if (lines && tenth > told) terminal.errors.write(`${label} ${done}/${total}\n`);
      told = tenth;
    },
    end: () => undefined,
  };
}
