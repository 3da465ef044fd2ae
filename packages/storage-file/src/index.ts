// The front door of the package.
export { type FileStorageOptions, fileStorage } from './file-storage.ts'
