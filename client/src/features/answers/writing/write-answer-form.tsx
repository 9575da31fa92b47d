import { useEffect, useRef } from 'react';
import type { AnswerToWriteFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { DraftStatus, useDraft, useSayingReady, type Draft } from '../../../ui/draft/index.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { PromiseFields } from '../../../ui/promise-fields.js';
import { useForm } from '../../../ui/use-form.js';
import { AnswerFields } from './answer-fields.js';
import { answerOf, emptyAnswer, type Values } from './answer-values.js';
import { PublishAnswerDocument } from './writing-fragment.js';

interface WriteAnswerFormProps {
  due: AnswerToWriteFragment;
  /** The councillor who signs it. */
  signs: { id: string; displayName: string };
  /** That is who writes; an officer drafts for them. */
  publishes: boolean;
  onPublished: () => void;
}

/** An answer in the making, kept as it is typed. An officer drafts it; the councillor alone publishes (D1). */
export function WriteAnswerForm({ due, signs, publishes, onPublished }: WriteAnswerFormProps) {
  const { writing: words } = useWords('answers-tools');
  const { answers, common } = useText();
  const deed = useDeed(PublishAnswerDocument);
  const confirmation = useConfirmation();
  const { id, organisation, owedBy } = due;
  const form = useForm<Values>(`answer-${id}-${signs.id}`, emptyAnswer);
  // Whoever owes it and whoever answers as well each have a draft of their own.
  const about = signs.id === owedBy.id ? id : `${id}:${signs.id}`;
  const draft = useDraft(form, { kind: 'answer', about, organisationId: organisation.id, forProfileId: signs.id });
  const ready = useSayingReady(draft);
  useAskedWhoseStands(draft, deed.refusal?.refusal === 'DraftChangedMeanwhile');
  const publish = async (): Promise<void> => {
    if (!(await confirmation.ask())) return;
    const kept = draft.kept && { draftId: draft.kept.id, draftVersion: draft.kept.version };
    if (!(await deed.run({ answerDueId: id, ...answerOf(form.values), ...kept }))) return;
    draft.finish();
    onPublished();
  };
  return (
    <Form
      form={form}
      required={publishes ? ['position'] : []}
      refusal={deed.refusal ?? ready.refusal}
      busy={deed.busy || ready.busy}
      submit={publishes ? answers.form.submit : words.ready}
      onSubmit={publishes ? publish : ready.say}
      aside={<DraftStatus draft={draft} />}
    >
      <AnswerFields languages={organisation.languages} />
      <PromiseFields legend={answers.form.promises} hint={common.commitments.hint} languages={organisation.languages} />
      <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      {ready.isSaid && draft.state === 'kept' && <Notice tone="good" title={words.isReady(signs.displayName)} announce />}
    </Form>
  );
}

/** When somebody changed the draft while it was being published, nothing is published, and whoever publishes is asked which words stand. */
function useAskedWhoseStands(draft: Draft, isRefused: boolean): void {
  const ask = useRef(draft.keepMine);
  ask.current = draft.keepMine;
  useEffect(() => {
    if (isRefused) ask.current();
  }, [isRefused]);
}
