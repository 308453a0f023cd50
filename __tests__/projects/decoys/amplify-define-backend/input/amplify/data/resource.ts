import { a, defineData } from '@aws-amplify/backend';

export const data = defineData({ schema: a.schema({ Todo: a.model({ content: a.string() }) }) });
