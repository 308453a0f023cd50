/** What holds when neither the user nor a policy says something else. The policy's own defaults: `DEFAULT_POLICY`. */
export const DEFAULTS = {
  path: '.',
  format: 'text',
  source: 'all',
  failOn: 'error',
  mode: 'comment',
  commentWhen: 'findings',
  workingDirectory: '.',
  allowStateful: 'false',
} as const
