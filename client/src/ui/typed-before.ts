import { useState, useSyncExternalStore } from 'react';
import { fieldId } from './field-id.js';

const never = () => () => undefined;

/** What asks this was rendered by the server: people had it before them before a script ran. */
export function useWasThereBefore(): boolean {
  const isHydrating = useSyncExternalStore(never, () => false, () => true);
  return useState(isHydrating)[0];
}

/** What has been typed or chosen before a script ran, or was put in by the browser itself; by the fields' names. */
export function typedBefore(form: string, names: readonly string[]): Record<string, string> {
  const typed = names.map((name) => [name, typedInto(document.getElementById(fieldId(form, name)))] as const);
  return Object.fromEntries(typed.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function typedInto(field: HTMLElement | null): string | undefined {
  if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue ? undefined : field.value;
  if (field instanceof HTMLSelectElement) return chosenOf(field);
  if (!(field instanceof HTMLInputElement)) return undefined;
  if (field.type === 'radio') return checkedLike(field);
  if (field.type === 'checkbox') return field.checked === field.defaultChecked ? undefined : field.checked ? field.value : '';
  return field.value === field.defaultValue ? undefined : field.value;
}

/** The first option is what a list shows to whom nothing was given. */
function chosenOf({ options, selectedIndex, value }: HTMLSelectElement): string | undefined {
  const given = Math.max(0, [...options].findIndex(({ defaultSelected }) => defaultSelected));
  return selectedIndex === given ? undefined : value;
}

function checkedLike({ name }: HTMLInputElement): string | undefined {
  const checked = document.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]:checked`);
  return checked && !checked.defaultChecked ? checked.value : undefined;
}
