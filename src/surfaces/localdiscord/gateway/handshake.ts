import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';

const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Why a connection is closed: code and words. */
export type Closing = readonly [code: GatewayCloseCodes, reason: string];

/** What a bot says on identifying, as far as it matters here. */
export const identity = z.object({
  token: z.string(),
  intents: z.number().int(),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
  compress: z.boolean().optional(),
  properties: z.looseObject({}),
});

/** What a bot says on resuming. */
export const resumption = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** What the application is allowed. */
export interface Credentials {
  readonly token: string;
  /** Privileged intents granted in the developer portal. */
  readonly privilegedIntents: number;
}

/** Why a token is turned away, if it is. */
export function tokenRefusal(token: string, credentials: Credentials): Closing | undefined {
  if (token.replace(/^Bot /, '') === credentials.token) return undefined;
  return [GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.'];
}

/** Why an identification is turned away, if it is. */
export function identityRefusal(
  { token, intents, shard, compress }: z.infer<typeof identity>,
  credentials: Credentials,
): Closing | undefined {
  const wrongToken = tokenRefusal(token, credentials);
  if (wrongToken !== undefined) return wrongToken;
  if (compress) return [GatewayCloseCodes.DecodeError, 'not implemented: compression'];
  if (shard !== undefined && !(shard[0] >= 0 && shard[0] < shard[1])) {
    return [GatewayCloseCodes.InvalidShard, 'Invalid shard.'];
  }
  if ((intents & ~ALL_INTENTS) !== 0) return [GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).'];
  const disallowed = intents & PRIVILEGED & ~credentials.privilegedIntents;
  if (disallowed !== 0) return [GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).'];
  return undefined;
}

/** Why a connection's version, encoding or compression is turned away, if it is. */
export function addressRefusal(url: string): Closing | undefined {
  const query = new URL(url, 'ws://local').searchParams;
  if ((query.get('v') ?? '10') !== '10') {
    return [GatewayCloseCodes.InvalidAPIVersion, 'not implemented: gateway version'];
  }
  if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress')) {
    return [GatewayCloseCodes.DecodeError, 'not implemented: other than uncompressed JSON'];
  }
  return undefined;
}
