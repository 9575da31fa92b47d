import { Link } from 'react-router';
import { useIsSomebody, useRefused } from '../../../graphql/client-context.js';
import type { IdeaPartsFragment, SupportedFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Progress } from '../../../ui/bars.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { plainly, PlainFields } from '../../../ui/plain-form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Local } from '../../../ui/written.js';
import { SupportIdeaDocument, WithdrawSupportDocument } from './support-documents.js';

interface SupportPanelProps {
  idea: IdeaPartsFragment;
  onChange: (changed: SupportedFragment) => void;
}

/** How many support it, how many are missing, and the button. */
export function SupportPanel({ idea, onChange }: SupportPanelProps) {
  const { ideas: text } = useText();
  const words = useWords('idea');
  const { day } = useDates();
  const number = useNumber();
  const { supportCount, threshold, closesAt } = idea;
  const missing = threshold - supportCount;
  const isOver = useIsOver(idea);
  const said = missing > 0 ? { open: text.needed(missing, number(missing)), over: words.overWith.few } : { open: text.reached, over: words.overWith.enough };
  return (
    <aside className="support" aria-label={text.support}>
      <p className="support__count">
        <strong>{number(supportCount)}</strong> <span className="hint">/ {number(threshold)}</span>
      </p>
      <Progress value={supportCount} of={threshold} label={text.ofThreshold(number(supportCount), number(threshold))} />
      <p>{isOver ? said.over : said.open}</p>
      <SupportButton idea={idea} onChange={onChange} />
      <InCall idea={idea} />
      <Removals idea={idea} />
      {idea.closedAt && (
        <p className="hint">
          <a href={`/ideas/${idea.id}/receipts.txt`}>{words.receipts}</a>. {words.receiptsHint}
        </p>
      )}
      {closesAt && !isOver && <p className="hint">{text.closesOn(day(closesAt))}</p>}
    </aside>
  );
}

/** How many supports somebody has left where a call limits them. */
function InCall({ idea: { call, viewersCall } }: { idea: IdeaPartsFragment }) {
  const words = useWords('idea');
  if (!call) return null;
  const left = viewersCall?.viewerSupportsLeft ?? null;
  return (
    <p className="hint">
      {words.call}{' '}
      <Link to={`/ideas/calls/${call.id}`}>
        <Local text={call.title} />
      </Link>
      . <span role="status">{call.supportsEach !== null && left !== null && words.left(call.supportsEach, left)}</span>
    </p>
  );
}

/** The published count says what was taken out of it, and why (V8). */
function Removals({ idea: { supportRemovals, viewerSupportWasRemoved } }: { idea: IdeaPartsFragment }) {
  const words = useWords('idea');
  const { day } = useDates();
  return (
    <>
      {supportRemovals.map(({ id, count, removedAt, reason, restoredAt, restoreReason }) => (
        <p key={id} className="hint">
          {words.removed(count, day(removedAt))} <Local text={reason} />{' '}
          {restoredAt && restoreReason && (
            <>
              {words.restored(day(restoredAt))} <Local text={restoreReason} />
            </>
          )}
        </p>
      ))}
      {viewerSupportWasRemoved && <p role="status">{words.yoursRemoved}</p>}
    </>
  );
}

/** Nobody supports it any more, nor takes a support back. */
function useIsOver({ state, closesAt }: IdeaPartsFragment): boolean {
  const now = useNow();
  return !['OPEN', 'AWAITING_ANSWER'].includes(state) || (closesAt !== null && closesAt <= now);
}

function SupportButton({ idea, onChange }: SupportPanelProps) {
  const { ideas: text, common } = useText();
  const words = useWords('idea');
  const support = useDeed(SupportIdeaDocument);
  const withdraw = useDeed(WithdrawSupportDocument);
  const isSomebody = useIsSomebody();
  const refused = useRefused('support')?.refusal;
  const deed = idea.viewerHasSupported ? withdraw : support;
  const press = async (): Promise<void> => {
    const changed = await deed.run({ ideaId: idea.id });
    if (changed) onChange(changed);
  };
  if (useIsOver(idea)) return <p className="hint">{idea.viewerHasSupported ? text.supported : words.over}</p>;
  if (!idea.viewerCanSupport) {
    if (isSomebody) return <p className="hint">{text.cannot}</p>;
    return (
      <>
        <p className="hint">{text.visitor}</p>
        <LinkButton to={`/sign-in?next=/ideas/${idea.id}`}>{common.states.signIn}</LinkButton>
      </>
    );
  }
  const plain = { deed: idea.viewerHasSupported ? 'withdrawSupport' : 'supportIdea', fields: { ideaId: idea.id } };
  const refusal = deed.refusal ?? refused;
  return (
    <form
      {...plainly(plain)}
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <PlainFields form="support" plain={plain} />
      <Button type="submit" kind={idea.viewerHasSupported ? 'quiet' : 'primary'} busy={deed.busy}>
        {idea.viewerHasSupported ? text.takeBack : text.support}
      </Button>
      <p role="status" className="support__own">
        {idea.viewerHasSupported && text.supported}
      </p>
      {refusal && <RefusalText refusal={refusal} />}
    </form>
  );
}
