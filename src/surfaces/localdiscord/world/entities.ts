import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ChannelType,
  InteractionResponseType,
  Locale,
} from 'discord-api-types/v10';
import type { Pings } from './pings.js';

/** Someone with an account: a test user or the bot itself. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly bot: boolean;
  /** Has the bot's application installed for himself, so that he can use it anywhere. */
  readonly installed: boolean;
  /** Lets the bot write to him first. */
  readonly acceptsDms: boolean;
}

/** A server. The bot is a member of it or, where users only brought it with them, not. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: Locale;
  readonly hasBot: boolean;
  readonly createdAt: number;
  readonly roles: { readonly id: string; readonly name: string; readonly permissions: bigint }[];
  readonly members: Map<string, Member>;
}

/** A person's membership of a server. */
export interface Member {
  readonly person: Person;
  readonly joinedAt: number;
  readonly roles: readonly string[];
  readonly permissions: bigint;
}

/** Where messages are written. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.GroupDM;
  readonly name: string;
  readonly guild: Guild | undefined;
  /** Those in a direct message; the bot is among them in its own, never in a group's. */
  readonly recipients: readonly Person[];
  /** What the bot may do here. */
  readonly botPermissions: bigint;
}

/** A message as it is kept: what Discord shows of it, who may see it, whom it would notify. */
export interface StoredMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Person;
  /** The one user an ephemeral message is shown to. */
  readonly visibleTo: Person | undefined;
  api: APIMessage;
  pings: Pings;
  deleted: boolean;
  /** Who reacted, by emoji. */
  readonly reactions: Map<string, Set<string>>;
}

/** A reaction put on a message or taken off it. */
export interface ReactionChange {
  readonly message: StoredMessage;
  readonly person: Person;
  readonly emoji: { readonly id: string | null; readonly name: string };
  readonly added: boolean;
}

/** What a user has before him once an interaction is answered. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' };

/** One use of a command, component, autocompletion or modal, from its opening to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly openedAt: number;
  /** On the machine's monotonic clock, for measuring how fast it was acknowledged. */
  readonly openedAtMs: number;
  readonly payload: APIInteraction;
  /** The message whose component was used. */
  readonly source: StoredMessage | undefined;
  /** The type of the option being completed. */
  readonly focused: ApplicationCommandOptionType | undefined;
  acknowledged: InteractionResponseType | undefined;
  acknowledgedAfterMs: number | undefined;
  /** The message `@original` stands for. */
  original: StoredMessage | undefined;
  readonly followUps: StoredMessage[];
  /** Called once, when the first answer has come. */
  onAcknowledged: ((type: InteractionResponseType) => void) | undefined;
  /** Settled when the user has the final answer before him. */
  readonly outcome: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
}
