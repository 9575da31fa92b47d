import type { ConcernNoticePartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Local, Words } from '../../../ui/written.js';
import './notice-fragment.js';

interface ConcernNoticeProps {
  notice: ConcernNoticePartsFragment;
  /** Where the same page is without somebody reading it, because it is about them. */
  aboutThem: (profileId: string) => string;
}

/** What somebody reads before they write (E5), and a way to say that it is about one of those who would read it (E3). */
export function ConcernNotice({ notice, aboutThem }: ConcernNoticeProps) {
  const { raise: text } = useWords('safeguarding');
  return (
    <>
      <Words html={notice.html} />
      <h2>{text.whoReads}</h2>
      {notice.readBy.length === 0 && <Notice tone="warn" title={text.nobody} />}
      <ul className="person-list">
        {notice.readBy.map(({ id, name, isLead, organisation }) => (
          <li key={id}>
            <strong>{name}</strong>, {isLead ? text.lead : text.deputy}, <Local text={organisation.name} />
            <p>
              <LinkButton kind="quiet" replace to={aboutThem(id)}>
                {text.aboutThem(name)}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
