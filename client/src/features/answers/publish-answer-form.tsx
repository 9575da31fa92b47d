import { graphql } from '../../graphql/document.js';
import type { AnswerDuePartsFragment, AnswerPosition, Language } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { emptyPromises, PromiseFields, promisesOf } from '../../ui/promise-fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

const PublishAnswerDocument = graphql(`
  mutation PublishAnswer($input: PublishAnswerInput!) {
    publishAnswer(input: $input) {
      __typename
      ... on AnswerDue {
        ...AnswerDueParts
      }
      ...Refusal
    }
  }
`);

const positions: readonly AnswerPosition[] = ['AGREE', 'AGREE_IN_PART', 'DISAGREE', 'CANNOT_DECIDE_YET', 'NOT_OURS'];

interface PublishAnswerFormProps {
  answerDueId: string;
  languages: readonly Language[];
  onAnswered: (due: AnswerDuePartsFragment) => void;
}

export function PublishAnswerForm({ answerDueId, languages, onAnswered }: PublishAnswerFormProps) {
  const { answers, common } = useText();
  const text = answers.form;
  const deed = useDeed(PublishAnswerDocument);
  const form = useForm<Record<string, string>>(`answer-${answerDueId}`, { position: '', 'text.en': '', 'text.cy': '', 'whose.en': '', 'whose.cy': '', ...emptyPromises });
  const submit = async (): Promise<void> => {
    const { values } = form;
    const answered = await deed.run({
      answerDueId,
      position: values['position'] as AnswerPosition,
      text: localText(values, 'text'),
      whose: values['position'] === 'NOT_OURS' ? localText(values, 'whose') : null,
      commitments: promisesOf(values),
    });
    if (!answered) return;
    form.clear();
    onAnswered(answered);
  };
  return (
    <Form form={form} required={['position']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices
        name="position"
        label={text.position}
        choices={positions.map((position) => ({ value: position, label: answers.positions[position] }))}
      />
      <Bilingual name="text" label={text.text} hint={text.textHint} languages={languages} rows={8} />
      {form.values['position'] === 'NOT_OURS' && <Bilingual name="whose" label={text.whose} hint={text.whoseHint} languages={languages} rows={2} />}
      <PromiseFields legend={text.promises} hint={common.commitments.hint} languages={languages} />
    </Form>
  );
}
