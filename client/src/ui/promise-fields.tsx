import { useState } from 'react';
import type { CommitmentInput, DecisionCommitmentInput, Language } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { Bilingual, localText } from './bilingual.js';
import { Button } from './button.js';
import { Select, TextField } from './fields.js';
import { useField } from './form.js';

const most = 10;
const nameOf = (index: number): string => `commitments.${index}`;

/** The fields of no commitment yet, for a form's beginning. */
export const emptyPromises = { 'commitments.0.dueOn': '' };

interface PromiseFieldsProps {
  legend: string;
  hint: string;
  languages: readonly Language[];
  /** So many are there from the beginning. */
  least?: number;
  /** Who may see to it instead of the one who is named anyway. */
  owners?: readonly { value: string; label: string }[];
}

/** Commitments, as many as wanted: what, and by when. */
export function PromiseFields({ legend, hint, languages, least = 0, owners }: PromiseFieldsProps) {
  const { form } = useField(nameOf(0), legend);
  const typed = Array.from({ length: most }, (_, index) => index + 1).filter((count) => isTyped(form.values, count - 1));
  const [asked, setAsked] = useState(least);
  const { commitments: text } = useText().common;
  const count = Math.max(asked, ...typed, 0);
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="group__item">
          <Bilingual name={`${nameOf(index)}.what`} label={text.what} languages={languages} />
          <TextField name={`${nameOf(index)}.dueOn`} type="date" label={text.dueOn} narrow />
          {owners && <Select name={`${nameOf(index)}.ownerId`} label={text.byWhom} options={owners} />}
        </div>
      ))}
      {count < most && (
        <Button kind="quiet" onClick={() => setAsked(count + 1)}>
          {text.add}
        </Button>
      )}
    </fieldset>
  );
}

function isTyped(values: Record<string, string>, index: number): boolean {
  return ['what.en', 'what.cy', 'dueOn'].some((part) => values[`${nameOf(index)}.${part}`]);
}

/** What was filled in, as the API takes it. */
export function promisesOf(values: Record<string, string>): CommitmentInput[] {
  return Array.from({ length: most }, (_, index) => index)
    .filter((index) => isTyped(values, index))
    .map((index) => ({ what: localText(values, `${nameOf(index)}.what`), dueOn: values[`${nameOf(index)}.dueOn`] ?? '' }));
}

/** With whoever was chosen to see to it. */
export function ownedPromisesOf(values: Record<string, string>): DecisionCommitmentInput[] {
  const typed = Array.from({ length: most }, (_, index) => index).filter((index) => isTyped(values, index));
  return promisesOf(values).map((promise, place) => ({ ...promise, ownerId: values[`${nameOf(typed[place] ?? 0)}.ownerId`] || null }));
}
