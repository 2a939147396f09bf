import { missingAccess, unknown } from '../error.js';
import { commandBodies, commandBody } from '../validation/command.js';
import { apiApplication } from '../world/payloads.js';
import { jsonBody } from './body.js';
import type { Api, Services } from './services.js';

/** The application and its commands, global and of single servers. */
export function applicationRoutes(api: Api, { world, commands, owner }: Services): void {
  const application = () => apiApplication(world, owner);
  api.get('/applications/@me', (context) => context.json(application()));
  api.get('/oauth2/applications/@me', (context) => context.json(application()));
  for (const path of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'] as const) {
    const scope = (params: { app?: string; guild?: string }): string | undefined => {
      if (params.app !== world.applicationId) throw missingAccess();
      if (params.guild !== undefined && !world.guilds.has(params.guild)) throw unknown('Guild');
      return params.guild;
    };
    api.get(path, (context) => context.json(commands.list(scope(context.req.param()))));
    api.put(path, async (context) => {
      const guildId = scope(context.req.param());
      return context.json(commands.replace(commandBodies(await jsonBody(context)), guildId));
    });
    api.post(path, async (context) => {
      const guildId = scope(context.req.param());
      return context.json(commands.put(commandBody(await jsonBody(context)), guildId), 201);
    });
    api.get(`${path}/:command`, (context) => {
      const params = context.req.param() as { app: string; guild?: string; command: string };
      return context.json(commands.get(params.command, scope(params)));
    });
    api.delete(`${path}/:command`, (context) => {
      const params = context.req.param() as { app: string; guild?: string; command: string };
      commands.remove(commands.get(params.command, scope(params)));
      return context.body(null, 204);
    });
  }
}
