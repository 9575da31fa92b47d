import { useState, type ReactNode } from 'react';
import type { Language } from '../../../graphql/generated/graphql.js';
import type { Refusal } from '../../../graphql/refusal.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import type { FormState } from '../../../ui/use-form.js';

interface ChangeFormProps {
  words: { title: string; lead: string; button: string; ask: string; yes: string };
  form: FormState<Record<string, string>>;
  required: readonly string[];
  languages: readonly Language[];
  /** A reason isn't needed. */
  isReasonOptional?: boolean;
  refusal: Refusal | undefined;
  busy: boolean;
  /** Does it, and says whether it was done. */
  onSure: () => Promise<boolean>;
  children?: ReactNode;
}

/** A change to what people rely on: with its reason, and asked for twice. */
export function ChangeForm({ words, form, required, languages, isReasonOptional = false, refusal, busy, onSure, children }: ChangeFormProps) {
  const { reason, reasonHint, done } = useWords('changing');
  const { cancel } = useText().common;
  const [stage, setStage] = useState<'writing' | 'asked' | 'done'>('writing');
  const send = async (): Promise<void> => {
    if (stage !== 'asked') return setStage('asked');
    setStage((await onSure()) ? 'done' : 'writing');
  };
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      {stage === 'done' && <Notice tone="good" title={done} announce />}
      <Form
        form={form}
        required={required}
        refusal={refusal}
        busy={busy}
        submit={stage === 'asked' ? words.yes : words.button}
        onSubmit={send}
        aside={
          stage === 'asked' && (
            <Button kind="quiet" onClick={() => setStage('writing')}>
              {cancel}
            </Button>
          )
        }
      >
        {children}
        <Bilingual name="reason" label={reason} hint={reasonHint} languages={languages} rows={2} optional={isReasonOptional} />
        <div role="status">{stage === 'asked' && <Notice tone="warn" title={words.ask} />}</div>
      </Form>
    </Section>
  );
}
