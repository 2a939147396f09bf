import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

/** The laws of ARCHITECTURE.md, each held against the source tree. */

const root = fileURLToPath(new URL('../', import.meta.url));
const paths = ['src', 'commands'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort(),
);

interface File {
  readonly path: string;
  /** Source with comments blanked out, so that prose breaks no law. */
  readonly code: string;
  readonly lines: number;
  /** Specifiers of import and export … from, static or dynamic, types included. */
  readonly imports: readonly string[];
  /** Those that are left when types are erased. */
  readonly loads: readonly string[];
}

const importsOf = (code: string) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);

const files: File[] = paths.map((path) => {
  const source = readFileSync(root + path, 'utf8');
  const code = source.replace(/^\s*\/\*\*?[\s\S]*?\*\//gm, '').replace(/(?:^|\s)\/\/ .*$/gm, '');
  const imports = importsOf(code);
  const loads = importsOf(code.replace(/^(import|export) type [^;]*;/gm, ''));
  return { path, code, lines: source.split('\n').length - 1, imports, loads };
});

/** The source file a relative specifier names, or undefined for a package. */
function target(file: File, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(dirname(file.path), specifier).replace(/\.js$/, '.ts');
}

/** Paths of the files that fit, for an assertion that names the culprits. */
const offenders = (breaks: (file: File) => boolean) => files.filter(breaks).map(({ path }) => path);

const isIn = (path: string, ...rooms: string[]) =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`));

it('finds the source', () => {
  expect(paths).toContain('src/main.ts');
  expect(files.find(({ path }) => path === 'src/main.ts')?.imports.length).toBeGreaterThan(2);
});

describe('law 1: only surfaces/discord and commands know discord.js', () => {
  it('is imported nowhere else', () => {
    const known = (path: string) => isIn(path, 'src/surfaces/discord', 'commands');
    expect(
      offenders(
        ({ path, imports }) =>
          imports.some((name) => /^(@discordjs\/|discord\.js)/.test(name)) && !known(path),
      ),
    ).toEqual([]);
  });
});

describe('law 2: rooms stand in one direction', () => {
  const order = [
    'articles',
    'reading',
    'encounters',
    'library',
    'questions',
    'answers',
    'assistant',
    'surfaces',
  ];
  const rank = (path: string) => {
    if (path === 'src/config.ts') return -1;
    if (path === 'src/main.ts') return order.length + 1;
    if (isIn(path, 'commands')) return order.length;
    return order.indexOf(path.split('/')[1]?.replace(/\.ts$/, '') ?? '');
  };

  it('every file stands in a known room', () => {
    expect(offenders(({ path }) => path !== 'src/config.ts' && rank(path) < 0)).toEqual([]);
  });

  it('no import points to a room further right', () => {
    const arrows = files.flatMap((file) =>
      file.imports.flatMap((name) => {
        const to = target(file, name);
        return to && rank(to) > rank(file.path) ? [`${file.path} → ${to}`] : [];
      }),
    );
    expect(arrows).toEqual([]);
  });

  it('only surfaces and main know the configuration', () => {
    const knowing = files.filter((file) =>
      file.imports.some((name) => target(file, name) === 'src/config.ts'),
    );
    expect(
      knowing.map(({ path }) => path).filter((path) => !isIn(path, 'src/surfaces', 'src/main.ts')),
    ).toEqual([]);
  });

  it('every relative import names a source file', () => {
    const lost = files.flatMap((file) =>
      file.imports.flatMap((name) => {
        const to = target(file, name);
        return to && !existsSync(root + to) ? [`${file.path} → ${to}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('has no circles of loading', () => {
    const next = new Map(
      files.map((file) => [file.path, file.loads.flatMap((name) => target(file, name) ?? [])]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('has no drawers and no barrels', () => {
    const drawer = /(^|\/)(utils?|helpers?|types|managers?|misc|common|index)(\.ts$|\/)|Manager\.ts$/i;
    expect(offenders(({ path }) => drawer.test(path))).toEqual([]);
    expect(
      offenders(({ code }) => /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s+)?from\b/m.test(code)),
    ).toEqual([]);
  });
});

describe('law 3: the surroundings come in through few doors', () => {
  it('the environment is read in config.ts', () => {
    expect(
      offenders(({ path, code }) => /\bprocess\.env\b|\bdotenv\b/.test(code) && path !== 'src/config.ts'),
    ).toEqual([]);
  });

  it('the disk is touched in articles/, library/ and the files that ARCHITECTURE.md names', () => {
    const named = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');
    const allowed = (path: string) =>
      isIn(path, 'src/articles', 'src/library') || named.includes(`\`${path}\``);
    expect(
      offenders(
        ({ path, imports }) => imports.some((name) => /^(node:)?fs(\/|$)/.test(name)) && !allowed(path),
      ),
    ).toEqual([]);
  });

  it('the core never reads the clock', () => {
    const core = (path: string) => !isIn(path, 'src/surfaces', 'commands', 'src/main.ts');
    expect(
      offenders(({ path, code }) => core(path) && /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/.test(code)),
    ).toEqual([]);
  });
});

describe('law 6: no regular expression over articles or questions can blow up', () => {
  const literals = files.flatMap(({ path, code }) =>
    [
      ...code.matchAll(
        /(?<=[(,=:[!&|?{};\n]\s*|return )\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![\w/])/g,
      ),
    ]
      .filter(([, source]) => !source?.startsWith('*'))
      .map(([, source = '', flags = '']) => ({ path, source, flags })),
  );

  it('finds the expressions', () => {
    expect(literals.length).toBeGreaterThan(20);
  });

  it.each(literals.map((each) => [`/${each.source}/${each.flags}`, each] as const))(
    '%s',
    (_, { path, source, flags }) => {
      const checked = checkSync(source, flags, { timeout: 2_000 });
      expect([path, checked.status === 'vulnerable' && checked.complexity.type]).not.toEqual([
        path,
        'exponential',
      ]);
    },
  );
});

describe('taste', () => {
  it('files stay within 250 lines', () => {
    expect(offenders(({ lines }) => lines > 250)).toEqual([]);
  });

  it('nothing is asserted to be there, and nothing is any', () => {
    expect(
      offenders(({ code }) =>
        /[\w)\]]!(?=[.;,)\]\s[])(?!\s*==?)/.test(code.replace(/'[^'\n]*'|`[^`]*`/g, "''")),
      ),
    ).toEqual([]);
    expect(
      offenders(({ code }) => /:\s*any\b|\bas any\b|<any>/.test(code.replace(/'[^'\n]*'|`[^`]*`/g, "''"))),
    ).toEqual([]);
  });
});
