import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { MySupportFragment } from '../../../graphql/generated/graphql.js';
import { useNow } from '../../../text/use-dates.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { Ago } from '../../../ui/when.js';
import { Said } from '../../../ui/written.js';
import { checkReceipt, type Checked } from './check-receipt.js';

export const MySupportFragmentDocument = graphql(`
  fragment MySupport on Support {
    supportedAt
    receipt
    idea {
      id
      title
      language
      state
      closesAt
      supportCount
    }
  }
`);

/** What somebody supported, each with the receipt that nobody else sees (V5). */
export function MySupports({ supports }: { supports: readonly MySupportFragment[] }) {
  const { supports: words } = useWords('my-page');
  return (
    <Section title={words.title}>
      <p className="hint">{words.lead}</p>
      {supports.length === 0 && (
        <Empty title={words.none}>
          <Link to="/ideas">{words.noneAdvice}</Link>
        </Empty>
      )}
      <ul className="lines">
        {supports.map((support) => (
          <li key={support.receipt}>
            <MySupport support={support} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MySupport({ support: { idea, receipt, supportedAt } }: { support: MySupportFragment }) {
  const { supports: words } = useWords('my-page');
  const { ideas: text } = useText();
  const now = useNow();
  if (!idea) return null;
  const isClosed = (idea.closesAt ?? '') < now || !['HELD', 'OPEN', 'AWAITING_ANSWER'].includes(idea.state);
  return (
    <>
      <Link to={`/ideas/${idea.id}`}>
        <Said text={idea.title} language={idea.language} />
      </Link>{' '}
      <span className="hint">
        {text.states[idea.state]} · <Ago at={supportedAt} />
      </span>
      <details className="more">
        <summary>{words.receipt}</summary>
        <p className="receipt">
          <code>{receipt}</code>
        </p>
        {isClosed ? <CheckReceipt ideaId={idea.id} receipt={receipt} /> : <p className="hint">{words.later}</p>}
      </details>
    </>
  );
}

/** Looks in the list that everybody can read; the receipt itself never leaves this device. */
function CheckReceipt({ ideaId, receipt }: { ideaId: string; receipt: string }) {
  const { supports: words } = useWords('my-page');
  const number = useNumber();
  const [checked, setChecked] = useState<Checked>();
  const [busy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    setBusy(true);
    setChecked(await checkReceipt(ideaId, receipt));
    setBusy(false);
  };
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => void check()}>
        {words.check}
      </Button>
      <div role="status">
        {checked && <p>{checked.state === 'found' ? words.found(number(checked.of)) : words.outcomes[checked.state]}</p>}
        {checked && 'hash' in checked && (
          <p className="receipt hint">
            {words.hash} <code>{checked.hash}</code>
          </p>
        )}
      </div>
      <p className="hint">
        {words.how} <a href={`/ideas/${ideaId}/receipts.txt`}>{words.list}</a>
      </p>
    </>
  );
}
