import { useDeed, type Deed } from '../../../graphql/use-deed.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Asked } from '../../../ui/asked.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { DiscardConsultationDraftDocument, OpenConsultationDraftDocument } from './draft-documents.js';
import type { Making } from './use-making.js';

interface OpenDraftProps {
  making: Making;
  onOpened: (id: string) => void;
  onDiscarded: () => void;
}

/** Neither opening nor throwing away can be undone, so each is asked for twice. */
export function OpenDraft({ making, onOpened, onDiscarded }: OpenDraftProps) {
  const { check } = useWords('making');
  const open = useDeed(OpenConsultationDraftDocument);
  const discard = useDeed(DiscardConsultationDraftDocument);
  const opening = useOpening(making.draft.opensAt);
  const isReady = making.draft.missing.length === 0 && making.state === 'kept';
  return (
    <>
      {isReady ? (
        <Asked
          button={opening ? check.announce : check.open}
          question={opening ? check.askLater(opening) : check.askNow}
          yes={opening ? check.yesLater : check.yes}
          busy={open.busy}
          onYes={() => endedBy(open, making, ({ id }) => onOpened(id))}
        />
      ) : (
        making.state !== 'kept' && <p className="hint">{check.unkept}</p>
      )}
      <Refused refusal={open.refusal} />
      <Asked kind="quiet" button={check.discard} question={check.discardAsk} yes={check.discardYes} busy={discard.busy} onYes={() => endedBy(discard, making, onDiscarded)} />
      <Refused refusal={discard.refusal} />
    </>
  );
}

function Refused({ refusal }: Pick<Deed<unknown, object>, 'refusal'>) {
  if (!refusal) return null;
  return (
    <div className="notice notice--warn" role="alert">
      <RefusalText refusal={refusal} />
      <ul>
        {refusal.fields?.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** What ends a draft is done to the version that is seen. */
async function endedBy<Result extends object>(
  deed: Deed<{ draftId: string; seenVersion: number }, Result>,
  making: Making,
  then: (done: NonNullable<Awaited<ReturnType<Deed<unknown, Result>['run']>>>) => void,
): Promise<void> {
  const { id, version } = making.draft;
  const done = await deed.run({ draftId: id, seenVersion: version });
  if (!done) return;
  making.finish();
  then(done);
}

/** When it opens, said as people say it; empty where that is at once. */
function useOpening(opensAt: string | null | undefined): string {
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  const now = useNow();
  return opensAt && Date.parse(opensAt) > Date.parse(now) ? ukTime(dayAndTime(opensAt)) : '';
}
