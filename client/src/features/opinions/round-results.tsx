import { useState } from 'react';
import { useNumber, useText, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ShareBar } from '../../ui/bars.js';
import { Tag } from '../../ui/tag.js';
import { Said } from '../../ui/written.js';
import { ResultsTable } from './results-table.js';
import { StanceButtons } from './stance-buttons.js';
import type { Round, RoundStatement } from './use-round.js';

/** What people said on each statement: as bars, and the same as a table. */
export function RoundResults({ round, statements, take, busy, loadMore }: Round) {
  const text = useWords('opinions');
  const { common } = useText();
  const number = useNumber();
  const [loading, setLoading] = useState(false);
  const { totals } = round;
  if (statements.length === 0) return <p className="hint">{text.noStatements}</p>;
  const more = async (): Promise<void> => {
    setLoading(true);
    await loadMore?.();
    setLoading(false);
  };
  return (
    <>
      {totals && (
        <p className="totals">
          <span>{text.participants(totals.participants, number(totals.participants))}</span>
          <span>{text.statements(totals.statements, number(totals.statements))}</span>
          <span>{text.stances(totals.stances, number(totals.stances))}</span>
        </p>
      )}
      {statements.every(({ counts }) => !counts) && <Notice>{text.noCounts}</Notice>}
      <ul className="results">
        {statements.map((statement) => (
          <li key={statement.id} className="result">
            <Result statement={statement} onChange={round.viewerCanTakeStance ? take : undefined} busy={busy} />
          </li>
        ))}
      </ul>
      {loadMore && (
        <Button kind="quiet" busy={loading} onClick={() => void more()}>
          {common.more}
        </Button>
      )}
      <ResultsTable statements={statements} />
      <Withheld statements={round.withheld.nodes} />
    </>
  );
}

interface ResultProps {
  statement: RoundStatement;
  onChange: Round['take'] | undefined;
  busy: boolean;
}

function Result({ statement, onChange, busy }: ResultProps) {
  const text = useWords('opinions');
  const { counts, state, viewerStance } = statement;
  return (
    <>
      <p className="result__words">
        <Said text={statement.text} language={statement.language} />{' '}
        {state !== 'ACCEPTED' && <Tag tone="warn">{state === 'WAITING' ? text.waiting : text.rejected}</Tag>}
      </p>
      {counts && <CountsBar counts={counts} />}
      {viewerStance && (
        <details className="result__own">
          <summary>{text.yours[viewerStance]}</summary>
          {onChange && (
            <StanceButtons busy={busy} taken={viewerStance} label={statement.text} onTake={(stance) => void onChange(statement.id, stance)} onTakeBack={() => void onChange(statement.id, undefined)} />
          )}
        </details>
      )}
    </>
  );
}

function CountsBar({ counts }: { counts: NonNullable<RoundStatement['counts']> }) {
  const text = useWords('opinions');
  const number = useNumber();
  const shown = (count: number | null): string => (count === null ? text.few : number(count));
  const words = text.bar(shown(counts.agree), shown(counts.disagree), shown(counts.pass));
  return (
    <>
      <ShareBar
        label={words}
        shares={[
          { name: 'agree', count: counts.agree ?? 0 },
          { name: 'disagree', count: counts.disagree ?? 0 },
          { name: 'pass', count: counts.pass ?? 0 },
        ]}
      />
      <p className="hint" aria-hidden="true">
        {words}
      </p>
    </>
  );
}

/** What not everybody sees: one's own, or what a moderator of this round may read. */
function Withheld({ statements }: { statements: readonly RoundStatement[] }) {
  const text = useWords('opinions');
  if (statements.length === 0) return null;
  return (
    <details className="more">
      <summary>{text.withheld}</summary>
      <ul className="results">
        {statements.map((statement) => (
          <li key={statement.id} className="result">
            <Result statement={statement} onChange={undefined} busy={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}
