// What a published package has to hold, and may hold.

const required = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json']
const permitted = [/^LICENSE$/, /^README\.md$/, /^package\.json$/, /^dist\/.*\.(js|d\.ts)$/, /^schema\/.*\.json$/]

/** What is wrong with the list of files in a tarball; nothing when it is as it should be. */
export function complaintsAboutFiles(files: readonly string[]): readonly string[] {
  return [
    ...required.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...files
      .filter((file) => !permitted.some((pattern) => pattern.test(file)))
      .map((file) => `${file} does not belong`),
  ]
}
