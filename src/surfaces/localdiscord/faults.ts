/** How the next requests are answered instead of being served. */
export interface Refusal {
  readonly status: number;
  /** How many requests. Default 1. */
  readonly next?: number;
  /** Only requests whose `METHOD /path` matches. Default: all. */
  readonly when?: RegExp;
  /** Seconds a 429 asks to wait. Default 1. */
  readonly retryAfter?: number;
}

/** What the gateway can be made to do to its connections. */
export interface Connections {
  /** Cuts connections without a closing handshake; returns how many were open. */
  drop(count: number): number;
  /** Closes connections with a code. */
  close(code: number): number;
  /** Sends op 7, asking to reconnect and resume. */
  reconnect(): number;
  /** Sends op 9; `resumable` false also forgets the sessions. */
  invalidate(resumable: boolean): number;
}

interface Budget {
  left: number;
  readonly when: RegExp | undefined;
}

/** Faults on demand: what goes wrong between a bot and Discord, one call each. */
export class Faults {
  private readonly refusals: (Budget & { readonly status: number; readonly retryAfter: number })[] = [];
  private readonly delays: (Budget & { readonly ms: number })[] = [];
  private acksToLose = 0;
  private resumesToRefuse = 0;
  private heartbeatsToIgnore = 0;

  constructor(private readonly connections: Connections) {}

  /** Cuts `count` gateway connections as a broken line would (default: all). */
  dropConnections(count = Number.POSITIVE_INFINITY): number {
    return this.connections.drop(count);
  }

  /** Closes all gateway connections with this code. */
  closeConnections(code: number): number {
    return this.connections.close(code);
  }

  /** Asks all connections to reconnect (op 7). */
  askToReconnect(): number {
    return this.connections.reconnect();
  }

  /** Declares all sessions invalid (op 9), resumable or not. */
  invalidateSessions(resumable = false): number {
    return this.connections.invalidate(resumable);
  }

  /** Answers the next requests with a status of 429 or 5xx. */
  refuse({ status, next = 1, when, retryAfter = 1 }: Refusal): void {
    this.refusals.push({ status, left: next, when, retryAfter });
  }

  /** Holds the answers to the next requests back for `ms` real milliseconds, after they were carried out. */
  delay(ms: number, { next = 1, when }: { next?: number; when?: RegExp } = {}): void {
    this.delays.push({ ms, left: next, when });
  }

  /** Carries out the next interaction callbacks but drops the connection instead of answering. */
  loseAcks(count = 1): void {
    this.acksToLose += count;
  }

  /** Answers the next attempts to resume with an invalid session. */
  refuseResumes(count = 1): void {
    this.resumesToRefuse += count;
  }

  /** Leaves the next heartbeats without an acknowledgement. */
  ignoreHeartbeats(count = 1): void {
    this.heartbeatsToIgnore += count;
  }

  /** Whether this request is to be refused; spends one refusal. */
  takeRefusal(request: string): { status: number; retryAfter: number } | undefined {
    return spend(this.refusals, request);
  }

  /** Milliseconds the answer to this request is to be held back; spends one delay. */
  takeDelay(request: string): number {
    return spend(this.delays, request)?.ms ?? 0;
  }

  takeLostAck(): boolean {
    return this.acksToLose > 0 && this.acksToLose-- > 0;
  }

  takeRefusedResume(): boolean {
    return this.resumesToRefuse > 0 && this.resumesToRefuse-- > 0;
  }

  takeIgnoredHeartbeat(): boolean {
    return this.heartbeatsToIgnore > 0 && this.heartbeatsToIgnore-- > 0;
  }
}

function spend<B extends Budget>(budgets: B[], request: string): B | undefined {
  const found = budgets.find(({ left, when }) => left > 0 && (when === undefined || when.test(request)));
  if (found !== undefined) found.left--;
  return found;
}
