import type { KeptDraftFragment } from '../../graphql/generated/graphql.js';
import { localDraftKey } from '../use-form.js';

/** On which kept draft the words of this tab were typed. */
const baseKey = (form: string): string => `${localDraftKey(form)}:base`;
const baseOf = ({ id, version }: KeptDraftFragment): string => `${id} ${version}`;

export const rememberBase = (form: string, draft: KeptDraftFragment): void => sessionStorage.setItem(baseKey(form), baseOf(draft));
/** What a form that begins with a kept draft is typed on top of, where this tab holds no words of its own. */
export function beginOn(form: string, draft: KeptDraftFragment): void {
  if (!sessionStorage.getItem(localDraftKey(form))) rememberBase(form, draft);
}
export const forgetBase = (form: string): void => sessionStorage.removeItem(baseKey(form));

/**
 * Whose words stand when a form is opened again: `theirs`, when this tab holds none; `mine`, when what it holds was typed
 * on top of what is kept; otherwise whoever types is asked.
 */
export function standingOf(form: string, draft: KeptDraftFragment): 'theirs' | 'mine' | 'unknown' {
  if (!sessionStorage.getItem(localDraftKey(form))) return 'theirs';
  return sessionStorage.getItem(baseKey(form)) === baseOf(draft) ? 'mine' : 'unknown';
}
