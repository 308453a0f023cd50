import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

interface Context {
	readonly scope: Construct
	readonly region: string
}

function addRecords({ scope, region }: Context) {
	const backend = defineBackend({
		patientApi: CrudApi.define('PatientApi', {
			entityName: 'Patient',
			schema: { id: 'string', name: 'string' },
			partitionKey: '/id',
			location: region,
		}),

		visitApi: CrudApi.define('VisitApi', {
			entityName: 'Visit',
			schema: { id: 'string', patientId: 'string' },
			partitionKey: '/patientId',
		}),
	})

	backend.addToStack(scope)
}

const build = (context: Context) => addRecords({ ...context, region: 'polandcentral' })

function main() {
	const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'Poland Central' })
	build({ scope: clinic, region: 'eastus' })
}

main()
