import { graphql } from '../../../graphql/document.js';
import type { DecisionToRecordFragment, Language, RecordDecisionInput } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { emptyPromises, ownedPromisesOf, PromiseFields } from '../../../ui/promise-fields.js';
import { useForm } from '../../../ui/use-form.js';
import { WithheldReasons } from '../writing/content-fields.js';
import { CouncilProvider, type Council } from '../writing/council.js';
import { useDecisionText } from '../use-decision-text.js';
import { InterestRows } from '../writing/interest-rows.js';
import { atTheirFields } from '../writing/ruled.js';
import { rowsFrom } from '../writing/use-rows.js';
import { both, interestsFrom, INTERESTS, parts, withheldReasonsOf, type Values } from '../writing/values.js';
import { membersOn, VoteFields, votesOf } from './vote-fields.js';

export const DecisionToRecordFragmentDocument = graphql(`
  fragment DecisionToRecord on Decision {
    id
    version
    councillor {
      id
      displayName
    }
    body {
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
      ...Ruled
    }
  }
`);

const emptyRecord: Values = {
  ...(Object.fromEntries([...both('reasons'), ...both('withheldReasons.text'), 'option', 'decidedOn', 'withheldReasons.ground', 'interests.noneDeclared'].map((name) => [name, ''])) as Values),
  ...rowsFrom(INTERESTS, parts.interests, []),
  ...emptyPromises,
};

interface RecordDecisionFormProps {
  decision: DecisionToRecordFragment;
  council: Council;
  onRecorded: () => void;
}

/** What was decided, by whose votes, why, what was not chosen and why not, and the interests declared (D3). */
export function RecordDecisionForm({ decision, council, onRecorded }: RecordDecisionFormProps) {
  const { common } = useText();
  const all = useWords('writing-decisions');
  const read = useDecisionText();
  const { record: text } = useWords('deciding');
  const deed = useDeed(RecordDecisionDocument);
  const confirmation = useConfirmation();
  const form = useForm<Values>(`record-${decision.id}`, emptyRecord);
  const language = useLanguage().toUpperCase() as Language;
  const members = membersOn(council, decision.body?.id, form.values['decidedOn']);
  const submit = async (): Promise<void> => {
    const votes = members && votesOf(form.values, members, language);
    if (!(await confirmation.ask()) || !(await deed.run({ ...recordOf(form.values, decision), votes }))) return;
    form.clear();
    onRecorded();
  };
  const { languages } = council;
  return (
    <CouncilProvider value={council}>
      <Form form={form} required={['option']} refusal={atTheirFields(deed.refusal, all.asked.several)} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <TextField name="decidedOn" type="date" label={text.decidedOn} hint={text.decidedOnHint} narrow optional />
        <Choices name="option" label={text.option} choices={decision.options.map(({ id, title }) => ({ value: id, label: title.text }))} />
        <Bilingual name="reasons" label={text.reasons} languages={languages} rows={5} />
        <WithheldReasons />
        {decision.options
          .filter(({ id }) => id !== form.values['option'])
          .map(({ id, title }) => (
            <Bilingual key={id} name={`rejected.${id}`} label={text.whyNot(title.text)} languages={languages} rows={3} />
          ))}
        {members && <VoteFields members={members} />}
        <InterestRows title={read.interests} people={members ?? [decision.councillor]} />
        <PromiseFields legend={common.commitments.title} hint={common.commitments.hint} languages={languages} owners={ownersOf(council, decision)} />
        <Confirm confirmation={confirmation} question={text.ask} yes={text.yes} />
      </Form>
    </CouncilProvider>
  );
}

/** Whoever the decision names comes first, and answers for what names nobody else (D7). */
function ownersOf({ councillors }: Council, { councillor }: DecisionToRecordFragment): { value: string; label: string }[] {
  const others = councillors.filter(({ id }) => id !== councillor.id).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return [{ value: '', label: councillor.displayName }, ...others];
}

function recordOf(values: Values, decision: DecisionToRecordFragment): RecordDecisionInput {
  const others = decision.options.filter(({ id }) => id !== values['option']);
  return {
    decisionId: decision.id,
    version: decision.version,
    optionId: values['option'] ?? '',
    decidedOn: values['decidedOn'] || null,
    reasons: localText(values, 'reasons'),
    withheldReasons: withheldReasonsOf(values),
    rejected: others.map(({ id }) => ({ optionId: id, why: localText(values, `rejected.${id}`) })).filter(({ why }) => why.en ?? why.cy),
    interests: interestsFrom(values, decision.councillor.id),
    commitments: ownedPromisesOf(values),
  };
}
