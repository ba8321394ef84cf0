/** Whether a path is of the form without a script, which browsers send as forms are sent. */
export const isFormPage = (path: string): boolean => path === '/e/nfk-membership-form';
