import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is installed, or undefined: the tests that need one are then skipped. */
export const chromiumPath = places.find((path) => existsSync(path));

/** A browser without a window that asks nothing of the outside by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page did that it should not: errors on its console, requests to other hosts. */
export interface Faults {
  readonly errors: string[];
  readonly foreign: string[];
}

/** Watches a page for errors and for requests to any other origin. */
export function watch(page: Page, url: string): Faults {
  const faults: Faults = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(error.message));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !asked.startsWith('data:')) faults.foreign.push(asked);
  });
  return faults;
}
