import { graphql } from '../../../graphql/document.js';
import type { ReportMadePartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Ago } from '../../../ui/when.js';

export const ReportMadeFragment = graphql(`
  fragment ReportMadeParts on ReportMade {
    id
    state
    words
    reportedAt
    settledAt
  }
`);

/** What came of what somebody reported. */
export function MyReports({ reports }: { reports: readonly ReportMadePartsFragment[] }) {
  const text = useWords('reporting');
  if (reports.length === 0) return null;
  return (
    <div id="reports">
      <Section title={text.mine.reports}>
        <ul className="plain">
          {reports.map((report) => (
            <li key={report.id}>
              <ReportMadeView report={report} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

export function ReportMadeView({ report: { state, words, reportedAt, settledAt } }: { report: ReportMadePartsFragment }) {
  const text = useWords('reporting');
  return (
    <>
      <p>
        <strong>{text.states[state]}</strong>
      </p>
      <p className="hint">
        “{words}” · <Ago at={settledAt ?? reportedAt} />
      </p>
    </>
  );
}
