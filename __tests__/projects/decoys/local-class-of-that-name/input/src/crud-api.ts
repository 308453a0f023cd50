/** Keeps entities in memory; for tests. */
export class CrudApi {
  constructor(readonly owner: object, readonly id: string, readonly props: { entityName: string }) {}
}
