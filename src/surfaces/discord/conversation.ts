/** Key of what a user and the bot said to each other in a channel: turns of others are no part of it. */
export function conversationKey(channel: string | null, user: string): string {
  return `${channel ?? 'anywhere'}/${user}`;
}
