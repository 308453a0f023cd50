import { App, ResourceGroupStack } from "@atakora/cdk"
import { CrudApi } from "@atakora/component/crud"

const PREFIX = "east"
const SUFFIX = `us${1 + 1}`

const library = new ResourceGroupStack(new App(), "Library", { location: "centralus" })

new CrudApi(library, "BookApi", {
	entityName: "Book",
	schema: { id: "string", title: "string" },
	partitionKey: "/id",
	location: `${PREFIX}${SUFFIX}`,
})

new CrudApi(library, "LoanApi", {
	entityName: "Loan",
	schema: { id: "string", bookId: "string" },
	partitionKey: "/" + "bookId",
	location: PREFIX + "us" + 2,
})

new CrudApi(library, "ReaderApi", {
	entityName: "Reader",
	schema: { id: "string", name: "string" },
	partitionKey: "/id",
	location: PREFIX + "us",
})
