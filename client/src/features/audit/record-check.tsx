import { useState } from 'react';
import type { RecordCheckPartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useDates } from '../../text/use-dates.js';
import { useNumber, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { CheckRecordDocument } from './entry-fragment.js';

/** Whether the record is whole, and how to find out without this site. */
export function RecordCheck({ organisationId, found }: { organisationId: string; found: RecordCheckPartsFragment | null | undefined }) {
  const { whole: words } = useWords('record');
  const [check, setCheck] = useState(found);
  const deed = useDeed(CheckRecordDocument);
  const run = async (): Promise<void> => {
    const done = await deed.run({ organisationId });
    if (done) setCheck(done);
  };
  const path = `/organisations/${organisationId}/record`;
  return (
    <Section title={words.title}>
      <div role="status">{check ? <Finding check={check} /> : <p>{words.never}</p>}</div>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <p className="actions">
        <Button kind="quiet" busy={deed.busy} onClick={() => void run()}>
          {words.check}
        </Button>
      </p>
      <details className="more">
        <summary>{words.own}</summary>
        <p>{words.ownHint}</p>
        <p>
          <code>{words.command}</code>
        </p>
        <p className="actions">
          <a className="button button--quiet" href={`${path}.jsonl`} download>
            {words.jsonl}
          </a>
          <a className="button button--quiet" href={`${path}.csv`} download>
            {words.csv}
          </a>
        </p>
        <p className="hint">{words.downloaded}</p>
      </details>
    </Section>
  );
}

function Finding({ check: { checkedAt, entries, since, brokenAt, broken } }: { check: RecordCheckPartsFragment }) {
  const { whole: words } = useWords('record');
  const number = useNumber();
  const { day, dayAndTime } = useDates();
  if (broken != null && brokenAt != null) {
    return (
      <Notice tone="warn" title={words.broken[broken](number(brokenAt))}>
        <p>{words.brokenAdvice}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={words.unbroken(day(since ?? checkedAt))}>
      <p>{words.checked(number(entries), dayAndTime(checkedAt))}</p>
    </Notice>
  );
}
