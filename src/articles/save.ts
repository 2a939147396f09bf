import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Writes a new article file into a folder, never over one that is there; answers its name. Rejects with the reason. */
export async function saveArticle(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const file = basename(name.replaceAll('\\', '/'));
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, file), bytes, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`the folder already holds a file named ${file}`);
    throw error;
  }
  return file;
}
