interface Props {
  entityName: string
  schema: Record<string, string>
  location?: string
}

export function withDefaults(props: Props): Props {
  props.location ??= 'westeurope'
  return props
}
