/** What Discord's own client would not let a person do; no request of it reaches the bot. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
}
