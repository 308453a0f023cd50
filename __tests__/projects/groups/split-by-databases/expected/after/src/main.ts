import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Registry', { location: 'eastus' })

const backend = defineBackend({
  addressApi: CrudApi.define('AddressApi', { entityName: 'Address', schema: { id: 'string' } }),
  birthApi: CrudApi.define('BirthApi', { entityName: 'Birth', schema: { id: 'string' } }),
  buildingApi: CrudApi.define('BuildingApi', { entityName: 'Building', schema: { id: 'string' } }),
  businessApi: CrudApi.define('BusinessApi', { entityName: 'Business', schema: { id: 'string' } }),
  churchApi: CrudApi.define('ChurchApi', { entityName: 'Church', schema: { id: 'string' } }),
  citizenApi: CrudApi.define('CitizenApi', { entityName: 'Citizen', schema: { id: 'string' } }),
  companyApi: CrudApi.define('CompanyApi', { entityName: 'Company', schema: { id: 'string' } }),
  courtApi: CrudApi.define('CourtApi', { entityName: 'Court', schema: { id: 'string' } }),
  deathApi: CrudApi.define('DeathApi', { entityName: 'Death', schema: { id: 'string' } }),
  dogApi: CrudApi.define('DogApi', { entityName: 'Dog', schema: { id: 'string' } }),
  farmApi: CrudApi.define('FarmApi', { entityName: 'Farm', schema: { id: 'string' } }),
  fenceApi: CrudApi.define('FenceApi', { entityName: 'Fence', schema: { id: 'string' } }),
  graveApi: CrudApi.define('GraveApi', { entityName: 'Grave', schema: { id: 'string' } })
})

backend.addToStack(stack)
const backend2 = defineBackend({
  harbourApi: CrudApi.define('HarbourApi', { entityName: 'Harbour', schema: { id: 'string' } }),
  hunterApi: CrudApi.define('HunterApi', { entityName: 'Hunter', schema: { id: 'string' } }),
  landApi: CrudApi.define('LandApi', { entityName: 'Land', schema: { id: 'string' } }),
  licenceApi: CrudApi.define('LicenceApi', { entityName: 'Licence', schema: { id: 'string' } }),
  marriageApi: CrudApi.define('MarriageApi', { entityName: 'Marriage', schema: { id: 'string' } }),
  millApi: CrudApi.define('MillApi', { entityName: 'Mill', schema: { id: 'string' } }),
  parcelApi: CrudApi.define('ParcelApi', { entityName: 'Parcel', schema: { id: 'string' } }),
  permitApi: CrudApi.define('PermitApi', { entityName: 'Permit', schema: { id: 'string' } }),
  roadApi: CrudApi.define('RoadApi', { entityName: 'Road', schema: { id: 'string' } }),
  schoolApi: CrudApi.define('SchoolApi', { entityName: 'School', schema: { id: 'string' } }),
  shipApi: CrudApi.define('ShipApi', { entityName: 'Ship', schema: { id: 'string' } }),
  vehicleApi: CrudApi.define('VehicleApi', { entityName: 'Vehicle', schema: { id: 'string' } }),
  wellApi: CrudApi.define('WellApi', { entityName: 'Well', schema: { id: 'string' } })
})

backend2.addToStack(stack)
