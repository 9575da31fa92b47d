import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { MessageToPassOnFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Ago } from '../../../ui/when.js';
import { Said } from '../../../ui/written.js';

export const MessageFragmentDocument = graphql(`
  fragment MessageToPassOn on OfferMessage {
    id
    ideaId
    ideaTitle
    text
    language
    sentAt
    passedOnAt
    sender {
      id
      displayName
    }
    offer {
      id
      text
      language
      author {
        id
        displayName
      }
    }
  }
`);

const PassOnMessageDocument = graphql(`
  mutation PassOnMessage($input: PassOnMessageInput!) {
    passOnMessage(input: $input) {
      __typename
      ... on OfferMessage {
        ...MessageToPassOn
      }
      ...Refusal
    }
  }
`);

/** What somebody wrote to a person who offered help. A clerk reads it, reaches that person, and says so. */
export function MessageToPassOn({ message: loaded }: { message: MessageToPassOnFragment }) {
  const words = useWords('idea-tools').messages;
  const deed = useDeed(PassOnMessageDocument);
  const [message, setMessage] = useState(loaded);
  const { offer, sender, text, language, sentAt, passedOnAt } = message;
  const passOn = async (): Promise<void> => {
    const passed = await deed.run({ messageId: message.id });
    if (passed) setMessage(passed);
  };
  return (
    <article className="case">
      <h2 className="case__head">{words.to(offer.author.displayName)}</h2>
      <p className="written">
        <Said text={offer.text} language={offer.language} />
      </p>
      <blockquote className="case__words written">
        <Said text={text} language={language} />
      </blockquote>
      <p className="hint">
        {words.from} {sender.displayName} · <Ago at={sentAt} /> · {words.about} <Link to={`/ideas/${message.ideaId}`}>{message.ideaTitle}</Link>
      </p>
      <div role="status">
        {passedOnAt && (
          <p>
            {words.passedOn} <Ago at={passedOnAt} />
          </p>
        )}
      </div>
      {!passedOnAt && (
        <p className="actions">
          <Button busy={deed.busy} onClick={() => void passOn()}>
            {words.passOn}
          </Button>
        </p>
      )}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </article>
  );
}
