export type Child = string
declare global {
  namespace JSX {
    type Element = string
    interface IntrinsicElements {
      a: { readonly href: string }
      p: { readonly title?: string }
    }
  }
}

export const h = (tag: string, props: object | null, ...children: readonly Child[]): string =>
  `<${tag} ${JSON.stringify(props)}>${children.join('')}</${tag}>`
