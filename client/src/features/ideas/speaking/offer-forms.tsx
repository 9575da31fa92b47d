import { useState } from 'react';
import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { OfferHelpDocument, WithdrawOfferDocument, WriteToOfferDocument } from './speaking-documents.js';

export function OfferForm({ ideaId, onDone }: { ideaId: string; onDone: () => void }) {
  const { offers: words } = useWords('idea-tools');
  const deed = useDeed(OfferHelpDocument);
  const form = useForm(`offer-${ideaId}`, { text: '' });
  const language = useLanguage().toUpperCase() as Language;
  const submit = async (): Promise<void> => {
    const changed = await deed.run({ ideaId, text: form.values.text, language });
    if (!changed) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.offer}</summary>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextArea name="text" label={words.what} hint={words.hint} rows={3} limit={500} />
      </Form>
    </details>
  );
}

export function WithdrawOffer({ offerId, onDone }: { offerId: string; onDone: () => void }) {
  const { offers: words } = useWords('idea-tools');
  const deed = useDeed(WithdrawOfferDocument);
  const withdraw = async (): Promise<void> => {
    const changed = await deed.run({ offerId });
    if (changed) onDone();
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} onClick={() => void withdraw()}>
        {words.withdraw}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

/** Contact goes through the organisation: nobody is given a way to the other. */
export function WriteToOffer({ offerId }: { offerId: string }) {
  const { offers: words } = useWords('idea-tools');
  const deed = useDeed(WriteToOfferDocument);
  const form = useForm(`write-${offerId}`, { text: '' });
  const [isSent, setIsSent] = useState(false);
  const language = useLanguage().toUpperCase() as Language;
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ offerId, text: form.values.text, language }))) return;
    form.clear();
    setIsSent(true);
  };
  return (
    <details className="more">
      <summary>{words.write}</summary>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.send} onSubmit={submit} aside={<span role="status">{isSent && words.sent}</span>}>
        <TextArea name="text" label={words.message} hint={words.hint} rows={3} limit={1000} />
      </Form>
    </details>
  );
}
