import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Ago } from '../../../ui/when.js';
import { differences, placeName, type Difference } from './differences.js';
import { typedFrom } from './from-draft.js';
import type { Making } from './use-making.js';

const MOST_SHOWN = 5;

/** Says quietly whether everything is kept, and asks when somebody else has changed the same draft. */
export function MakingStatus({ making, ownProfileId }: { making: Making; ownProfileId: string | undefined }) {
  const words = useWords('making');
  const { state, refusal, draft } = making;
  if (state === 'changed') return <ChangedMeanwhile making={making} ownProfileId={ownProfileId} />;
  return (
    <div className="making-status">
      <p role="status" className="hint">
        {state === 'unkept' ? words.unkept : words[state]} {state === 'kept' && <Ago at={draft.changedAt} />}
      </p>
      {refusal && <RefusalText refusal={refusal} />}
    </div>
  );
}

/** Both are shown where they differ; nothing is kept or lost until one is chosen. */
function ChangedMeanwhile({ making, ownProfileId }: { making: Making; ownProfileId: string | undefined }) {
  const words = useWords('making');
  const { theirs, typed, takeTheirs, keepMine } = making;
  if (!theirs) return null;
  const { texts, isOtherwiseBuilt } = differences(typedFrom(theirs), typed);
  const isOwn = theirs.changedBy?.id === ownProfileId;
  return (
    <Notice tone="warn" title={isOwn ? words.changed.self : words.changed.title(theirs.changedBy?.displayName ?? '')} announce>
      <p>
        {words.changed.text} <Ago at={theirs.changedAt} />
      </p>
      {isOtherwiseBuilt && <p>{words.changed.structure}</p>}
      <ul className="differences">
        {texts.slice(0, MOST_SHOWN).map((difference) => (
          <Both key={difference.path} difference={difference} />
        ))}
      </ul>
      {texts.length > MOST_SHOWN && <p>{words.changed.and(texts.length - MOST_SHOWN)}</p>}
      <p className="actions">
        <Button onClick={takeTheirs}>{words.changed.take}</Button>
        <Button kind="quiet" onClick={keepMine}>
          {words.changed.keep}
        </Button>
      </p>
    </Notice>
  );
}

function Both({ difference: { path, theirs, mine } }: { difference: Difference }) {
  const words = useWords('making');
  const { changed } = words;
  return (
    <li>
      <strong>{placeName(path, words)}</strong>
      <dl>
        <dt>{changed.theirs}</dt>
        <dd>{theirs || changed.empty}</dd>
        <dt>{changed.mine}</dt>
        <dd>{mine || changed.empty}</dd>
      </dl>
    </li>
  );
}
