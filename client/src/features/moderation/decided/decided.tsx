import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { DecidedPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import '../fragments/index.js';

const AppealDocument = graphql(`
  mutation AskForSecondLook($input: AppealInput!) {
    appeal(input: $input) {
      __typename
      ... on ModerationDecision {
        ...DecidedParts
      }
      ...Refusal
    }
  }
`);

/** What was decided on one's own words, by which rule and by whom, and asking for a second look: one press, with words or without (W9). */
export function Decided({ loaded }: { loaded: DecidedPartsFragment }) {
  const text = useWords('reporting');
  const { dayAndTime } = useDates();
  const [decision, setDecision] = useState(loaded);
  const { action, words, rule, by, pausedUntil, appeal } = decision;
  return (
    <>
      <p>
        <strong>{text.decided[action]}</strong> “{words}”
      </p>
      <p className="hint">
        {text.mine.rule} {rule.text.text} · {text.mine.by(by?.displayName ?? '')}
      </p>
      {pausedUntil && <p>{text.paused(dayAndTime(pausedUntil))}</p>}
      {appeal && (
        <p>
          <strong>{text.appeal.states[appeal.state]}</strong> {appeal.answer} {appeal.state === 'WAITING' && !appeal.canBeHeard && text.appeal.nobody}
        </p>
      )}
      {decision.viewerCanAppeal && <AppealField decisionId={decision.id} onAppealed={setDecision} />}
    </>
  );
}

function AppealField({ decisionId, onAppealed }: { decisionId: string; onAppealed: (decision: DecidedPartsFragment) => void }) {
  const { appeal: text } = useWords('reporting');
  const deed = useDeed(AppealDocument);
  const form = useForm(`appeal-${decisionId}`, { words: '' });
  const submit = async (): Promise<void> => {
    const appealed = await deed.run({ decisionId, words: form.values.words });
    if (!appealed) return;
    form.clear();
    onAppealed(appealed);
  };
  return (
    <details className="more">
      <summary>{text.ask}</summary>
      <p>{text.lead}</p>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <TextArea name="words" label={text.words} optional rows={2} limit={1000} />
      </Form>
    </details>
  );
}
