import { createContext, useContext } from 'react';
import { Link } from 'react-router';
import type { LocalTextPartsFragment } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { Local } from '../ui/written.js';

const PlaceContext = createContext<LocalTextPartsFragment>({ text: '', language: 'EN' });

export const PlaceProvider = PlaceContext.Provider;

/** The mark: people standing in a ring, as at a folk moot. */
export function Brand() {
  const { common } = useText();
  const ring = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return { x: (16 + 11.5 * Math.sin(angle)).toFixed(2), y: (16 - 11.5 * Math.cos(angle)).toFixed(2) };
  });
  return (
    <Link to="/" className="brand">
      <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true">
        {ring.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="3.2" />
        ))}
        <circle className="brand__heart" cx="16" cy="16" r="4.2" />
      </svg>
      <span className="brand__words">
        <span className="brand__product">{common.product}</span>
        <span className="brand__place">
          <Local text={useContext(PlaceContext)} />
        </span>
      </span>
    </Link>
  );
}
