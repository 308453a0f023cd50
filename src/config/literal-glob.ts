/** A glob that matches this one path. */
export const literalGlob = (path: string): string => path.replace(/[\\!*?+@()[\]{}|]/g, '\\$&')
