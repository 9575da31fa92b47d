import type { TableRows } from './table-rows.js';
import { useLater } from './use-later.js';

/** Takes a table along as a file for spreadsheets. The button comes once the page can be read. */
export function TableDownload(table: { label: string; name: string; rows: TableRows }) {
  const Save = useLater(() => import('./save-table.js'))?.SaveTable;
  return <p>{Save && <Save {...table} />}</p>;
}
