import type { Figures } from './scorer.js';

/** A line of the table: what it is called, which figure it shows and how. */
interface Row {
  readonly label: string;
  readonly figure: string;
  readonly unit: '%' | 'ms' | 's' | '';
}

const rows: readonly Row[] = [
  { label: 'answers right', figure: 'accuracy', unit: '%' },
  { label: '  the blind sixth', figure: 'blind.accuracy', unit: '%' },
  { label: '  who', figure: 'byType.who', unit: '%' },
  { label: '  where', figure: 'byType.where', unit: '%' },
  { label: '  when', figure: 'byType.when', unit: '%' },
  { label: '  yes or no', figure: 'byType.yesno', unit: '%' },
  { label: '  none expected', figure: 'abstention', unit: '%' },
  { label: '  verbatim', figure: 'verbatim', unit: '%' },
  { label: '  uncited', figure: 'uncited', unit: '' },
  { label: '  evidence cited', figure: 'support', unit: '%' },
  { label: '  answered by passage', figure: 'passages', unit: '' },
  { label: '  not understood', figure: 'notUnderstood', unit: '' },
  { label: '  errors', figure: 'errors', unit: '' },
  { label: 'pairs precision', figure: 'pairs.precision', unit: '%' },
  { label: '  the blind sixth', figure: 'blind.pairs.precision', unit: '%' },
  { label: 'pairs recall', figure: 'pairs.recall', unit: '%' },
  { label: '  the blind sixth', figure: 'blind.pairs.recall', unit: '%' },
  { label: '  missed', figure: 'pairs.fn', unit: '' },
  { label: '  missed, blind sixth', figure: 'blind.pairs.fn', unit: '' },
  { label: '  found, blind sixth', figure: 'blind.pairs.tp', unit: '' },
  { label: '  status', figure: 'pairs.status', unit: '%' },
  { label: '  place', figure: 'pairs.place', unit: '%' },
  { label: '  date', figure: 'pairs.date', unit: '%' },
  { label: '  visits', figure: 'pairs.visits', unit: '%' },
  { label: 'dates F1', figure: 'dates.f1', unit: '%' },
  { label: 'dates value F1', figure: 'dates.valueF1', unit: '%' },
  { label: 'articles', figure: 'articles', unit: '' },
  { label: '  skipped', figure: 'skipped', unit: '' },
  { label: 'index time', figure: 'indexSeconds', unit: 's' },
  { label: 'answer, mean', figure: 'meanMs', unit: 'ms' },
  { label: 'answer, worst', figure: 'worstMs', unit: 'ms' },
];

/** All figures in one table, a column for each set. */
export function tableOf(columns: ReadonlyMap<string, Figures>): string {
  const shown = rows.filter(({ figure }) =>
    [...columns.values()].some((figures) => figures[figure] !== undefined),
  );
  const head = ['', ...columns.keys()].map((name, i) => (i === 0 ? name.padEnd(24) : name.padStart(10)));
  const body = shown.map(({ label, figure, unit }) =>
    [label.padEnd(24), ...[...columns.values()].map((figures) => cell(figures[figure], unit))].join(''),
  );
  return [head.join(''), ...body].join('\n');
}

function cell(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return ''.padStart(10);
  const text =
    unit === '%' ? `${(100 * value).toFixed(1)}%` : unit ? `${value.toFixed(1)} ${unit}` : String(value);
  return text.padStart(10);
}
