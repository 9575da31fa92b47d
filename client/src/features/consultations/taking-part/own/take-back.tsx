import { useState } from 'react';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useText, useWords } from '../../../../text/use-text.js';
import { Button } from '../../../../ui/button.js';
import { RefusalText } from '../../../../ui/refusal-text.js';
import { TakeBackSubmissionDocument } from './own-documents.js';

interface TakeBackProps {
  consultationId: string;
  privateKey: string | undefined;
  onTakenBack: () => void;
}

/** Asked for twice, because it no longer counts afterwards. */
export function TakeBack({ consultationId, privateKey, onTakenBack }: TakeBackProps) {
  const words = useWords('taking-part');
  const { cancel } = useText().common;
  const [asked, setAsked] = useState(false);
  const deed = useDeed(TakeBackSubmissionDocument);
  const takeBack = async (): Promise<void> => {
    if (await deed.run({ consultationId, key: privateKey })) onTakenBack();
  };
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {words.takeBack}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={words.takeBack}>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <p>{words.takeBackAsk}</p>
      <p className="actions">
        <Button kind="danger" busy={deed.busy} onClick={() => void takeBack()}>
          {words.takeBackYes}
        </Button>
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {cancel}
        </Button>
      </p>
    </div>
  );
}
