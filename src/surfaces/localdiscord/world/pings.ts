import { AllowedMentionsTypes, type APIAllowedMentions } from 'discord-api-types/v10';

/** Whom a message would notify: ids of users and roles, and whether everyone. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** Nobody is notified. */
export const NO_PINGS: Pings = { everyone: false, users: [], roles: [] };

/**
 * Whom the texts of a message mention, before anything is held back. Mentions inside code are counted too,
 * which Discord would not do: better a ping too many in a test than one too few.
 */
export function mentioned(texts: readonly string[]): Pings {
  const text = texts.join('\n');
  const ids = (shape: RegExp): string[] => [
    ...new Set([...text.matchAll(shape)].map((match) => match[1] ?? '')),
  ];
  return {
    everyone: text.includes('@everyone') || text.includes('@here'),
    users: ids(/<@!?(\d{1,20})>/g),
    roles: ids(/<@&(\d{1,20})>/g),
  };
}

/**
 * Of those mentioned, who is notified under `allowed_mentions`; without it, all of them.
 * @param repliedTo the author of the message replied to, pinged unless `replied_user` says no
 * @see https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function allowedPings(
  found: Pings,
  allowed: APIAllowedMentions | null | undefined,
  repliedTo?: string,
): Pings {
  const reply = repliedTo === undefined ? [] : [repliedTo];
  if (allowed == null) return { ...found, users: [...new Set([...found.users, ...reply])] };
  const parses = (kind: AllowedMentionsTypes): boolean => allowed.parse?.includes(kind) ?? false;
  const named = (all: readonly string[], kind: AllowedMentionsTypes, listed?: readonly string[]): string[] =>
    all.filter((id) => parses(kind) || listed?.includes(id));
  const users = named(found.users, AllowedMentionsTypes.User, allowed.users);
  if (allowed.replied_user) users.push(...reply);
  return {
    everyone: found.everyone && parses(AllowedMentionsTypes.Everyone),
    users: [...new Set(users)],
    roles: named(found.roles, AllowedMentionsTypes.Role, allowed.roles),
  };
}
