import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** Discord's tree of what is wrong with a form: fields nested by name or index, `_errors` at the leaves. */
export interface FormErrors {
  [field: string]: FormErrors | { code: string; message: string }[];
}

/** A refusal in Discord's terms: HTTP status, numbered code, message and, for forms, where it went wrong. */
export class DiscordError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: FormErrors,
  ) {
    super(message);
  }

  /** The body Discord sends with it. */
  body(): { message: string; code: number; errors?: FormErrors } {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** A request body that breaks a rule of Discord's (50035). */
export function invalidForm(errors: FormErrors): DiscordError {
  return new DiscordError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', errors);
}

/** Runs a check of part of a form, so that what it finds is said to be at that field. */
export function within<Result>(field: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof DiscordError && error.errors !== undefined)
      throw invalidForm({ [field]: error.errors });
    throw error;
  }
}

/** What is asked for is not there, or not visible to the asker. */
export function unknown(
  thing:
    | 'Channel'
    | 'Guild'
    | 'Member'
    | 'Message'
    | 'User'
    | 'Webhook'
    | 'Interaction'
    | 'ApplicationCommand'
    | 'Emoji',
): DiscordError {
  const name =
    { Interaction: 'interaction', ApplicationCommand: 'application command' }[thing as string] ?? thing;
  const status = thing === 'Emoji' ? 400 : 404;
  return new DiscordError(status, RESTJSONErrorCodes[`Unknown${thing}`], `Unknown ${name}`);
}

/** The token is missing or wrong. */
export const unauthorized = (): DiscordError => new DiscordError(401, 0, '401: Unauthorized');

/** The bot is not where the channel or guild is. */
export const missingAccess = (): DiscordError =>
  new DiscordError(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');

/** The bot is there but may not do this. */
export const missingPermissions = (): DiscordError =>
  new DiscordError(403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions');

/** Beyond what the local Discord does; said aloud so that nobody mistakes it for Discord's own answer. */
export const notImplemented = (what: string): DiscordError =>
  new DiscordError(501, 0, `not implemented: ${what}`);
