import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures of one scoring by name, each from 0 to 1 or a count. */
export type Figures = Readonly<Record<string, number>>;

/** The scorer of the development sets, with a folder for the files it reads. */
export class Scorer {
  constructor(
    private readonly script: string,
    readonly folder: string,
  ) {}

  /** Writes lines for the scorer and gives their path. */
  write(name: string, lines: readonly unknown[]): string {
    const path = join(this.folder, `${name}.jsonl`);
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return path;
  }

  /** Figures of a mode ("answers", "encounters", "dates"), flattened: "byType.who". */
  figures(mode: string, options: Readonly<Record<string, string>>): Figures {
    const printed: unknown = JSON.parse(this.run(mode, options, ['--json']));
    return Object.fromEntries(numbersIn(printed, ''));
  }

  /** The scorer's own page with up to `limit` failures. */
  page(mode: string, options: Readonly<Record<string, string>>, limit: number): string {
    return this.run(mode, options, ['--show', String(limit)]);
  }

  private run(mode: string, options: Readonly<Record<string, string>>, rest: readonly string[]): string {
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout, stderr, status } = spawnSync(process.execPath, [this.script, mode, ...flags, ...rest], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
    return stdout;
  }
}

function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, path ? `${path}.${key}` : key));
}

/** The JSON lines of a file, each an object with at least `T`'s fields; none when the file is missing. */
export function linesOf<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
