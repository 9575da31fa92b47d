import { Link } from 'react-router';
import { useText } from '../text/use-text.js';

/** One tap to report, always in the same place (Y9): the page has the reasons, and the other way for whoever is worried about somebody. */
export function ReportLink({ on }: { on: string }) {
  const { common } = useText();
  return (
    <p className="report">
      <Link to={`/report?on=${encodeURIComponent(on)}`} rel="nofollow">
        {common.report}
      </Link>
    </p>
  );
}
