import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Accents } from '../identity/index.js';
import { sharePicture } from './share-picture.js';

/** `GET /share/:council.png`: what a shared link shows. */
@Controller('share')
export class ShareController {
  constructor(private readonly accents: Accents) {}

  @Get(':name.png')
  async picture(@Param('name') name: string, @Res() response: Response): Promise<void> {
    const colour = name === 'place' ? null : await this.accents.colourOf(name);
    if (colour === undefined) throw new NotFoundException();
    // Other sites show it, and its content is nobody's secret.
    response.set({ 'cache-control': 'public, max-age=86400', 'cross-origin-resource-policy': 'cross-origin' });
    response.type('png').send(await sharePicture(colour));
  }
}
