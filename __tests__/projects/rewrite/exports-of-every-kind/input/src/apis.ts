import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";

const app = new App();
export const stack = new ResourceGroupStack(app, "Choir", { location: "germanywestcentral" });

export const singerApi = new CrudApi(stack, "SingerApi", {
  entityName: "Singer",
  schema: { id: "string", voice: "string" },
});

const concertApi = new CrudApi(stack, "ConcertApi", {
  entityName: "Concert",
  schema: { id: "string", hall: "string" },
});

const songApi = new CrudApi(stack, "SongApi", {
  entityName: "Song",
  schema: { id: "string", composer: "string" },
});

export { concertApi as concerts };
export default songApi;
