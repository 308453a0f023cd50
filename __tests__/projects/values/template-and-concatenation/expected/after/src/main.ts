import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"
import { defineBackend } from "@atakora/component/backend"

const PREFIX = "east"
const SUFFIX = `us${1 + 1}`

const library = new ResourceGroupStack(new App(), "Library", { location: "centralus" })

const backend = defineBackend({
	bookApi: CrudApi.define("BookApi", {
		entityName: "Book",
		schema: { id: "string", title: "string" },
		partitionKey: "/id",
		location: `${PREFIX}${SUFFIX}`,
	}),

	loanApi: CrudApi.define("LoanApi", {
		entityName: "Loan",
		schema: { id: "string", bookId: "string" },
		partitionKey: "/" + "bookId",
		location: PREFIX + "us" + 2,
	}),
})

backend.addToStack(library)

new CrudApi(library, "ReaderApi", {
	entityName: "Reader",
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
	location: PREFIX + "us",
})
