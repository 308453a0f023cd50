/** Talks to the APIs of the clinic. */
export class CrudApi {
	constructor(
		readonly owner: unknown,
		readonly name: string,
		readonly options: { endpoints: string[] },
	) {}
}
