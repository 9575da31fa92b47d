import type { ArgumentSide, Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { ArgueDocument } from './speaking-documents.js';

interface ArgueFormProps {
  ideaId: string;
  onArgued: () => void;
}

export function ArgueForm({ ideaId, onArgued }: ArgueFormProps) {
  const { ideas: text, common } = useText();
  const deed = useDeed(ArgueDocument);
  const form = useForm(`argue-${ideaId}`, { side: '', text: '', language: useLanguage().toUpperCase() });
  const submit = async (): Promise<void> => {
    const { side, text: words, language } = form.values;
    const changed = await deed.run({ ideaId, side: side as ArgumentSide, text: words, language: language as Language });
    if (!changed) return;
    form.clear();
    onArgued();
  };
  const languages = (['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }));
  const required = ['side', 'text'] as const;
  return (
    <details className="more">
      <summary>{text.addArgument}</summary>
      <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={text.addSubmit} onSubmit={submit}>
        <Choices
          name="side"
          label={text.side}
          choices={[
            { value: 'FOR', label: text.for },
            { value: 'AGAINST', label: text.against },
          ]}
        />
        <TextArea name="text" label={text.argument} hint={text.argumentHint} limit={1000} />
        <Select name="language" label={common.form.writingIn} options={languages} />
      </Form>
    </details>
  );
}
