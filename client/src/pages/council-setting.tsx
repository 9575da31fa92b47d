import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { LocalTextPartsFragment } from '../graphql/generated/graphql.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { useReload } from './use-reload.js';

interface CouncilSettingProps {
  council: { id: string; name: LocalTextPartsFragment };
  words: { title: string; lead: string; toCouncil: string; done: string };
  /** The form; it says when what was set is kept. */
  children: (onKept: () => void) => ReactNode;
}

/** Something that a council sets for itself: once it is kept, the page says so at its top and shows it as it stands now. */
export function CouncilSetting({ council, words, children }: CouncilSettingProps) {
  const reload = useReload();
  const [isKept, setIsKept] = useState(false);
  const onKept = (): void => {
    setIsKept(true);
    void reload().then(() => scrollTo(0, 0));
  };
  return (
    <>
      <PageHead kicker={<Local text={council.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${council.id}`}>{words.toCouncil}</Link>
      </PageHead>
      <div role="status">{isKept && <Notice tone="good" title={words.done} />}</div>
      {children(onKept)}
    </>
  );
}
