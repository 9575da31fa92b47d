import { graphql } from '../../graphql/document.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

const LeaveYouthSpaceDocument = graphql(`
  mutation LeaveYouthSpace($input: LeaveYouthSpaceInput!) {
    leaveYouthSpace(input: $input) {
      __typename
      ... on YouthSpaceLeft {
        __typename
      }
      ...Refusal
    }
  }
`);

/** Leaving asks nothing but what becomes of one's words (Y9). */
export function LeaveSpace({ spaceId }: { spaceId: string }) {
  const { leave: text } = useWords('youth');
  const deed = useDeed(LeaveYouthSpaceDocument);
  const form = useForm(`leave-${spaceId}`, { words: 'stay' });
  const submit = async (): Promise<void> => {
    // Who acts has ended with it: the page is loaded afresh, as a visitor.
    if (await deed.run({ spaceId, keepWords: form.values.words === 'stay' })) window.location.assign('/youth');
  };
  return (
    <details className="more">
      <summary>{text.title}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <Choices
          name="words"
          label={text.words}
          choices={[
            { value: 'stay', label: text.stay, hint: text.stayHint },
            { value: 'go', label: text.go, hint: text.goHint },
          ]}
        />
      </Form>
    </details>
  );
}
