/** Path of an initiative below an endpoint. */
export const initiativePath = (initiative: string) => `/initiatives/${encodeURIComponent(initiative)}.json`;
