import { App, ResourceGroupStack } from '@atakora/cdk';
import addEvents from './events.js';
import { addSales } from './sales.js';

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' });

addSales({ scope: boxOffice });
addEvents(boxOffice);
