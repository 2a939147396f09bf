import { once } from 'node:events';
import { REST, type RESTGetAPIGatewayBotResult, Routes, ShardingManager } from 'discord.js';
import type { Config } from '../../config.js';
import { restOptions } from './bot.js';
import { botError } from './fault.js';
import { type Health, serveHealth } from './health.js';
import { askedToStop, eventLog } from './run.js';

/** The number of shards that Discord recommends for the bot. Throws BotError. */
async function recommended({ apiUrl, token }: Config): Promise<number> {
  const rest = new REST(restOptions(apiUrl)).setToken(token ?? '');
  try {
    const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    return shards;
  } catch (error) {
    throw botError(error, apiUrl ?? 'discord.com');
  }
}

function healthOf(manager: ShardingManager, total: number): Health {
  const ready = manager.shards.filter((shard) => shard.ready).size;
  return {
    ready: ready === total,
    gateway: { status: `${ready} of ${total} shards ready`, pingMs: null },
    library: 'in the shards',
  };
}

/** Tells each shard to finish what is in hand, and waits for it. */
async function stop(manager: ShardingManager): Promise<void> {
  const processes = manager.shards.map(({ process }) => process).filter((each) => each !== null);
  manager.respawn = false;
  await Promise.all(
    processes.map(async (each) => {
      if (each.exitCode === null && each.kill('SIGTERM')) await once(each, 'exit');
    }),
  );
}

/** Runs one bot process for each shard, each `script start`, until this process is asked to stop. Throws BotError. */
export async function runShards(config: Config, script: string, folders: readonly string[]): Promise<void> {
  const total =
    config.shards === 'auto' || config.shards === undefined ? await recommended(config) : config.shards;
  const manager = new ShardingManager(script, {
    totalShards: total,
    shardArgs: ['start', ...folders.flatMap((folder) => ['--articles', folder])],
    ...(config.token && { token: config.token }),
  });
  const log = eventLog(config.logLevel);
  manager.on('shardCreate', (shard) => {
    log.info({ event: 'shard', shard: shard.id }, 'shard');
    shard.on('error', (error) => log.error({ err: error, shard: shard.id }, 'shard'));
  });
  const endHealth =
    config.healthPort === undefined
      ? undefined
      : serveHealth(config.healthPort, () => healthOf(manager, total));
  const stopping = askedToStop();
  const spawned = manager.spawn().catch((cause: unknown) => {
    throw botError(cause, config.apiUrl ?? 'discord.com');
  });
  await Promise.race([stopping, spawned.then(() => stopping)]);
  endHealth?.();
  await stop(manager);
}
