import type { CrudApi } from "@atakora/component/crud";

export function showEndpoints(...apis: readonly CrudApi[]): void {
  for (const { apiEndpoint } of apis) console.log(apiEndpoint);
}
