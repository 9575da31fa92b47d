import { graphql } from '../../graphql/document.js';
import type { ConcernPartsFragment, WrittenConcernEntryKind } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Confirm, useConfirmation } from '../../ui/confirm.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { useForm } from '../../ui/use-form.js';

const AcknowledgeConcernDocument = graphql(`
  mutation AcknowledgeConcern($input: AcknowledgeConcernInput!) {
    acknowledgeConcern(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

const WriteInConcernDocument = graphql(`
  mutation WriteInConcern($input: WriteInConcernInput!) {
    writeInConcern(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

const SuspendAdultDocument = graphql(`
  mutation SuspendAdult($input: SuspendAdultInput!) {
    suspendAdult(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

const CloseConcernDocument = graphql(`
  mutation CloseConcern($input: CloseConcernInput!) {
    closeConcern(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

const EndConcernHoldDocument = graphql(`
  mutation EndConcernHold($input: EndConcernHoldInput!) {
    endConcernHold(input: $input) {
      __typename
      ...Refusal
    }
  }
`);

type OfConcern = { concern: ConcernPartsFragment };

/** What can be done next. What it comes to arrives live, to both readers alike. */
export function ConcernDeeds({ concern }: OfConcern) {
  if (concern.state === 'CLOSED') return concern.isHeld ? <EndHold concern={concern} /> : null;
  if (concern.state === 'RAISED') return <Acknowledge concern={concern} />;
  return (
    <>
      <WriteInFile concern={concern} />
      {concern.about && <Suspend concern={concern} />}
      <Close concern={concern} />
    </>
  );
}

function Acknowledge({ concern }: OfConcern) {
  const text = useWords('safeguarding');
  const deed = useDeed(AcknowledgeConcernDocument);
  return (
    <>
      <Button busy={deed.busy} onClick={() => void deed.run({ concernId: concern.id })}>
        {text.acknowledge}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

const WRITTEN: readonly WrittenConcernEntryKind[] = ['NOTE', 'DECISION', 'REFERRAL'];

function WriteInFile({ concern }: OfConcern) {
  const text = useWords('safeguarding');
  const deed = useDeed(WriteInConcernDocument);
  const form = useForm<Record<string, string>>(`file-${concern.id}`, { kind: 'NOTE', words: '', body: '', reference: '' });
  const { kind, words = '', body, reference } = form.values;
  const submit = async (): Promise<void> => {
    const written = { concernId: concern.id, kind: kind as WrittenConcernEntryKind, words };
    if (await deed.run(kind === 'REFERRAL' ? { ...written, body, reference } : written)) form.clear();
  };
  const isReferral = kind === 'REFERRAL';
  return (
    <Section title={text.write}>
      <Form form={form} required={isReferral ? ['words', 'body'] : ['words']} refusal={deed.refusal} busy={deed.busy} submit={text.keep} onSubmit={submit}>
        <Choices name="kind" label={text.kind} choices={WRITTEN.map((value) => ({ value, label: text.kinds[value] }))} />
        {isReferral && <TextField name="body" label={text.body} />}
        {isReferral && <TextField name="reference" label={text.reference} optional narrow />}
        <TextArea name="words" label={text.words} hint={text.wordsHint} limit={10_000} />
      </Form>
    </Section>
  );
}

function Suspend({ concern }: OfConcern) {
  const text = useWords('safeguarding');
  const deed = useDeed(SuspendAdultDocument);
  const form = useForm<Record<string, string>>(`suspend-${concern.id}`, { reason: '' });
  const confirmation = useConfirmation();
  const name = concern.about?.displayName ?? '';
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (await deed.run({ concernId: concern.id, reason: form.values['reason'] ?? '' })) form.clear();
  };
  return (
    <Section title={text.suspend(name)}>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={text.suspendNow} onSubmit={submit}>
        <TextArea name="reason" label={text.reason} hint={text.suspendHint} limit={5_000} />
        <Confirm confirmation={confirmation} question={text.suspendSure(name)} yes={text.suspendNow} />
      </Form>
    </Section>
  );
}

function Close({ concern }: OfConcern) {
  const text = useWords('safeguarding');
  const deed = useDeed(CloseConcernDocument);
  const form = useForm<Record<string, string>>(`close-${concern.id}`, { reason: '' });
  const confirmation = useConfirmation();
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (await deed.run({ concernId: concern.id, reason: form.values['reason'] ?? '' })) form.clear();
  };
  return (
    <Section title={text.close}>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={text.closeNow} onSubmit={submit}>
        <TextArea name="reason" label={text.closeReason} limit={5_000} />
        <Confirm confirmation={confirmation} question={text.closeSure} yes={text.closeNow} />
      </Form>
    </Section>
  );
}

/** The file is closed: what was kept of somebody else’s words needn’t be kept for ever. */
function EndHold({ concern }: OfConcern) {
  const text = useWords('safeguarding');
  const deed = useDeed(EndConcernHoldDocument);
  const form = useForm<Record<string, string>>(`hold-${concern.id}`, { reason: '' });
  const confirmation = useConfirmation();
  const submit = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    if (await deed.run({ concernId: concern.id, reason: form.values['reason'] ?? '' })) form.clear();
  };
  return (
    <Section title={text.endHold}>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={text.endHoldNow} onSubmit={submit}>
        <TextArea name="reason" label={text.endHoldReason} limit={5_000} />
        <Confirm confirmation={confirmation} question={text.endHoldSure} yes={text.endHoldNow} />
      </Form>
    </Section>
  );
}
