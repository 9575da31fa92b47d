import { Link } from 'react-router';
import { useText } from '../text/use-text.js';

interface WorriedProps {
  /** What worries somebody: it is kept as evidence when they say so. */
  on?: string | undefined;
  /** The adult at work whom it is about, who never reads it. */
  about?: string | undefined;
}

/** Two taps to those whose job it is, beside whatever somebody may be worried by. */
export function Worried({ on, about }: WorriedProps) {
  const { concern } = useText().common.footer;
  const named = new URLSearchParams({ ...(on && { on }), ...(about && { about }) }).toString();
  return (
    <Link className="worried" to={named ? `/concerns/new?${named}` : '/concerns/new'}>
      {concern}
    </Link>
  );
}
