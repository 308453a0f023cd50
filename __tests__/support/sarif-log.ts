/** What the tests read of a SARIF log. */
export interface SarifLog {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly rules: readonly SarifRule[] }
  }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly SarifNotification[] }]
  readonly results: readonly SarifResult[]
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifMessage
  readonly fullDescription: SarifMessage
  readonly helpUri: string
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: string }
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string }
  readonly level: string
  readonly message: SarifMessage
  readonly locations?: readonly SarifLocation[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: SarifMessage
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions?: readonly SarifSuppression[]
  readonly fixes?: readonly SarifFix[]
  readonly properties: { readonly subjects: readonly string[]; readonly joined?: readonly string[] }
}

export interface SarifSuppression {
  readonly kind: string
  readonly status: string
  readonly justification?: string
  readonly location?: SarifLocation
}

export interface SarifFix {
  readonly description: SarifMessage
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string }
    readonly replacements: readonly SarifReplacement[]
  }[]
}

export interface SarifReplacement {
  readonly deletedRegion: SarifRegion
  readonly insertedContent?: { readonly text: string }
}

export interface SarifLocation {
  readonly id?: number
  readonly message?: SarifMessage
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region?: SarifRegion
  }
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
}

export interface SarifMessage {
  readonly text: string
}

export const readSarif = (text: string): SarifLog => JSON.parse(text) as SarifLog

export const resultsOf = (text: string): readonly SarifResult[] => readSarif(text).runs[0].results
