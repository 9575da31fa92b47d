import { useId, useState } from 'react';
import { Button } from './button.js';

export interface Found {
  id: string;
  title: string;
  lang?: string | undefined;
  hint?: string;
}

export interface FinderWords {
  label: string;
  hint?: string;
  search: string;
  none: string;
  choose: (title: string) => string;
}

interface FinderProps {
  words: FinderWords;
  /** What fits the words, a few at most. */
  find: (words: string) => Promise<readonly Found[]>;
  onChoose: (found: Found) => void;
}

/** Looks for something by its name, and lets one of what was found be chosen. No form of its own: it can stand in one. */
export function Finder({ words, find, onChoose }: FinderProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Found[]>();
  const [busy, setBusy] = useState(false);
  const search = async (): Promise<void> => {
    if (!typed.trim()) return;
    setBusy(true);
    setFound(await find(typed.trim()));
    setBusy(false);
  };
  const choose = (one: Found): void => {
    onChoose(one);
    setFound(undefined);
    setTyped('');
  };
  return (
    <div className="field finder">
      <label className="field__label" htmlFor={id}>
        {words.label}
      </label>
      {words.hint && <p className="hint">{words.hint}</p>}
      <div className="finder__ask">
        <input
          id={id}
          className="input"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void search();
          }}
        />
        <Button kind="quiet" busy={busy} onClick={() => void search()}>
          {words.search}
        </Button>
      </div>
      {found && <FoundList words={words} found={found} onChoose={choose} />}
    </div>
  );
}

function FoundList({ words, found, onChoose }: Pick<FinderProps, 'words' | 'onChoose'> & { found: readonly Found[] }) {
  return (
    <>
      <div role="status">{found.length === 0 && <p className="hint">{words.none}</p>}</div>
      <ul className="plain finder__found">
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" className="button button--quiet" lang={one.lang} aria-label={words.choose(one.title)} onClick={() => onChoose(one)}>
              {one.title}
            </button>{' '}
            {one.hint && <span className="hint">{one.hint}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
