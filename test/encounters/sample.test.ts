import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import type { Library } from '../../src/library/library.js';
import { lineOf } from './article.js';

const SEED = '/work/shared/seed';

describe.skipIf(!existsSync(SEED))('the encounters of the sample article', () => {
  let library: Library;

  beforeAll(async () => {
    library = await buildLibrary([SEED], { now: new Date('2022-09-20T00:00:00Z') });
  });

  it('are those a careful reader finds', () => {
    expect(library.encounters.map(lineOf)).toEqual([
      'visit happened: Chinese official + Ding Xuexiang + Yang Jiechi + Wang Yi + He Lifeng @ Kazakhstan # 2022-09-14',
      'visit happened: Chinese official @ Nur-Sultan # 2022-09-14',
      'meeting happened: Toccyev + Chinese official @ Nur-Sultan # 2022-09-14',
      'visit happened: Chinese official @ University of Nazarbayev # 2013-01-01..2013-12-31',
      'visit planned: Chinese official @ Uzbekistan # -',
      'gathering planned: Chinese official @ Samalham # 2022-09-15..2022-09-16',
      'meeting planned: Putin + Chinese official @ - # 2022-09-15',
      'meeting happened: Putin + Chinese official @ Beijing # -',
      'gathering planned: Communist Party of China @ - # 2022-10-10..2022-10-20',
    ]);
  });

  it('say who reported them', () => {
    const reporters = library.encounters.flatMap(({ reportedBy }) => reportedBy ?? []);
    expect([...new Set(reporters)]).toEqual(['Xinhua News Agency', 'Kremlin officials']);
  });
});
