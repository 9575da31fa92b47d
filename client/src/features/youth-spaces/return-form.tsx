import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { Joined } from './joined.js';

const ReturnWithPhraseDocument = graphql(`
  mutation ReturnWithPhrase($input: ReturnWithPhraseInput!) {
    returnWithPhrase(input: $input) {
      __typename
      ... on YouthReturn {
        recoveryPhrase
        space {
          id
        }
      }
      ...Refusal
    }
  }
`);

/** Coming back on another phone, with the words that were shown when joining. */
export function ReturnForm() {
  const { join: text } = useWords('youth');
  const deed = useDeed(ReturnWithPhraseDocument);
  const form = useForm('return', { phrase: '' });
  const [words, setWords] = useState<{ recoveryPhrase: string; spaceId: string }>();
  const submit = async (): Promise<void> => {
    const back = await deed.run({ phrase: form.values.phrase });
    if (!back) return;
    form.clear();
    if (back.recoveryPhrase) setWords({ recoveryPhrase: back.recoveryPhrase, spaceId: back.space.id });
    else window.location.assign(`/youth/spaces/${back.space.id}`);
  };
  if (words) return <Joined {...words} />;
  return (
    <Form form={form} required={['phrase']} refusal={deed.refusal} busy={deed.busy} submit={text.returnSubmit} onSubmit={submit}>
      <TextField name="phrase" label={text.phrase} hint={text.phraseHint} autoComplete="off" />
    </Form>
  );
}
