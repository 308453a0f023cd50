import songs, { concerts, singerApi } from "./apis.js";

export const links = [singerApi.apiEndpoint, concerts.apiEndpoint, songs.apiEndpoint];
