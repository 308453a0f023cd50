import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

type Props = ConstructorParameters<typeof CrudApi>[2];

/** Keeps every version of an entity. */
export class AuditedApi extends CrudApi {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, { ...props, enableAudit: true });
  }
}
