import { type GatewayDispatchEvents, type GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Transcript } from '../transcript.js';

/** Events kept for replay; beyond it a session can't be resumed, as on Discord after too long. */
const REPLAYABLE = 10_000;

/** One event, as text to be sent. */
interface Event {
  readonly seq: number;
  readonly name: string;
  readonly packet: string;
}

/** What a bot identified as: a numbered stream of events that outlives its connection. */
export class Session {
  private seq = 0;
  private readonly events: Event[] = [];
  private socket: WebSocket | undefined;

  constructor(
    readonly id: string,
    readonly shard: readonly [id: number, count: number],
    private readonly intents: number,
    private readonly transcript: Transcript,
  ) {}

  /** Whether events of one of these intents were asked for. */
  wants(intent: GatewayIntentBits): boolean {
    return (this.intents & intent) !== 0;
  }

  attach(socket: WebSocket): void {
    this.socket = socket;
  }

  /** Lets go of a connection; events gather until the session is resumed. */
  detach(socket: WebSocket): void {
    if (this.socket === socket) this.socket = undefined;
  }

  /** Sends an event, or keeps it for the time the session is resumed. */
  dispatch(name: `${GatewayDispatchEvents}`, data: unknown): void {
    const seq = ++this.seq;
    const packet = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: seq, t: name, d: data });
    const event = { seq, name, packet };
    this.events.push(event);
    if (this.events.length > REPLAYABLE) this.events.shift();
    this.send(event);
  }

  /** Whether everything after `seq` is still at hand. */
  canReplayFrom(seq: number): boolean {
    return seq <= this.seq && seq >= (this.events[0]?.seq ?? 1) - 1;
  }

  /** Sends again all that followed `seq`; returns how many events that were. */
  replayFrom(seq: number): number {
    const missed = this.events.filter((event) => event.seq > seq);
    for (const event of missed) this.send(event);
    return missed.length;
  }

  private send({ seq, name, packet }: Event): void {
    this.transcript.note('gateway', `← ${name} s=${seq}${this.socket === undefined ? ' (kept)' : ''}`);
    this.socket?.send(packet);
  }
}
