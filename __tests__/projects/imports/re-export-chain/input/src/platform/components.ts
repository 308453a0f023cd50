import { CrudApi } from '@atakora/component/crud';

export { CrudApi as Api };
