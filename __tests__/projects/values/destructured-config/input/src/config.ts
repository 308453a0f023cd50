export const config = {
	region: "canadacentral",
	cosmos: { consistency: "BoundedStaleness" },
	names: ["Patient", "Doctor"],
} as const
