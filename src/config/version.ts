/** Written into the bundle by the build. */
declare const __BACKEND_ADVISOR_VERSION__: string

export const VERSION: string =
  typeof __BACKEND_ADVISOR_VERSION__ === 'undefined' ? '0.0.0-dev' : __BACKEND_ADVISOR_VERSION__
