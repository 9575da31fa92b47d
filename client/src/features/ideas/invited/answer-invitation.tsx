import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';

const AnswerInvitationDocument = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

/** Both ways are as easy; nobody learns of a no. */
export function AnswerInvitation({ code, onJoined }: { code: string; onJoined: () => void }) {
  const words = useWords('idea-tools').invitation;
  const deed = useDeed(AnswerInvitationDocument);
  const [isDeclined, setIsDeclined] = useState(false);
  const answer = async (accept: boolean): Promise<void> => {
    if (!(await deed.run({ code, accept }))) return;
    if (accept) onJoined();
    else setIsDeclined(true);
  };
  if (isDeclined) {
    return (
      <Notice title={words.declined} announce>
        <LinkButton kind="quiet" to="/ideas">
          {words.toIdeas}
        </LinkButton>
      </Notice>
    );
  }
  return (
    <>
      <p className="actions">
        <Button busy={deed.busy} onClick={() => void answer(true)}>
          {words.accept}
        </Button>
        <Button kind="quiet" busy={deed.busy} onClick={() => void answer(false)}>
          {words.decline}
        </Button>
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
