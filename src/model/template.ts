import type { Position } from './position.js'
import type { Property, Value } from './value.js'

/** Names one resource of one deployment; not stable between analyses. */
export type ResourceKey = string

/**
 * How one resource hangs on another:
 * - `plan`: runs on it (a site on its App Service plan)
 * - `host-storage`: keeps its runtime state in it (a function app in its storage account)
 * - `maybe-host-storage`: keeps its runtime state in an account that the template does not name; this may be it
 * - `workspace`: sends its data to it (Application Insights to Log Analytics)
 * - `endpoint-target`: leads to it (a private endpoint)
 * - `geo-partner`: takes over from it when its region fails
 * - `depends-on`: is deployed after it
 */
export type LinkRole =
  'plan' | 'host-storage' | 'maybe-host-storage' | 'workspace' | 'endpoint-target' | 'geo-partner' | 'depends-on'

export interface Link {
  readonly role: LinkRole
  readonly to: ResourceKey
}

/** What a template says of a resource: its facets by name, as far as they are written or have a default. */
export type Facets = Readonly<Record<string, Property>>

/** A resource inside another (`databases` of a server), as far as the kind of the outer one asks for it. */
export interface ChildResource {
  /** Lower case, relative to the parent: `sqldatabases/containers`. In full for what is attached to it from outside. */
  readonly type: string
  readonly name: Value
  readonly facets: Facets
}

/** Where a resource is deployed to. Equal values are one place. */
export interface DeploymentPlace {
  readonly subscription: Value
  /** A symbol of its own for resources that are deployed to no resource group. */
  readonly resourceGroup: Value
}

/** One declaration of a resource of a kind that the catalog knows. */
export interface TemplateResource {
  readonly key: ResourceKey
  /** The ARM type as the catalog spells it. */
  readonly type: string
  readonly name: Value
  /** The evaluated name; the expression as written where it has no one value. */
  readonly label: string
  readonly at: Position
  /** RFC 6901, from the root of its file. */
  readonly pointer: string
  readonly place: DeploymentPlace
  /** Path of the template that is deployed by itself and brings it about. */
  readonly root: string
  /** Every condition it stands under, its own and those of the deployments around it; empty when it is always deployed. */
  readonly conditions: readonly Property[]
  /** The loop that makes several of it, its own or that of a deployment around it. */
  readonly copy: { readonly count: Value; readonly at: Position } | null
  readonly facets: Facets
  readonly children: readonly ChildResource[]
  /** Entities of components that it serves, by the names that the framework's synthesis gives; sorted, in kebab case. */
  readonly entities: readonly string[]
  readonly links: readonly Link[]
}

/** A deployment whose template is not at hand: what it deploys is not known. */
export interface LinkedTemplate {
  readonly label: string
  readonly at: Position
  readonly pointer: string
  /** Address or path as written. */
  readonly target: string
}

/** Everything that is deployed together: candidates for sharing are looked for inside one application only. */
export interface Application {
  /** What people call it: the policy's name of it, the assembly's folder, or the root template's path. */
  readonly name: string
  /** Whether the framework's synthesis wrote it: then its resources come from components. */
  readonly isSynthesized: boolean
  /** Globs of the stack code that describes the same application, as the policy says. */
  readonly code: readonly string[]
  readonly resources: readonly TemplateResource[]
  readonly linked: readonly LinkedTemplate[]
}

/** Everything understood of a repository's templates. */
export interface Templates {
  readonly applications: readonly Application[]
  /** Every resource declaration read, of any type, nested ones included, each once. */
  readonly resources: number
}
