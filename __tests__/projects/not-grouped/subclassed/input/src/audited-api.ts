import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

/** A CrudApi that writes down who changed what. */
export class AuditedApi extends CrudApi {
  constructor(scope: Construct, id: string, props: Record<string, unknown>) {
    super(scope, id, { ...props, enableAudit: true })
  }
}
