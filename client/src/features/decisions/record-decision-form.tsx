import { graphql } from '../../graphql/document.js';
import type { DecisionToRecordFragment, RecordDecisionInput } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { emptyPromises, PromiseFields, promisesOf } from '../../ui/promise-fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { emptyInterest, InterestFields, interestsOf } from './interest-fields.js';

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
    councillor {
      id
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
  'reasons.en': '',
  'reasons.cy': '',
  ...emptyInterest,
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
      {decision.options
        .filter(({ id }) => id !== form.values['option'])
        .map(({ id, title }) => (
          <Bilingual key={id} name={`rejected.${id}`} label={text.whyNot(title.text)} languages={languages} rows={3} />
        ))}
      <InterestFields languages={languages} />
      <PromiseFields legend={common.commitments.title} hint={common.commitments.hint} languages={languages} />
    </Form>
  );
}

function inputOf(values: Values, decision: DecisionToRecordFragment): RecordDecisionInput {
  const others = decision.options.filter(({ id }) => id !== values['option']);
  return {
    decisionId: decision.id,
    version: decision.version,
    optionId: values['option'] ?? '',
    reasons: localText(values, 'reasons'),
    rejected: others.map(({ id }) => ({ optionId: id, why: localText(values, `rejected.${id}`) })).filter(({ why }) => why.en ?? why.cy),
    interests: interestsOf(values, decision.councillor.id),
    commitments: promisesOf(values),
  };
}
