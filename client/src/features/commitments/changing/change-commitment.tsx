import { graphql } from '../../../graphql/document.js';
import type { CommitmentState, CommitmentStoryFragment, Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Select, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';

const ChangeCommitmentDocument = graphql(`
  mutation ChangeCommitment($input: ChangeCommitmentInput!) {
    changeCommitment(input: $input) {
      __typename
      ... on Commitment {
        id
      }
      ...Refusal
    }
  }
`);

const HandOverCommitmentDocument = graphql(`
  mutation HandOverCommitment($input: HandOverCommitmentInput!) {
    handOverCommitment(input: $input) {
      __typename
      ... on Commitment {
        id
      }
      ...Refusal
    }
  }
`);

interface ChangeCommitmentProps {
  commitment: CommitmentStoryFragment;
  languages: readonly Language[];
  onDone: () => void;
}

const next: readonly CommitmentState[] = ['UNDER_WAY', 'DELAYED', 'DELIVERED', 'DROPPED'];

/** Under way, delayed to a later day, delivered, or dropped with why (D7). */
export function ChangeCommitment({ commitment, languages, onDone }: ChangeCommitmentProps) {
  const words = useWords('changing-commitments');
  const { states } = useText().common.commitments;
  const deed = useDeed(ChangeCommitmentDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`commitment-${commitment.id}`, { state: '', dueOn: '', 'note.en': '', 'note.cy': '' });
  const state = next.find((each) => each === form.values['state']);
  const isLast = state === 'DELIVERED' || state === 'DROPPED';
  const change = async (): Promise<void> => {
    if (!state || (isLast && !(await confirmation.ask()))) return;
    const note = localText(form.values, 'note');
    const dueOn = state === 'DELAYED' ? form.values['dueOn'] || null : null;
    if (!(await deed.run({ commitmentId: commitment.id, version: commitment.version, state, dueOn, note: note.en || note.cy ? note : null }))) return;
    form.clear();
    onDone();
  };
  return (
    <Form form={form} required={['state']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={change}>
      <Choices name="state" label={words.state} choices={next.map((value) => ({ value, label: states[value] }))} />
      {state === 'DELAYED' && <TextField name="dueOn" type="date" label={words.dueOn} hint={words.dueHint} narrow />}
      <Bilingual name="note" label={words.note} hint={words.noteHint} languages={languages} rows={2} optional />
      <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
    </Form>
  );
}

interface HandOverProps extends ChangeCommitmentProps {
  people: readonly { id: string; displayName: string }[];
}

export function HandOverCommitment({ commitment, languages, people, onDone }: HandOverProps) {
  const words = useWords('changing-commitments');
  const { choose } = useText().common.form;
  const deed = useDeed(HandOverCommitmentDocument);
  const confirmation = useConfirmation();
  const form = useForm<Record<string, string>>(`hand-over-${commitment.id}`, { ownerId: '', 'why.en': '', 'why.cy': '' });
  const others = people.filter(({ id }) => id !== commitment.owner.id);
  const handOver = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const input = { commitmentId: commitment.id, version: commitment.version, ownerId: form.values['ownerId'] ?? '', why: localText(form.values, 'why') };
    if (!(await deed.run(input))) return;
    form.clear();
    onDone();
  };
  if (others.length === 0) return null;
  return (
    <details className="more">
      <summary>{words.handOver}</summary>
      <Form form={form} required={['ownerId']} refusal={deed.refusal} busy={deed.busy} submit={words.handOverSubmit} onSubmit={handOver}>
        <Select name="ownerId" label={words.owner} options={[{ value: '', label: choose }, ...others.map(({ id, displayName }) => ({ value: id, label: displayName }))]} />
        <Bilingual name="why" label={words.why} languages={languages} rows={2} />
        <Confirm confirmation={confirmation} question={words.handOverAsk} yes={words.handOverYes} />
      </Form>
    </details>
  );
}
