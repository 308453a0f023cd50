import { FunctionsApp } from '@atakora/component/functions'

export function create(FunctionsApp: new (scope: object, id: string) => object, scope: object) {
  return [new FunctionsApp(scope, 'First'), new FunctionsApp(scope, 'Second')]
}

export const known = FunctionsApp.name
