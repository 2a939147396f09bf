import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../../commands/catalog.js';

const folder = new URL('../../commands/', import.meta.url);

it('holds every file of commands/, each under its own name, once', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'catalog.ts');
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  expect(new Set(catalog)).toEqual(new Set(modules.map((module) => module.default)));
  expect(catalog).toHaveLength(files.length);
});

it.each(catalog.map(({ data }) => [data.name, data.toJSON()] as const))(
  '/%s can be published',
  (name, json) => {
    expect(json.name).toBe(name);
    expect(JSON.stringify(json).length).toBeLessThan(8000);
  },
);
