/** Hills and people standing on them: a picture to come home to, drawn in the colours of the page. */
export function Landscape() {
  return (
    <svg className="landscape" viewBox="0 0 480 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle className="landscape__sun" cx="366" cy="84" r="34" />
      <path className="landscape__far" d="M0 150 Q70 82 160 128 T330 108 T480 138 V260 H0 Z" />
      <path className="landscape__mid" d="M0 186 Q110 128 230 172 T480 156 V260 H0 Z" />
      <path className="landscape__near" d="M0 226 Q150 168 300 204 T480 196 V260 H0 Z" />
      <g className="landscape__people">
        {people.map(({ x, y, size }) => (
          <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
            <circle cx="0" cy="-17" r="5" />
            <path d="M-6 0 V-7 A6 6 0 0 1 6 -7 V0 Z" />
          </g>
        ))}
      </g>
    </svg>
  );
}

const people = [
  { x: 128, y: 205, size: 1 },
  { x: 152, y: 201, size: 0.8 },
  { x: 172, y: 202, size: 1.05 },
  { x: 206, y: 203, size: 0.95 },
  { x: 228, y: 206, size: 0.7 },
  { x: 250, y: 208, size: 1 },
  { x: 282, y: 212, size: 0.9 },
];
