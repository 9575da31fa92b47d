import { useState } from 'react';
import { graphql } from '../../../../graphql/document.js';
import type { EnteredPaperFragment } from '../../../../graphql/generated/graphql.js';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useWords } from '../../../../text/use-text.js';
import { Asked } from '../../../../ui/asked.js';
import { Progress } from '../../../../ui/bars.js';
import { Button } from '../../../../ui/button.js';
import { RefusalText } from '../../../../ui/refusal-text.js';

const AcceptPapersDocument = graphql(`
  mutation AcceptPapers($input: AcceptPaperSubmissionsInput!) {
    acceptPaperSubmissions(input: $input) {
      __typename
      ... on PapersAccepted {
        accepted
      }
      ...Refusal
    }
  }
`);

/** So many are sent together: few enough to see how it goes on, and each portion is accepted whole or not at all. */
const PORTION = 5;

type Seen = Pick<EnteredPaperFragment, 'id' | 'version'>;

/** One that was compared with its paper. */
export function TickPaper({ isTicked, onTick }: { isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  const { several: words } = useWords('paper');
  return (
    <p>
      <label className="choice">
        <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
        <span>{words.tick}</span>
      </label>
    </p>
  );
}

interface AcceptSeveralProps {
  /** Those on this page that the viewer may check. */
  checkable: readonly Seen[];
  ticked: ReadonlySet<string>;
  onTickAll: () => void;
  onDone: () => void;
}

/** The rows of a table, say, are accepted together once each was compared with its paper (G7). */
export function AcceptSeveral({ checkable, ticked, onTickAll, onDone }: AcceptSeveralProps) {
  const { several: words } = useWords('paper');
  const deed = useDeed(AcceptPapersDocument);
  const [accepted, setAccepted] = useState<number>();
  const papers = checkable.filter(({ id }) => ticked.has(id));
  const accept = async (): Promise<void> => {
    for (let from = 0; from < papers.length; from += PORTION) {
      setAccepted(from);
      const portion = papers.slice(from, from + PORTION).map(({ id, version }) => ({ id, seenVersion: version }));
      if (!(await deed.run({ papers: portion }))) break;
    }
    setAccepted(undefined);
    onDone();
  };
  return (
    <section className="panel" aria-labelledby="several">
      <h2 className="panel__title" id="several">
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {deed.refusal && (
        <div className="notice notice--warn" role="alert">
          <RefusalText refusal={deed.refusal} />
        </div>
      )}
      <p role="status">{accepted === undefined ? words.ticked(papers.length, checkable.length) : words.going(accepted, papers.length)}</p>
      {accepted !== undefined && <Progress value={accepted} of={papers.length} label={words.going(accepted, papers.length)} />}
      {accepted === undefined && papers.length < checkable.length && (
        <Button kind="quiet" onClick={onTickAll}>
          {words.all(checkable.length)}
        </Button>
      )}
      {papers.length > 0 && <Asked button={words.accept(papers.length)} question={words.ask} yes={words.yes} busy={accepted !== undefined} onYes={accept} />}
    </section>
  );
}
