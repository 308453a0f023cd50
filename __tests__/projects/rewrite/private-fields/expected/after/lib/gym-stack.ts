import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

export class GymStack extends ResourceGroupStack {
	readonly members: CrudApi
	#courses: CrudApi

	constructor(app: App) {
		super(app, 'Gym', { location: 'eastus' })

		const backend = defineBackend({
			members: CrudApi.define('MemberApi', {
				entityName: 'Member',
				schema: { id: 'string', since: 'string' },
			}),

			courses: CrudApi.define('CourseApi', {
				entityName: 'Course',
				schema: { id: 'string', trainer: 'string' },
			}),
		})

		backend.addToStack(this)

		this.members = backend.components.members
		this.#courses = backend.components.courses
	}

	get endpoints(): string[] {
		return [this.members.apiEndpoint, this.#courses.apiEndpoint]
	}
}

new GymStack(new App())
