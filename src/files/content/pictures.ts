import sharp, { type Sharp } from 'sharp';
import type { MediaType } from './media-types.js';

export interface DrawnAnew {
  readonly mediaType: MediaType;
  readonly content: Buffer;
  readonly preview: Buffer;
  readonly width: number;
  readonly height: number;
}

const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 2_000;
const PREVIEW_SIDE = 480;

/**
 * The picture drawn anew from its pixels alone: where it was taken and with what (EXIF), and whatever else the file
 * carried, is gone. A GIF becomes a still PNG. Rejects when it can't be read.
 */
export async function drawnAnew(content: Buffer, mediaType: MediaType): Promise<DrawnAnew> {
  const upright = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
  const { format, mediaType: becomes } = formatFor(mediaType);
  const whole = await format(within(upright.clone(), LONGEST_SIDE)).toBuffer({ resolveWithObject: true });
  const preview = await within(upright.clone(), PREVIEW_SIDE).webp({ quality: 78 }).toBuffer();
  return { mediaType: becomes, content: whole.data, preview, width: whole.info.width, height: whole.info.height };
}

const within = (picture: Sharp, side: number): Sharp => picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

function formatFor(mediaType: MediaType): { mediaType: MediaType; format: (picture: Sharp) => Sharp } {
  if (mediaType === 'image/jpeg') return { mediaType, format: (picture) => picture.jpeg({ quality: 85, mozjpeg: true }) };
  if (mediaType === 'image/webp') return { mediaType, format: (picture) => picture.webp({ quality: 85 }) };
  return { mediaType: 'image/png', format: (picture) => picture.png() };
}
