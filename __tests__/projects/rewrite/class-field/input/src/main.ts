import { App } from '@atakora/cdk';
import { NewsroomStack } from './newsroom-stack.js';

const newsroom = new NewsroomStack(new App(), 'Newsroom');
console.log(newsroom.articleApi.apiEndpoint, newsroom.authorApi.apiEndpoint);
