import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export class GymStack extends ResourceGroupStack {
	readonly members: CrudApi
	#courses: CrudApi

	constructor(app: App) {
		super(app, 'Gym', { location: 'eastus' })

		this.members = new CrudApi(this, 'MemberApi', {
			entityName: 'Member',
			schema: { id: 'string', since: 'string' },
		})

		this.#courses = new CrudApi(this, 'CourseApi', {
			entityName: 'Course',
			schema: { id: 'string', trainer: 'string' },
		})
	}

	get endpoints(): string[] {
		return [this.members.apiEndpoint, this.#courses.apiEndpoint]
	}
}

new GymStack(new App())
