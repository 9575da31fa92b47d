import { qrCode } from './qr-code.js';

/** Light all around, as readers need it. */
const MARGIN = 4;

/** A QR code as a picture: dark on light whatever the theme, as cameras expect it. */
export function QrPicture({ of, label }: { of: string; label: string }) {
  const rows = qrCode(of);
  const size = rows.length + 2 * MARGIN;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
