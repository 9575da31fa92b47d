import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { AnswerDuePartsFragment, AnswerPosition, Language } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/fields.js';
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
  const form = useForm<Record<string, string>>(`answer-${answerDueId}`, { position: '', 'text.en': '', 'text.cy': '' });
  const [promises, setPromises] = useState(0);
  const submit = async (): Promise<void> => {
    const { values } = form;
    const commitments = Array.from({ length: promises }, (_, index) => ({
      what: localText(values, `commitments.${index}.what`),
      dueOn: values[`commitments.${index}.dueOn`] ?? '',
    })).filter(({ dueOn }) => dueOn);
    const answered = await deed.run({
      answerDueId,
      position: values['position'] as AnswerPosition,
      text: localText(values, 'text'),
      commitments,
    });
    if (!answered) return;
    form.clear();
    onAnswered(answered);
  };
  return (
    <Form form={form} required={{ position: common.form.choose }} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices
        name="position"
        label={text.position}
        choices={positions.map((position) => ({ value: position, label: answers.positions[position] }))}
      />
      <Bilingual name="text" label={text.text} hint={text.textHint} languages={languages} rows={8} />
      <Promises count={promises} languages={languages} onAdd={() => setPromises((count) => count + 1)} />
    </Form>
  );
}

interface PromisesProps {
  count: number;
  languages: readonly Language[];
  onAdd: () => void;
}

function Promises({ count, languages, onAdd }: PromisesProps) {
  const { answers, common } = useText();
  return (
    <fieldset className="group">
      <legend>{answers.form.promises}</legend>
      <p className="hint">{answers.form.promisesHint}</p>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="group__item">
          <Bilingual name={`commitments.${index}.what`} label={common.commitments.what} languages={languages} />
          <TextField name={`commitments.${index}.dueOn`} type="date" label={common.commitments.dueOn} narrow />
        </div>
      ))}
      <Button kind="quiet" onClick={onAdd}>
        {answers.form.addPromise}
      </Button>
    </fieldset>
  );
}
