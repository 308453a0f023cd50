import { ResourceGroupStack, type App } from "@atakora/cdk";
import { CrudApi } from "@atakora/component";
import { defineBackend } from "@atakora/component/backend";

export class UniversityStack extends ResourceGroupStack {
	constructor(app: App, id: string) {
		super(app, id, { location: "westeurope" });

		const backend = defineBackend({
			studentApi: CrudApi.define("StudentApi", { entityName: "Student", schema: { id: "string", name: "string" } }),
			courseApi: CrudApi.define("CourseApi", { entityName: "Course", schema: { id: "string", title: "string" } }),
			examApi: CrudApi.define("ExamApi", { entityName: "Exam", schema: { id: "string", courseId: "string" } }),
			gradeApi: CrudApi.define("GradeApi", { entityName: "Grade", schema: { id: "string", points: "number" } }),
			roomApi: CrudApi.define("RoomApi", { entityName: "Room", schema: { id: "string", seats: "number" } })
		});

		backend.addToStack(this);
	}
}
