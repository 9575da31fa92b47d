import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-text.js';

const places = ['about', 'kind', 'options', 'papers', 'interests', 'when'] as const;
type Place = (typeof places)[number];

const idOf = (place: Place): string => `part-${place}`;

/** The parts of a long form, each with the way to it. */
export function PartsNav({ has }: { has: readonly Place[] }) {
  const words = useWords('writing-decisions');
  return (
    <nav className="panel" aria-label={words.contents}>
      <ul className="plain-list">
        {places
          .filter((place) => has.includes(place))
          .map((place) => (
            <li key={place}>
              <a
                href={`#${idOf(place)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(place))?.scrollIntoView();
                  document.getElementById(idOf(place))?.focus({ preventScroll: true });
                }}
              >
                {words.sections[place]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

export function Part({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div id={idOf(place)} tabIndex={-1} className="part">
      {children}
    </div>
  );
}
