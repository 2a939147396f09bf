import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { unknown } from '../error.js';
import type { Interaction, StoredMessage } from '../world/entities.js';
import { bodyWithFiles } from './body.js';
import type { Api, Services } from './services.js';

/** First answers to interactions; edits, follow-ups and deletions by the interaction's token. */
export function interactionRoutes(api: Api, services: Services): void {
  const { responses, world, attachmentLimit } = services;
  api.post('/interactions/:id/:token/callback', async (context) => {
    const { id, token } = context.req.param();
    const { body, files } = await bodyWithFiles(context, attachmentLimit);
    const { interaction, message } = responses.acknowledge(id, token, body, files);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(callbackResult(interaction, message));
  });
  api.use('/webhooks/:app/:token/*', async (context, next) => {
    if (context.req.param('app') !== world.applicationId) throw unknown('Webhook');
    await next();
  });
  api.post('/webhooks/:app/:token', async (context) => {
    if (context.req.param('app') !== world.applicationId) throw unknown('Webhook');
    const { body, files } = await bodyWithFiles(context, attachmentLimit);
    return context.json(responses.followUp(context.req.param('token'), body, files).api);
  });
  const message = '/webhooks/:app/:token/messages/:message';
  api.get(message, (context) => {
    const { token, message: id } = context.req.param();
    return context.json(responses.find(token, id).api);
  });
  api.patch(message, async (context) => {
    const { token, message: id } = context.req.param();
    const { body, files } = await bodyWithFiles(context, attachmentLimit);
    return context.json(responses.edit(token, id, body, files).api);
  });
  api.delete(message, (context) => {
    const { token, message: id } = context.req.param();
    responses.remove(token, id);
    return context.body(null, 204);
  });
}

function callbackResult({ id, payload, acknowledged }: Interaction, message: StoredMessage | undefined) {
  const type = acknowledged ?? InteractionResponseType.Pong;
  return {
    interaction: {
      id,
      type: payload.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: ((message.api.flags ?? 0) & MessageFlags.Loading) !== 0,
            response_message_ephemeral: message.visibleTo !== undefined,
          }),
    },
    resource: { type, ...(message === undefined ? {} : { message: message.api }) },
  };
}
