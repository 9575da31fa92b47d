import { useState } from 'react';
import type { Language } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useLanguage, useText, useWords } from '../../text/use-text.js';
import { Select, TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { useForm } from '../../ui/use-form.js';
import { SuggestStatementDocument } from './fragments/index.js';

/** A statement of one's own, for others to take a stance on. */
export function SuggestStatement({ roundId }: { roundId: string }) {
  const text = useWords('opinions');
  const { common } = useText();
  const deed = useDeed(SuggestStatementDocument);
  const [sent, setSent] = useState(false);
  const form = useForm(`suggest-${roundId}`, { text: '', language: useLanguage().toUpperCase() });
  const submit = async (): Promise<void> => {
    const { values } = form;
    const suggested = await deed.run({ roundId, text: values.text, language: values.language as Language });
    setSent(suggested !== undefined);
    if (suggested) form.clear();
  };
  return (
    <details className="more">
      <summary>{text.suggest}</summary>
      {sent && <Notice tone="good" title={text.suggested} announce />}
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={text.suggestSubmit} onSubmit={submit}>
        <TextArea name="text" label={text.suggest} hint={text.suggestHint} rows={2} limit={140} />
        <Select
          name="language"
          label={common.form.writingIn}
          options={[
            { value: 'EN', label: common.languages.EN },
            { value: 'CY', label: common.languages.CY },
          ]}
        />
      </Form>
    </details>
  );
}
