import { graphql } from '../../graphql/document.js';
import type { Language, PromiseKept } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

const PublishOutcomeDocument = graphql(`
  mutation PublishOutcome($input: PublishOutcomeInput!) {
    publishOutcome(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

const kept: readonly PromiseKept[] = ['KEPT', 'PARTLY', 'BROKEN'];
const parts = ['weAsked', 'youSaid', 'weDid'] as const;
const empty: Record<string, string> = {
  ...Object.fromEntries([...parts, 'keptBecause'].flatMap((part) => [`${part}.en`, `${part}.cy`]).map((name) => [name, ''])),
  levelKept: '',
};

interface PublishOutcomeFormProps {
  consultationId: string;
  languages: readonly Language[];
  onPublished: () => void;
}

/** We asked, you said, we did; and whether the promise was kept (G4, G8). */
export function PublishOutcomeForm({ consultationId, languages, onPublished }: PublishOutcomeFormProps) {
  const { consultations: text } = useText();
  const deed = useDeed(PublishOutcomeDocument);
  const form = useForm(`outcome-${consultationId}`, empty);
  const submit = async (): Promise<void> => {
    const [weAsked, youSaid, weDid] = parts.map((part) => localText(form.values, part));
    const levelKept = form.values['levelKept'] as PromiseKept;
    if (!(await deed.run({ consultationId, weAsked: weAsked ?? {}, youSaid: youSaid ?? {}, weDid: weDid ?? {}, themes: [], levelKept, keptBecause: localText(form.values, 'keptBecause') ?? {} }))) return;
    form.clear();
    onPublished();
  };
  const required = ['levelKept'] as const;
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={text.outcomeForm.submit} onSubmit={submit}>
      {parts.map((part) => (
        <Bilingual key={part} name={part} label={text[part]} hint={text.outcomeForm[part]} languages={languages} rows={4} />
      ))}
      <Choices name="levelKept" label={text.outcomeForm.kept} choices={kept.map((value) => ({ value, label: text.promiseKept[value] }))} />
      <Bilingual name="keptBecause" label={text.outcomeForm.keptBecause} hint={text.outcomeForm.keptBecauseHint} languages={languages} rows={3} />
    </Form>
  );
}
