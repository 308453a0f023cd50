const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  EEXIST: 'a part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links go in a circle',
  ERR_INVALID_ARG_VALUE: 'not a path',
}

/** Why the file system refused, without the absolute path that its own message names. */
export function whyOf(error: unknown): string {
  const code = String((error as NodeJS.ErrnoException).code)
  return Object.hasOwn(WORDS, code) ? WORDS[code]! : code
}
