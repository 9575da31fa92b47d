import type { AuditFilter, AuditKind } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { FilterForm } from '../../ui/filter-form.js';

const KINDS: readonly AuditKind[] = ['PEOPLE', 'SETTINGS', 'DECISIONS', 'CONSULTATIONS', 'IDEAS', 'ANSWERS', 'MODERATION', 'YOUTH'];
const isDay = /^\d{4}-\d\d-\d\d$/;

/** What the address narrows the record to; what isn’t among the choices is left out. */
export function recordFilterOf(search: URLSearchParams): AuditFilter {
  const kind = KINDS.find((one) => one === search.get('kind'));
  const dayIn = (name: string): string | null => (isDay.test(search.get(name) ?? '') ? search.get(name) : null);
  const [text, personId, fromDay, untilDay] = [search.get('text')?.trim(), search.get('person'), dayIn('from'), dayIn('until')];
  return { ...(text && { text }), ...(kind && { kind }), ...(personId && { personId }), ...(fromDay && { fromDay }), ...(untilDay && { untilDay }) };
}

export function RecordFilters({ action, search, isNothingFound }: { action: string; search: URLSearchParams; isNothingFound: boolean }) {
  const words = useWords('record');
  const fields = [
    { name: 'text', label: words.text },
    { name: 'kind', label: words.kind, any: words.anyKind, groups: [{ options: KINDS.map((value) => ({ value, label: words.kinds[value] })) }] },
    { name: 'from', label: words.from, type: 'date' as const },
    { name: 'until', label: words.until, type: 'date' as const },
  ];
  return <FilterForm action={action} search={search} words={words.filter} fields={fields} isNothingFound={isNothingFound} />;
}
