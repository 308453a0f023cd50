declare function lookUp(name: string): any

export const account = lookUp('cosmos-school')
export const functions = lookUp('func-school')
