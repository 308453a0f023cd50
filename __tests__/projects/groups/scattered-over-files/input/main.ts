import { App, ResourceGroupStack } from '@atakora/cdk'
import { addTrips } from './trips/infra'
import { addDrivers } from './drivers/infra'
import { addReviews } from './reviews/infra'

const rides = new ResourceGroupStack(new App(), 'Rides', { location: 'eastus' })
addTrips(rides)
addDrivers(rides)
addReviews(rides)
