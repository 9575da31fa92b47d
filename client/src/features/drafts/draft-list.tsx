import { useState } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../../graphql/use-deed.js';
import { graphql } from '../../graphql/document.js';
import type { DraftLineFragment } from '../../graphql/generated/graphql.js';
import { useText, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { DiscardDraftDocument } from '../../ui/draft/draft-documents.js';
import { Empty } from '../../ui/notice.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { addressOf, nameOf } from './draft-address.js';

export const DraftLineFragmentDocument = graphql(`
  fragment DraftLine on Draft {
    id
    kind
    about
    content
    version
    changedAt
  }
`);

/** Everything somebody is still writing, to go on with or to throw away. */
export function DraftList({ drafts }: { drafts: readonly DraftLineFragment[] }) {
  const { drafts: words } = useWords('my-page');
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const left = drafts.filter(({ id }) => !gone.has(id));
  return (
    <Section title={words.title}>
      {left.length === 0 && <Empty title={words.none} />}
      <ul className="lines">
        {left.map((draft) => (
          <DraftItem key={draft.id} draft={draft} onGone={() => setGone((now) => new Set(now).add(draft.id))} />
        ))}
      </ul>
    </Section>
  );
}

function DraftItem({ draft, onGone }: { draft: DraftLineFragment; onGone: () => void }) {
  const { drafts: words } = useWords('my-page');
  const name = nameOf(draft) ?? words.unnamed;
  const address = addressOf(draft);
  return (
    <li>
      <span className="hint">{words.kinds[draft.kind] ?? words.other}</span> {address ? <Link to={address}>{name}</Link> : name}{' '}
      <span className="hint">
        <Ago at={draft.changedAt} />
      </span>
      <Discard draft={draft} onGone={onGone} />
    </li>
  );
}

/** It can't be undone, so it is asked for twice. */
function Discard({ draft: { id, version }, onGone }: { draft: DraftLineFragment; onGone: () => void }) {
  const { draft: text, cancel } = useText().common;
  const deed = useDeed(DiscardDraftDocument);
  const [asked, setAsked] = useState(false);
  const discard = async (): Promise<void> => {
    if (await deed.run({ id, seenVersion: version })) onGone();
  };
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {text.discard}
      </Button>
    );
  }
  return (
    <div className="actions" role="group" aria-label={text.discardAsk}>
      <span>{text.discardAsk}</span>
      <Button kind="danger" busy={deed.busy} onClick={() => void discard()}>
        {text.discardYes}
      </Button>
      <Button kind="quiet" onClick={() => setAsked(false)}>
        {cancel}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}
