import { useLocation } from 'react-router';
import type { Refusal } from '../graphql/refusal.js';
import { useText } from '../text/use-text.js';

/** Why something was not done and what to do now. What was typed is kept by the form. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const text = useText().common.form;
  const { pathname, search } = useLocation();
  const here = pathname + search;
  switch (refusal.refusal) {
    case 'Offline':
      return <p>{text.offline}</p>;
    case 'RequestFailed':
      return (
        <p>
          {text.surprise} {refusal.message && <span className="hint">{refusal.message}</span>}
        </p>
      );
    case 'ActingProfileChanged':
      return <Advice says={text.profileChanged} to={here} advice={text.profileChangedAdvice} />;
    case 'NotSignedIn':
      return (
        <Advice says={text.notSignedIn} to={`/sign-in?next=${encodeURIComponent(here)}`} advice={text.notSignedInAdvice} />
      );
    default:
      return <p>{refusal.message}</p>;
  }
}

/** A plain link on purpose: the page must be loaded afresh to know who is acting now. */
function Advice({ says, to, advice }: { says: string; to: string; advice: string }) {
  return (
    <p>
      {says} <a href={to}>{advice}</a>
    </p>
  );
}
