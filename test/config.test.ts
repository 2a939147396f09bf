import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { ConfigError, home, readConfig, variables } from '../src/config.js';

it('works with nothing set', () => {
  expect(readConfig({})).toEqual({
    articles: [`${home}/seeds`],
    token: undefined,
    apiUrl: undefined,
    guild: undefined,
    owners: [],
    shards: undefined,
    healthPort: undefined,
    port: 8787,
    logLevel: 'info',
    logMessages: false,
    feedbackFile: undefined,
    historyFile: undefined,
  });
});

it.each([
  [{ ARTICLES_DIR: `a${delimiter} b ` }, { articles: ['a', 'b'] }],
  [{ DISCORD_TOKEN: ' abc ' }, { token: 'abc' }],
  [{ DISCORD_TOKEN: '  ' }, { token: undefined }],
  [
    { OWNER: '123456789012345678, 223456789012345678' },
    { owners: ['123456789012345678', '223456789012345678'] },
  ],
  [{ SHARDS: 'auto' }, { shards: 'auto' }],
  [{ SHARDS: '4' }, { shards: 4 }],
  [
    { SHARDS: '0', HEALTH_PORT: '1', SHARDING_MANAGER: 'true' },
    { shards: undefined, healthPort: undefined },
  ],
  [{ HEALTH_PORT: '8080' }, { healthPort: 8080 }],
  [{ LOG_MESSAGES: 'yes' }, { logMessages: true }],
])('reads %j', (environment, part) => {
  expect(readConfig(environment)).toMatchObject(part);
});

it.each([
  [{ DISCORD_API_URL: 'localhost' }, 'DISCORD_API_URL must be a web address'],
  [{ OWNER: 'me' }, 'OWNER must be Discord ids (digits), separated by commas'],
  [{ SHARDS: '0' }, 'SHARDS must be a number from 1 to 1000'],
  [{ HEALTH_PORT: 'eighty' }, 'HEALTH_PORT must be a number from 1 to 65535'],
  [{ HEALTH_PORT: '99999' }, 'HEALTH_PORT must be a number from 1 to 65535'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent'],
])('refuses %j', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(message);
});

it('never repeats a value, which may be a secret', () => {
  expect(() => readConfig({ DISCORD_GUILD: 'hunter2' })).toThrow(/^(?!.*hunter2)/s);
});

it('explains each variable, and no other, in .env.example', () => {
  const example = readFileSync(`${home}/.env.example`, 'utf8');
  expect([...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name).sort()).toEqual(
    variables.toSorted(),
  );
});
