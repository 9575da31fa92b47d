import { Global, Module } from '@nestjs/common';
import { Attachables } from './attachables.js';
import { DescribeFile } from './describe-file.js';
import { DownloadController } from './download.controller.js';
import { Files } from './files.js';
import { FilesReader } from './files.reader.js';
import { FilesResolver } from './files.resolver.js';
import { LooseFiles } from './loose-files.js';
import { UploadFile } from './upload-file.js';
import { UploadPasses } from './upload-passes.js';
import { UploadController } from './upload.controller.js';

/** Global, because every room whose things have files says who sees them. */
@Global()
@Module({
  controllers: [UploadController, DownloadController],
  providers: [Attachables, DescribeFile, Files, FilesReader, FilesResolver, LooseFiles, UploadFile, UploadPasses],
  exports: [Attachables, Files, FilesReader, UploadFile, UploadPasses],
})
export class FilesModule {}
