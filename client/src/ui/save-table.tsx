import { Button } from './button.js';
import type { TableRows } from './table-rows.js';

/** Makes the file of what is shown and of nothing else; it never leaves the device. */
export function SaveTable({ label, name, rows }: { label: string; name: string; rows: TableRows }) {
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([`\uFEFF${csvOf(rows)}`], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button kind="quiet" onClick={save}>
      {label}
    </Button>
  );
}

const csvOf = (rows: TableRows): string => rows.map((row) => row.map(cellOf).join(',')).join('\r\n');

/** Words that a spreadsheet would take for a formula are marked as words (S6). */
function cellOf(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const words = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return `"${safe.replaceAll('"', '""')}"`;
}
