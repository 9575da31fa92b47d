import { graphql } from '../../graphql/document.js';
import type { DecisionToRecordFragment, RecordDecisionInput } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { emptyPromises, PromiseFields, promisesOf } from '../../ui/promise-fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

export const DecisionToRecordFragmentDocument = graphql(`
  fragment DecisionToRecord on Decision {
    id
    version
    title {
      ...LocalTextParts
    }
    organisation {
      id
      languages
    }
    options {
      id
      title {
        ...LocalTextParts
      }
    }
  }
`);

const RecordDecisionDocument = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

type Values = Record<string, string>;

const empty: Values = {
  option: '',
  ...Object.fromEntries(['reasons', 'rejected', 'interests'].flatMap((name) => [`${name}.en`, `${name}.cy`]).map((name) => [name, ''])),
  ...emptyPromises,
};

interface RecordDecisionFormProps {
  decision: DecisionToRecordFragment;
  onRecorded: () => void;
}

/** What was decided, why, what was not chosen and why not, and the interests declared (D3). */
export function RecordDecisionForm({ decision, onRecorded }: RecordDecisionFormProps) {
  const { decisions, common } = useText();
  const text = decisions.record;
  const deed = useDeed(RecordDecisionDocument);
  const form = useForm<Values>(`record-${decision.id}`, empty);
  const submit = async (): Promise<void> => {
    if (!(await deed.run(inputOf(form.values, decision)))) return;
    form.clear();
    onRecorded();
  };
  const { languages } = decision.organisation;
  return (
    <Form form={form} required={['option']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices name="option" label={text.option} choices={decision.options.map(({ id, title }) => ({ value: id, label: title.text }))} />
      <Bilingual name="reasons" label={text.reasons} languages={languages} rows={5} />
      <Bilingual name="rejected" label={text.rejected} languages={languages} rows={4} />
      <Bilingual name="interests" label={decisions.form.interests} hint={decisions.form.interestsHint} languages={languages} />
      <PromiseFields legend={common.commitments.title} hint={common.commitments.hint} languages={languages} />
    </Form>
  );
}

function inputOf(values: Values, decision: DecisionToRecordFragment): RecordDecisionInput {
  return {
    decisionId: decision.id,
    version: decision.version,
    optionId: values['option'] ?? '',
    reasons: localText(values, 'reasons'),
    rejected: localText(values, 'rejected'),
    interests: localText(values, 'interests'),
    commitments: promisesOf(values),
  };
}
