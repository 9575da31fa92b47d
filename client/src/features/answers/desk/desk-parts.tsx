import { Link } from 'react-router';
import type { DeskPartsFragment } from '../../../graphql/generated/graphql.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { CardList } from '../../../ui/card.js';
import { Empty } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { Said } from '../../../ui/written.js';
import { AnswerDueCard } from '../cards/index.js';

/** What is due until Sunday, and what is overdue. */
export function OwedThisWeek({ desk }: { desk: DeskPartsFragment }) {
  const words = useWords('answers-desk');
  const { answers: text } = useText();
  return (
    <Section title={words.week} aside={<Link to="/answers?mine">{words.all}</Link>}>
      <p role="status">{words.inAll(desk.owedInAll)}</p>
      {desk.owedThisWeek.length === 0 ? <Empty title={words.weekNone} /> : <p className="hint">{words.weekLead}</p>}
      <CardList title={text.mineTitle}>
        {desk.owedThisWeek.map((due) => (
          <AnswerDueCard key={due.id} due={due} to={`/answers/${due.id}`} />
        ))}
      </CardList>
    </Section>
  );
}

export function AskedBackOfMe({ desk }: { desk: DeskPartsFragment }) {
  const words = useWords('answers-desk');
  if (desk.askedBack.nodes.length === 0) return null;
  return (
    <Section title={words.back}>
      <ul className="lines">
        {desk.askedBack.nodes.map(({ id, subject }) => (
          <li key={id}>
            <Link to={`/answers/${id}`}>
              <Said text={subject.title} language={subject.language} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What people take part in most, in the ward or in the council. */
export function TalkedAbout({ desk, ward }: { desk: DeskPartsFragment; ward: { id: string; name: { text: string } } | null | undefined }) {
  const words = useWords('answers-desk');
  const number = useNumber();
  return (
    <Section title={ward ? words.talkedIn(ward.name.text) : words.talked} aside={ward && <Link to={`/near?ward=${ward.id}`}>{words.wardNow(ward.name.text)}</Link>}>
      {desk.talkedAbout.length === 0 ? <Empty title={words.talkedNone} /> : <p className="hint">{words.talkedLead}</p>}
      <ol className="lines">
        {desk.talkedAbout.map(({ activity, subject }) => (
          <li key={subject.id}>
            <Link to={subject.path}>
              <Said text={subject.title} language={subject.language} />
            </Link>{' '}
            <span className="hint">{words.activity(activity, number(activity))}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
