import { STATIC_SITE_DEFAULTS } from '../../catalog/component-defaults.js'
import type { Scalar } from '../../model/value.js'
import { type Subject, read } from '../subject.js'
import { type Reading, type Setting, readingOf, withDefault } from './setting.js'

/** The static website of a storage account has one index document and one error document; the CDN stays per site. */
export const STATIC_SITE: readonly Setting[] = [
  ofSite((subject) => withSiteDefault(subject, 'indexDocument', STATIC_SITE_DEFAULTS.indexDocument)),
  ofSite((subject) => withSiteDefault(subject, 'enableSpaMode', STATIC_SITE_DEFAULTS.enableSpaMode)),
  ofSite(readErrorDocument),
]

function ofSite(readSetting: (subject: Subject) => Reading | null): Setting {
  return {
    code: 'conflicting-setting',
    read: (subject) => (subject.component?.kind === 'StaticSiteWithCdn' ? readSetting(subject) : null),
  }
}

const withSiteDefault = (subject: Subject, prop: string, value: Scalar): Reading =>
  withDefault(readingOf(prop, read(subject, prop)), value)

/** Not looked at in SPA mode, where the index document answers every error. */
function readErrorDocument(subject: Subject): Reading | null {
  const mode = read(subject, 'enableSpaMode').value
  if (mode.kind === 'known' && mode.value === true) return null
  return withSiteDefault(subject, 'errorDocument', STATIC_SITE_DEFAULTS.errorDocument)
}
