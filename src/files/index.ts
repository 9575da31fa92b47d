import { FileEntity } from './file.entity.js';

export { Attachables, type MayRead } from './attachables.js';
export type { Sender } from './file.access.js';
export { File } from './file.type.js';
export { Files, type Subject } from './files.js';
export { filesMigrations } from './files.migrations.js';
export { FilesModule } from './files.module.js';
export { FilesReader } from './files.reader.js';
export { UploadFile, type Upload } from './upload-file.js';
export { UploadPasses, type HolderOf } from './upload-passes.js';

export { FileEntity };
export const filesEntities = [FileEntity];
