import { Link } from 'react-router';
import type { AskedKindsFragment, BrokenDownFragment, ConsultationState, CountedFragment, ResultsBy, ResultsShown } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { TabLinks } from '../../../ui/tabs.js';
import { Local } from '../../../ui/written.js';
import { BreakdownTable } from './breakdown-table.js';
import { ItemResults, type AskedItem } from './item-results.js';

interface ResultsViewProps {
  consultationId: string;
  asked: AskedKindsFragment;
  counted: CountedFragment;
  by: ResultsBy | null;
  brokenDown: readonly BrokenDownFragment[];
  /** Everybody can take the data once the outcome is told; those who ask can take all of it before. */
  download: 'open' | 'whole' | null;
}

export const GROUPINGS: readonly ResultsBy[] = ['WARD', 'AGE', 'SOURCE'];

/** What came in, item by item in the order in which it was asked. */
export function ResultsView({ consultationId, asked, counted, by, brokenDown, download }: ResultsViewProps) {
  const words = useWords('results');
  const items = asked.pages.flatMap((page) => page.items);
  const isToldBy = brokenDown.some(({ breakdown }) => breakdown);
  const address = `/consultations/${consultationId}/results`;
  const groupings = GROUPINGS.map((value) => ({ to: `${address}?by=${value.toLowerCase()}`, label: words.by[value], current: by === value }));
  return (
    <>
      {items.every(({ __typename: kind }) => kind === 'StatementRoundItem') ? <InTheRound consultationId={consultationId} /> : <Sources counted={counted} />}
      {counted.items.length > 0 && <TabLinks label={words.groups} tabs={[{ to: address, label: words.together, current: by === null }, ...groupings]} />}
      {by && counted.items.length > 0 && (isToldBy ? <Notice title={words.smallTitle}>{words.small}</Notice> : <Notice title={words.nothingTitle}>{words.nothingBy[by]}</Notice>)}
      {counted.items.map((itemCounted) => {
        const item = items.find(({ id }) => id === itemCounted.itemId);
        const groups = brokenDown.find(({ itemId }) => itemId === itemCounted.itemId);
        return (
          item && (
            <ItemResults key={item.id} item={item} counted={itemCounted}>
              {by && isToldBy && isBrokenDown(item) && groups && <BreakdownTable breakdown={groups.breakdown} by={by} question={itemCounted.question.text} />}
            </ItemResults>
          )
        );
      })}
      <Downloads consultationId={consultationId} download={download} />
    </>
  );
}

/** Nothing was asked but statements: nobody “answered”, and yet people said a lot. */
function InTheRound({ consultationId }: { consultationId: string }) {
  const words = useWords('results');
  return (
    <Notice title={words.statements}>
      <p>
        <Link to={`/consultations/${consultationId}`}>{words.seeStatements}</Link>
      </p>
    </Notice>
  );
}

/** Of points, words and files there is nothing to count by group. */
const isBrokenDown = ({ __typename: kind }: AskedItem): boolean => kind !== 'MapPointItem' && kind !== 'OpenTextItem' && kind !== 'FileItem';

function Sources({ counted: { responses, sources, notes } }: { counted: CountedFragment }) {
  const words = useWords('results');
  const number = useNumber();
  return (
    <div className="panel came-in">
      {responses != null && <p className="came-in__sum">{words.responses(responses)}</p>}
      {sources.length > 0 && (
        <ul className="came-in__sources">
          {sources.map(({ key, label, size }) => (
            <li key={key}>
              <Local text={label} />: <strong>{size == null ? words.notTold : number(size)}</strong>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note.text} className="hint">
          <Local text={note} />
        </p>
      ))}
    </div>
  );
}

/** Plain links: files, not pages. */
function Downloads({ consultationId, download }: Pick<ResultsViewProps, 'consultationId' | 'download'>) {
  const words = useWords('results');
  if (!download) return <Section title={words.download}>{words.downloadLater}</Section>;
  const query = download === 'whole' ? '?answers=all' : '';
  return (
    <Section title={words.download}>
      <p>{download === 'whole' ? words.downloadWhole : words.downloadLead}</p>
      <p className="actions">
        {(['csv', 'json'] as const).map((format) => (
          <a key={format} className="button button--quiet" href={`/consultations/${consultationId}/export.${format}${query}`} download>
            {words.downloadAs[format]}
          </a>
        ))}
      </p>
    </Section>
  );
}

interface HiddenProps {
  consultation: { state: ConsultationState; resultsShown: ResultsShown; closesAt: string; opensAt: string };
}

/** Why nothing is shown, and when that ends. */
export function ResultsHidden({ consultation: { state, resultsShown, closesAt, opensAt } }: HiddenProps) {
  const words = useWords('results');
  const { dates } = useText();
  const { dayAndTime } = useDates();
  const until = dates.ukTime(dayAndTime(closesAt));
  if (state === 'ANNOUNCED') return <Notice title={words.hiddenTitle}>{words.notOpenYet(dates.ukTime(dayAndTime(opensAt)))}</Notice>;
  return <Notice title={words.hiddenTitle}>{resultsShown === 'AFTER_CLOSING' ? words.hiddenFromAll(until) : words.hiddenFromPublic(until)}</Notice>;
}
