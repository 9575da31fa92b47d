import { useEffect, useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { AlikeQuery, QuestionPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';

const AlikeDocument = graphql(`
  query Alike($organisationId: ID!, $text: String!) {
    similarQuestions(organisationId: $organisationId, text: $text) {
      id
      title
      askerCount
    }
  }
`);

const JoinQuestionsDocument = graphql(`
  mutation JoinQuestions($input: JoinQuestionsInput!) {
    joinQuestions(input: $input) {
      __typename
      ... on Question {
        id
      }
      ...Refusal
    }
  }
`);

/** The number at the end of an address, or what was typed. */
const idIn = (typed: string): string => /([^/?#\s]+)\/?(?:[?#].*)?$/.exec(typed.trim())?.[1] ?? '';

/** Its author or a clerk joins a question to one that asks the same: one answer to many. */
export function JoinForm({ question, onJoined }: { question: QuestionPartsFragment; onJoined: () => void }) {
  const words = useWords('questions');
  const number = useNumber();
  const deed = useDeed(JoinQuestionsDocument);
  const confirmation = useConfirmation();
  const alike = useAlike(question);
  const form = useForm<Record<string, string>>(`join-${question.id}`, { alike: '', intoId: '' });
  const chosen = form.values['alike'] || idIn(form.values['intoId'] ?? '');
  const join = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run({ questionId: question.id, intoId: chosen }))) return;
    form.clear();
    onJoined();
  };
  return (
    <details className="more">
      <summary>{words.join}</summary>
      <p>{words.joinHint}</p>
      <Form form={form} required={chosen ? [] : ['intoId']} refusal={deed.refusal} busy={deed.busy} submit={words.joinSubmit} onSubmit={join}>
        {alike.length > 0 && (
          <Choices
            name="alike"
            label={words.joinAlike}
            choices={[...alike.map(({ id, title, askerCount }) => ({ value: id, label: title, hint: words.askers(askerCount, number(askerCount)) })), { value: '', label: words.joinOther }]}
          />
        )}
        {!form.values['alike'] && <TextField name="intoId" label={words.joinWhich} />}
        <Confirm confirmation={confirmation} question={words.joinAsk} yes={words.joinYes} />
      </Form>
    </details>
  );
}

/** What sounds like it in the same council; none until that is known. */
function useAlike({ id, title, organisation }: QuestionPartsFragment): AlikeQuery['similarQuestions'] {
  const { send } = useClient();
  const [alike, setAlike] = useState<AlikeQuery['similarQuestions']>([]);
  const organisationId = organisation.id;
  useEffect(() => {
    void execute(send, AlikeDocument, { organisationId, text: title }).then(
      ({ similarQuestions }) => setAlike(similarQuestions.filter((other) => other.id !== id)),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, id, title, organisationId]);
  return alike;
}
