import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/surfaces/localdiscord/localdiscord.js';
import type { View } from '../../src/surfaces/localdiscord/users/view.js';
import type { Interaction } from '../../src/surfaces/localdiscord/world/entities.js';

/** An answer of the REST API. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

/** Sends one request with the bot's token, JSON unless a form is given. */
export async function request(
  discord: LocalDiscord,
  name: string,
  body?: unknown,
  token: string | null = `Bot ${discord.token}`,
): Promise<Answer> {
  const [method = 'GET', path = '/'] = name.split(' ');
  const isForm = body instanceof FormData;
  const response = await fetch(`${discord.url}/api/v10${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: token }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** Does something as a user and gives back the interaction it opened, with the view he will have. */
export async function opened(
  discord: LocalDiscord,
  act: () => Promise<View>,
): Promise<{ interaction: Interaction; view: Promise<View>; callback: string; webhook: string }> {
  const interaction = new Promise<Interaction>((done) => discord.world.events.once('interaction', done));
  const view = act();
  view.catch(() => {});
  const { id, token, ...rest } = await interaction;
  return {
    interaction: { id, token, ...rest },
    view,
    callback: `POST /interactions/${id}/${token}/callback`,
    webhook: `/webhooks/${discord.applicationId}/${token}`,
  };
}

/** A packet of the gateway. */
export interface Packet {
  readonly op: number;
  readonly s: number | null;
  readonly t: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into packets of every shape
  readonly d: any;
}

/** A plain connection to the gateway that remembers what came. */
export class Line {
  private readonly waiting: Packet[] = [];
  private wake: () => void = () => {};
  readonly closed: Promise<number>;
  private readonly socket: WebSocket;

  constructor(discord: LocalDiscord, query = '?v=10&encoding=json') {
    this.socket = new WebSocket(`${discord.url.replace('http', 'ws')}/${query}`);
    this.socket.on('message', (data) => {
      this.waiting.push(JSON.parse(data.toString()));
      this.wake();
    });
    this.closed = new Promise((done) => this.socket.on('close', done));
    this.socket.on('error', () => {});
  }

  /** The next packet, in order of arrival. */
  async next(): Promise<Packet> {
    for (;;) {
      const packet = this.waiting.shift();
      if (packet !== undefined) return packet;
      await new Promise<void>((done) => {
        this.wake = done;
      });
    }
  }

  /** The next packet of this name, those before it passed over. */
  async event(name: string): Promise<Packet> {
    for (;;) {
      const packet = await this.next();
      if (packet.t === name) return packet;
    }
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  sendText(text: string): void {
    this.socket.send(text);
  }

  drop(): void {
    this.socket.terminate();
  }

  /** Closes as a bot does that will not be back. */
  goodbye(): void {
    this.socket.close(1000);
  }
}

/** A connection past hello and identify, with its READY. */
export async function identified(
  discord: LocalDiscord,
  identity: { intents?: number; shard?: [number, number]; token?: string } = {},
): Promise<{ line: Line; ready: Packet }> {
  const line = new Line(discord);
  await line.next();
  line.send(2, { token: discord.token, intents: 0b1_0010_0000_0001, properties: {}, ...identity });
  return { line, ready: await line.next() };
}

/** Where in the tree of errors the first one is, and its code. */
export function firstFault(
  errors: Record<string, unknown>,
  path: string[] = [],
): { at: string; code: string } {
  const leaves = errors['_errors'] as { code: string }[] | undefined;
  if (leaves?.[0] !== undefined) return { at: path.join('.'), code: leaves[0].code };
  const [key = '', below = {}] = Object.entries(errors)[0] ?? [];
  return firstFault(below as Record<string, unknown>, [...path, key]);
}
