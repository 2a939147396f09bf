import type { Context } from 'hono';
import { DiscordError, invalidForm } from '../error.js';
import { refuseLargeFiles, type Upload } from '../validation/message.js';
import type { Env } from './services.js';

/** A request's JSON. @throws DiscordError 50109 when it is none */
export async function jsonBody(context: Context<Env>): Promise<unknown> {
  const text = await context.req.text();
  return text === '' ? {} : parsed(text);
}

/**
 * A request's JSON with the files that came along, sent as JSON or as a form with `payload_json`.
 * @throws DiscordError 413 for a file over `limit` bytes
 */
export async function bodyWithFiles(
  context: Context<Env>,
  limit: number,
): Promise<{ body: unknown; files: Upload[] }> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: await jsonBody(context), files: [] };
  const form = await context.req.formData();
  const payload = form.get('payload_json');
  const files: Upload[] = [];
  for (const [name, value] of form) {
    const field = /^files\[(\d{1,3})\]$/.exec(name)?.[1];
    if (field === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    const contentType = value.type || 'application/octet-stream';
    files.push({ field: Number(field), filename: value.name, contentType, bytes });
  }
  refuseLargeFiles(files, limit);
  if (payload !== null && typeof payload !== 'string') {
    const message = 'Could not interpret value as string.';
    throw invalidForm({ payload_json: { _errors: [{ code: 'STRING_TYPE_CONVERT', message }] } });
  }
  return { body: payload === null ? {} : parsed(payload), files };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError(400, 50_109, 'The request body contains invalid JSON.');
  }
}
