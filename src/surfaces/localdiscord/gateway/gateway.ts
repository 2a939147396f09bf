import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Connections, Faults } from '../faults.js';
import type { Transcript } from '../transcript.js';
import type { World } from '../world/world.js';
import { Dispatch, readyData } from './dispatch.js';
import {
  addressRefusal,
  type Closing,
  type Credentials,
  identity,
  identityRefusal,
  resumption,
  tokenRefusal,
} from './handshake.js';
import { Session } from './session.js';

/** Packets a connection may send within a minute. */
const PACKETS_PER_MINUTE = 120;

const packetShape = z.object({ op: z.number(), d: z.unknown() });
const UNREADABLE: Closing = [GatewayCloseCodes.DecodeError, 'Decode error.'];
const STRANGER: Closing = [GatewayCloseCodes.NotAuthenticated, 'Not authenticated.'];

/** How the gateway is set up. */
export interface GatewayOptions extends Credentials {
  readonly heartbeatIntervalMs: number;
  readonly url: () => string;
}

/** What happened to connections and sessions. */
export interface GatewayCounts {
  connected: number;
  identified: number;
  resumed: number;
  replayed: number;
  heartbeats: number;
}

/** One connection and what it has become. */
interface Line {
  readonly socket: WebSocket;
  session: Session | undefined;
  sentInMinute: number;
  minute: number;
}

/**
 * The gateway, version 10, JSON, uncompressed.
 * @see https://discord.com/developers/docs/events/gateway
 */
export class Gateway implements Connections {
  readonly counts: GatewayCounts = { connected: 0, identified: 0, resumed: 0, replayed: 0, heartbeats: 0 };
  private readonly sessions = new Map<string, Session>();
  private readonly lines = new Set<Line>();
  private readonly dispatch: Dispatch;
  private readonly server = new WebSocketServer({ noServer: true });
  /** What goes wrong on demand, here and in requests. */
  readonly faults = new Faults(this);

  constructor(
    private readonly world: World,
    private readonly options: GatewayOptions,
    private readonly transcript: Transcript,
  ) {
    this.dispatch = new Dispatch(world, () => this.sessions.values());
  }

  /** Takes over the upgrades of an HTTP server. */
  listen(http: Server): void {
    http.on('upgrade', (request, socket, head) => {
      this.server.handleUpgrade(request, socket, head, (line) => this.accept(line, request));
    });
  }

  /** How many sessions have a live connection. */
  get connected(): number {
    return [...this.lines].filter(({ session }) => session !== undefined).length;
  }

  drop(count: number): number {
    return this.each((line) => line.socket.terminate(), count);
  }

  close(code: number): number {
    return this.each(({ socket }) => socket.close(code));
  }

  reconnect(): number {
    return this.each((line) => this.send(line, GatewayOpcodes.Reconnect, null));
  }

  invalidate(resumable: boolean): number {
    if (!resumable) this.sessions.clear();
    return this.each((line) => this.send(line, GatewayOpcodes.InvalidSession, resumable));
  }

  shut(): void {
    for (const { socket } of this.lines) socket.terminate();
    this.server.close();
  }

  private each(act: (line: Line) => void, count = Number.POSITIVE_INFINITY): number {
    const some = [...this.lines].slice(0, count);
    for (const line of some) act(line);
    return some.length;
  }

  private accept(socket: WebSocket, { url = '/' }: IncomingMessage): void {
    const line: Line = { socket, session: undefined, sentInMinute: 0, minute: 0 };
    this.counts.connected++;
    this.lines.add(line);
    socket.on('close', (code) => this.closed(line, code));
    socket.on('error', () => socket.terminate());
    const refusal = addressRefusal(url);
    if (refusal !== undefined) {
      this.hangUp(line, refusal);
      return;
    }
    socket.on('message', (data) => {
      const closing = this.receive(line, data);
      if (closing !== undefined) this.hangUp(line, closing);
    });
    const heartbeat_interval = this.options.heartbeatIntervalMs;
    this.send(line, GatewayOpcodes.Hello, { heartbeat_interval, _trace: ['["local"]'] });
  }

  private hangUp({ socket }: Line, [code, reason]: Closing): void {
    this.transcript.note('gateway', `← close ${code} ${reason}`);
    socket.close(code, reason);
  }

  private closed(line: Line, code: number): void {
    this.lines.delete(line);
    this.transcript.note('gateway', `closed ${code}`);
    line.session?.detach(line.socket);
    // A bot that says goodbye does not come back for its session.
    if (line.session !== undefined && (code === 1000 || code === 1001)) this.sessions.delete(line.session.id);
  }

  private receive(line: Line, data: RawData): Closing | undefined {
    const packet = packetShape.safeParse(json(data));
    if (!packet.success) return UNREADABLE;
    const { op, d } = packet.data;
    this.transcript.note('gateway', `→ op ${op} ${GatewayOpcodes[op] ?? ''}`);
    if (this.isFlooding(line)) return [GatewayCloseCodes.RateLimited, 'Rate limited.'];
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        this.heartbeat(line);
        return undefined;
      case GatewayOpcodes.Identify:
        return this.identify(line, d);
      case GatewayOpcodes.Resume:
        return this.resume(line, d);
      case GatewayOpcodes.PresenceUpdate:
        return line.session === undefined ? STRANGER : undefined;
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (line.session === undefined) return STRANGER;
        return [GatewayCloseCodes.UnknownOpcode, `not implemented: opcode ${op}`];
      default:
        return [GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.'];
    }
  }

  private heartbeat(line: Line): void {
    this.counts.heartbeats++;
    if (this.faults.takeIgnoredHeartbeat()) return;
    this.send(line, GatewayOpcodes.HeartbeatAck, null);
  }

  private identify(line: Line, d: unknown): Closing | undefined {
    if (line.session !== undefined) {
      return [GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.'];
    }
    const sent = identity.safeParse(d);
    if (!sent.success) return UNREADABLE;
    const refusal = identityRefusal(sent.data, this.options);
    if (refusal !== undefined) return refusal;
    const { shard = [0, 1], intents } = sent.data;
    const session = new Session(randomBytes(16).toString('hex'), shard, intents, this.transcript);
    this.sessions.set(session.id, session);
    this.counts.identified++;
    line.session = session;
    session.attach(line.socket);
    const guilds = this.dispatch.guildsOf(session);
    session.dispatch('READY', readyData(session, guilds, this.world, this.options.url()));
    this.dispatch.greet(session);
    return undefined;
  }

  private resume(line: Line, d: unknown): Closing | undefined {
    const sent = resumption.safeParse(d);
    if (!sent.success) return UNREADABLE;
    const { token, session_id: id, seq } = sent.data;
    const refusal = tokenRefusal(token, this.options);
    if (refusal !== undefined) return refusal;
    const session = this.sessions.get(id);
    if (session === undefined || this.faults.takeRefusedResume()) {
      this.sessions.delete(id);
      this.send(line, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    if (!session.canReplayFrom(seq)) return [GatewayCloseCodes.InvalidSeq, 'Invalid seq.'];
    line.session = session;
    session.attach(line.socket);
    this.counts.resumed++;
    this.counts.replayed += session.replayFrom(seq);
    session.dispatch('RESUMED', { _trace: ['["local"]'] });
    return undefined;
  }

  private isFlooding(line: Line): boolean {
    const minute = Math.floor(this.world.clock.now() / 60_000);
    line.sentInMinute = line.minute === minute ? line.sentInMinute + 1 : 1;
    line.minute = minute;
    return line.sentInMinute > PACKETS_PER_MINUTE;
  }

  private send({ socket }: Line, op: GatewayOpcodes, d: unknown): void {
    this.transcript.note('gateway', `← op ${op} ${GatewayOpcodes[op]}`);
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }
}

function json(data: RawData): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}
