import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

interface Context {
	readonly scope: Construct
	readonly region: string
}

function addRecords({ scope, region }: Context) {
	new CrudApi(scope, 'PatientApi', {
		entityName: 'Patient',
		schema: { id: 'string', name: 'string' },
		partitionKey: '/id',
		location: region,
	})

	new CrudApi(scope, 'VisitApi', {
		entityName: 'Visit',
		schema: { id: 'string', patientId: 'string' },
		partitionKey: '/patientId',
	})
}

const build = (context: Context) => addRecords({ ...context, region: 'polandcentral' })

function main() {
	const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'Poland Central' })
	build({ scope: clinic, region: 'eastus' })
}

main()
