import { graphql } from '../../graphql/document.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { RefusalText } from '../../ui/refusal-text.js';

const OpenForViewsDocument = graphql(`
  mutation OpenForViews($input: OpenForViewsInput!) {
    openForViews(input: $input) {
      __typename
      ... on Decision {
        ...DecisionParts
      }
      ...Refusal
    }
  }
`);

interface OpenForViewsProps {
  decision: { id: string; version: number };
  onOpened: () => void;
}

/** From notice to open for views. */
export function OpenForViews({ decision, onOpened }: OpenForViewsProps) {
  const { decisions: text } = useText();
  const deed = useDeed(OpenForViewsDocument);
  const open = async (): Promise<void> => {
    if (await deed.run({ decisionId: decision.id, version: decision.version })) onOpened();
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} onClick={() => void open()}>
        {text.openForViews}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
