import { App, ResourceGroupStack } from "@atakora/cdk";
import { CrudApi } from "@atakora/component/crud";
import { defineBackend } from "@atakora/component/backend";

const app = new App();
export const stack = new ResourceGroupStack(app, "Choir", { location: "germanywestcentral" });

const backend = defineBackend({
  singerApi: CrudApi.define("SingerApi", {
    entityName: "Singer",
    schema: { id: "string", voice: "string" },
  }),

  concertApi: CrudApi.define("ConcertApi", {
    entityName: "Concert",
    schema: { id: "string", hall: "string" },
  }),

  songApi: CrudApi.define("SongApi", {
    entityName: "Song",
    schema: { id: "string", composer: "string" },
  }),
});

backend.addToStack(stack);

export const singerApi = backend.components.singerApi;
const concertApi = backend.components.concertApi;

export { concertApi as concerts };
export default backend.components.songApi;
