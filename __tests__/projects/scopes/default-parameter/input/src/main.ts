import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'eastus' })

function addLaboratory(scope = clinic, location = 'eastus') {
	new CrudApi(scope, 'SampleApi', {
		entityName: 'Sample',
		schema: { id: 'string', patientId: 'string' },
		partitionKey: '/patientId',
		location,
	})

	new CrudApi(scope, 'ResultApi', {
		entityName: 'Result',
		schema: { id: 'string', sampleId: 'string' },
		partitionKey: '/sampleId',
		location,
	})
}

addLaboratory()

new CrudApi(clinic, 'PatientApi', {
	entityName: 'Patient',
	schema: { id: 'string' },
	partitionKey: '/id',
})
