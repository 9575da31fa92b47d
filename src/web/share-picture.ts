import sharp from 'sharp';

/** As the networks show a shared link. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

const PLACE = '#0f6157';
const MOST_KEPT = 64;
const kept = new Map<string, Promise<Buffer>>();

/**
 * People in a ring before hills, in the colour of a council, as a PNG. There are no words in it: a server may have no
 * typeface at all, and what is shared has its title beside it.
 */
export function sharePicture(colour: string | null): Promise<Buffer> {
  const accent = colour ?? PLACE;
  let picture = kept.get(accent);
  if (!picture) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(accent, (picture = draw(accent)));
  }
  return picture;
}

function draw(accent: string): Promise<Buffer> {
  const { width, height } = SHARE_PICTURE;
  const ring = Array.from({ length: 8 }, (_, place) => {
    const angle = (place * Math.PI) / 4;
    return `<circle cx="${600 + 128 * Math.sin(angle)}" cy="${268 - 128 * Math.cos(angle)}" r="36"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#fbf7f0"/>
    <circle cx="980" cy="150" r="78" fill="#e9a36b"/>
    <path d="M0 452 C 210 352 380 420 560 446 S 960 352 1200 432 V 630 H 0 Z" fill="${accent}" opacity="0.24"/>
    <path d="M0 520 C 240 438 460 520 660 506 S 1020 448 1200 512 V 630 H 0 Z" fill="${accent}" opacity="0.5"/>
    <path d="M0 580 C 320 520 520 590 760 566 S 1080 534 1200 574 V 630 H 0 Z" fill="${accent}"/>
    <g fill="${accent}">${ring.join('')}<circle cx="600" cy="268" r="48" fill="#e9a36b"/></g>
  </svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
}
