import { localPath } from '../http/local-path.js';
import { isLanguage, type Language } from '../text/index.js';
import type { FormFields } from './form-input.js';

/** What was sent: what a form says of itself in names that begin with an underscore, and what people filled in. */
export interface SentForm {
  readonly fields: FormFields;
  readonly token: string;
  /** The profile that the page showed (S5). */
  readonly actingAs: string;
  readonly form: string;
  readonly page: string;
  /** Where to go when it was done; `:name` stands for a field of what was made. */
  readonly then: string;
  readonly none: string | undefined;
  readonly language: Language | undefined;
}

export function readForm(body: unknown): SentForm {
  const all = Object.entries((body ?? {}) as Record<string, string | string[]>);
  const own = Object.fromEntries(all.filter(([name]) => name.startsWith('_')).map(([name, value]) => [name, [value].flat()[0] ?? '']));
  const page = localPath(own['_page']);
  const language = own['_language'];
  return {
    fields: Object.fromEntries(all.filter(([name]) => !name.startsWith('_'))),
    token: own['_token'] ?? '',
    actingAs: own['_actingAs'] ?? '',
    form: own['_form'] ?? '',
    page,
    then: own['_then'] ? localPath(own['_then']) : page,
    none: own['_none'],
    language: isLanguage(language) ? language : undefined,
  };
}

/** As the page puts it back into its fields. */
export const valuesOf = ({ fields }: SentForm): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().join(',')]));
