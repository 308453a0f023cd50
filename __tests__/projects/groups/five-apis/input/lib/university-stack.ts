import { ResourceGroupStack, type App } from "@atakora/cdk";
import { CrudApi } from "@atakora/component";

export class UniversityStack extends ResourceGroupStack {
	constructor(app: App, id: string) {
		super(app, id, { location: "westeurope" });

		new CrudApi(this, "StudentApi", { entityName: "Student", schema: { id: "string", name: "string" } });
		new CrudApi(this, "CourseApi", { entityName: "Course", schema: { id: "string", title: "string" } });
		new CrudApi(this, "ExamApi", { entityName: "Exam", schema: { id: "string", courseId: "string" } });
		new CrudApi(this, "GradeApi", { entityName: "Grade", schema: { id: "string", points: "number" } });
		new CrudApi(this, "RoomApi", { entityName: "Room", schema: { id: "string", seats: "number" } });
	}
}
