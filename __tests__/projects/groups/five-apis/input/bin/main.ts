import { App } from "@atakora/cdk";
import { UniversityStack } from "../lib/university-stack.js";

new UniversityStack(new App(), "University");
