import { basename, delimiter, dirname, join } from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';

const parent = dirname(import.meta.dirname);

/** Folder of package.json: above src/, or above dist/src/ once compiled. */
export const home = basename(parent) === 'dist' ? dirname(parent) : parent;

/** The parts of a separated list, blanks dropped. */
const list = (separator: string) =>
  z.string().transform((value) =>
    value
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
const snowflakes = list(',').pipe(
  z.array(z.string().regex(/^\d{5,20}$/, 'must be Discord ids (digits), separated by commas')),
);
const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const yesOrNo = oneOf('yes', 'no').transform((value) => value === 'yes');
const count = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a number from ${from} to ${to}`)
    .transform(Number)
    .refine((number) => number >= from && number <= to, { error: `must be a number from ${from} to ${to}` });

/** The variables Attaché knows; `.env.example` explains each. */
const Environment = z.object({
  ARTICLES_DIR: list(delimiter).optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  DISCORD_GUILD: z
    .string()
    .regex(/^\d{5,20}$/, 'must be a Discord id (digits)')
    .optional(),
  OWNER: snowflakes.default([]),
  SHARDS: z.literal('auto').or(count(1, 1000)).optional(),
  HEALTH_PORT: count(1, 65_535).optional(),
  PORT: count(1, 65_535).default(8787),
  LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent').default('info'),
  LOG_MESSAGES: yesOrNo.default(false),
  FEEDBACK_FILE: z.string().optional(),
  HISTORY_FILE: z.string().optional(),
});

/** Names of the variables, for the test that compares them with `.env.example`. */
export const variables: readonly string[] = Object.keys(Environment.shape);

/** Everything the surroundings decide, read once at the start. */
export interface Config {
  /** Folders of articles. */
  readonly articles: readonly string[];
  /** Bot token; without it `start` opens the local harness. */
  readonly token: string | undefined;
  /** Base address of another REST API than Discord's. */
  readonly apiUrl: string | undefined;
  /** Guild that `deploy` publishes to at once, instead of everywhere. */
  readonly guild: string | undefined;
  /** Discord ids of those who may use /admin. */
  readonly owners: readonly string[];
  /** Number of shard processes to start; undefined in a shard, and without sharding. */
  readonly shards: number | 'auto' | undefined;
  /** Port of /healthz; undefined for none. */
  readonly healthPort: number | undefined;
  /** First port that the harness page tries. */
  readonly port: number;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** Whether the text of direct messages may stand in the log. */
  readonly logMessages: boolean;
  /** File of thumbs, as JSON Lines; undefined keeps none. */
  readonly feedbackFile: string | undefined;
  /** File of the terminal chat's history; undefined keeps it in memory. */
  readonly historyFile: string | undefined;
}

/** The environment holds a value Attaché cannot use; the message names each variable and never its value. */
export class ConfigError extends Error {}

/** The process environment, filled up from `.env` in the working directory. */
function surroundings(): NodeJS.ProcessEnv {
  dotenv.config({ quiet: true });
  // discord.js reads SHARDS itself, as the ids of a process's shards, and falls over a blank one.
  if (process.env['SHARDS']?.trim() === '') delete process.env['SHARDS'];
  return process.env;
}

/** Reads and checks the environment; an empty variable counts as unset. Throws ConfigError. */
export function readConfig(environment: Readonly<NodeJS.ProcessEnv> = surroundings()): Config {
  // In a shard's process SHARDS holds what its manager told discord.js, and the manager answers for its health.
  const withheld = 'SHARDING_MANAGER' in environment ? ['SHARDS', 'HEALTH_PORT'] : [];
  const given = Object.entries(environment).filter(
    ([name, value]) => value?.trim() && !withheld.includes(name),
  );
  const read = Environment.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    throw new ConfigError(`The environment (or .env) holds a value I cannot use:\n  ${faults.join('\n  ')}`);
  }
  const { data } = read;
  return {
    articles: data.ARTICLES_DIR ?? [join(home, 'seeds')],
    token: data.DISCORD_TOKEN,
    apiUrl: data.DISCORD_API_URL,
    guild: data.DISCORD_GUILD,
    owners: data.OWNER,
    shards: data.SHARDS,
    healthPort: data.HEALTH_PORT,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    logMessages: data.LOG_MESSAGES,
    feedbackFile: data.FEEDBACK_FILE,
    historyFile: data.HISTORY_FILE,
  };
}
